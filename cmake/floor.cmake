# floor(NAME USES other…): src/NAME/**.cpp as the static library kanshiki_NAME, and its *_test.cpp, which stand
# beside the code they test, as one test program: ctest knows each of its cases as NAME/Suite.Case.
function(floor name)
  cmake_parse_arguments(arg "" "" "USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_test\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")

  if(sources)
    add_library(kanshiki_${name} STATIC ${sources})
    set(scope PUBLIC)
  else()
    add_library(kanshiki_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  list(TRANSFORM arg_USES PREPEND kanshiki_)
  target_link_libraries(kanshiki_${name} ${scope} ${arg_USES} ${KANSHIKI_LIBS_${name}})

  if(tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE kanshiki_${name} GTest::gtest_main GTest::gmock
                          ${KANSHIKI_TEST_LIBS_${name}})
    if(name STREQUAL knowledge OR kanshiki_knowledge IN_LIST arg_USES)
      add_dependencies(${name}_test phrase-filter)
    endif()
    gtest_discover_tests(${name}_test TEST_PREFIX ${name}/ DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 600)
  endif()
endfunction()
