# Sourced by the front doors: one line a step for the reader, everything else in a log.
#
#   steps_begin NAME           all output of the steps goes to .setup/NAME.log
#   step "what" COMMAND…       runs COMMAND; tells of it when it takes longer than a blink, or fails

project=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

tell() { printf 'kanshiki: %s' "$*" >&2; }

steps_begin() {
  mkdir -p "$project/.setup"
  log=$project/.setup/$1.log
  : >"$log"
}

step() {
  local what=$1 begin=$SECONDS status=0 teller
  shift
  (sleep 0.4 >/dev/null 2>&1 && tell "$what … ") &
  teller=$!
  "$@" </dev/null >>"$log" 2>&1 || status=$?
  if jobs -rp | grep -qx "$teller"; then  # over in a blink
    kill "$teller"
    wait "$teller" 2>/dev/null || true
    [ $status != 0 ] || return 0
    tell "$what … "
  fi
  [ $status != 0 ] || { printf '%d s\n' $((SECONDS - begin)) >&2 && return; }
  printf 'failed. The end of %s:\n' "$log" >&2
  tail -n 25 "$log" >&2
  return $status
}
