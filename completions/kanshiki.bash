# bash completion for kanshiki: source this file, or copy it to ~/.local/share/bash-completion/completions/kanshiki.

_kanshiki() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= options one
  local examine='--offline --visit --probe --yes --dns --cache --updates --learnt --clamd --rules --trusted-network --trusted-host --config --lang --now --unmasked --help'

  for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $one in
      investigate | triage | replay | explain | init | update | learn) command=$one && break ;;
    esac
  done

  case $command in
    investigate) options="--output --force --json $examine" ;;
    triage) options="--jsonl --json --jobs --read-pictures $examine" ;;
    replay) options='--output --json --logins --updates --unmasked --lang --help' ;;
    explain) options='--lang --help' ;;
    init) options='--domain --address --name --service --trusted-network --trusted-host --authserv-id --force --config --lang --help' ;;
    update) options='--from --offline --updates --dns --config --now --help' ;;
    learn) options='--wanted --unwanted --forget --jobs --learnt --config --help' ;;
    *) options='investigate triage replay explain init update learn --version --help' ;;
  esac

  case $before in
    --lang) mapfile -t COMPREPLY < <(compgen -W 'ja en' -- "$word") && return ;;
    -o | --output | --cache | --updates | --learnt | --from) mapfile -t COMPREPLY < <(compgen -d -- "$word") && return ;;
    --config | --clamd | --rules | --wanted | --unwanted | --forget) mapfile -t COMPREPLY < <(compgen -f -- "$word") && return ;;
    --dns | --trusted-* | --now | -j | --jobs | --domain | --address | --name | --service | --authserv-id) return ;;
  esac

  if [[ $command == replay && $word != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -d -- "$word")
  elif [[ $command == explain && $word != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" explain 2>/dev/null | cut -d' ' -f1)" -- "$word")
  elif [[ -z $command || $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}

complete -o filenames -F _kanshiki kanshiki
