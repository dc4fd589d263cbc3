# cmake -D SOURCE=… -D OUT=… -P git_commit.cmake: writes a header that names the commit that was built.
execute_process(COMMAND git -C ${SOURCE} log -1 --format=%h\ %cs OUTPUT_VARIABLE commit ERROR_QUIET
                OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT commit)
  set(commit unknown)
endif()
file(CONFIGURE OUTPUT ${OUT} CONTENT "#pragma once
/// Which commit this was built from; written by cmake/git_commit.cmake.
namespace kanshiki {
inline constexpr char git_commit[] = \"${commit}\";
}
")
