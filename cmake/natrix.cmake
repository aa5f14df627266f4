# cmake/natrix.cmake - how folders become libraries.
#   natrix_library(name sources... [DEPENDS libs...] [LLVM] [EXCEPTIONS] [LINKS libs...])   a compiler stage
#   natrix_runtime_sources(sources...)        into libnatrix_rt.a, for every target
#   natrix_runtime_small(sources...)          the same, compiled for size
#   natrix_runtime_fast(sources...)           the same, and into the fast-path bitcode
#   natrix_evaluator_sources(sources...)      into libnatrix_eval.a, beside the front end
#   natrix_executable(name sources... DEPENDS libs... [LLVM] [EXCEPTIONS] [LINKS libs...])
#   natrix_unit_test(name sources... [DEPENDS libs...] [RUNTIME] [EVALUATOR])
# Sources are named relative to the folder that names them. The include root is the repository: "compiler/lex/lex.h".

set(NATRIX_GENERATED ${CMAKE_BINARY_DIR}/generated)
set(NATRIX_LIB_DIR ${PROJECT_SOURCE_DIR}/runtime/lib)
# Natives have C linkage for their names; a Result is trivial, so it is returned as a C struct would be.
set(NATRIX_WARNINGS -Wall -Wextra -Werror -Wno-return-type-c-linkage)

# What the evaluator carries: the front end, without LLVM. Their sources are compiled for every target; the compiler uses
# what is compiled for the machine it runs on.
set(NATRIX_FRONT_END support source lex ast parse resolve infer nir translate)

foreach(list RUNTIME_SOURCES FAST_SOURCES EVALUATOR_SOURCES FRONT_END_SOURCES)
  set_property(GLOBAL PROPERTY NATRIX_${list} "")
endforeach()

function(natrix_add_folders)
  foreach(folder IN LISTS ARGN)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
      add_subdirectory(${folder})
    else()
      # A folder of folders.
      file(GLOB children CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*/CMakeLists.txt)
      foreach(child IN LISTS children)
        cmake_path(GET child PARENT_PATH child)
        add_subdirectory(${child})
      endforeach()
    endif()
  endforeach()
endfunction()

function(natrix_absolute out)
  set(result "")
  foreach(source IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    if(EXISTS ${source})
      list(APPEND result ${source})
    else()
      message(FATAL_ERROR "no such file: ${source}")
    endif()
  endforeach()
  set(${out} ${result} PARENT_SCOPE)
endfunction()

# The targets of libraries, which may be named with or without the prefix: lex is natrix_lex.
function(natrix_targets out)
  set(names ${ARGN})
  list(TRANSFORM names REPLACE "^natrix_" "")
  list(TRANSFORM names PREPEND natrix_)
  set(${out} ${names} PARENT_SCOPE)
endfunction()

# Flags that every C++ file of ours has in common.
function(natrix_common_flags target)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/include ${NATRIX_GENERATED})
  target_compile_options(${target} PRIVATE ${NATRIX_WARNINGS})
endfunction()

function(natrix_compiler_flags target llvm exceptions)
  natrix_common_flags(${target})
  target_compile_options(${target} PRIVATE ${NATRIX_SANITIZE_FLAGS})
  if(NOT exceptions)
    target_compile_options(${target} PRIVATE -fno-exceptions -fno-rtti)
  endif()
  if(llvm)
    target_include_directories(${target} SYSTEM PRIVATE ${LLVM_INCLUDE_DIRS})
    separate_arguments(definitions UNIX_COMMAND "${LLVM_DEFINITIONS}")
    target_compile_options(${target} PRIVATE ${definitions})
  endif()
endfunction()

function(natrix_library name)
  cmake_parse_arguments(arg "LLVM;EXCEPTIONS" "" "DEPENDS;LINKS" ${ARGN})
  natrix_absolute(sources ${arg_UNPARSED_ARGUMENTS})
  string(REGEX REPLACE "^natrix_" "" name ${name})
  if(NOT sources)                      # headers only
    add_library(natrix_${name} INTERFACE)
    return()
  endif()
  add_library(natrix_${name} STATIC ${sources})
  if(name IN_LIST NATRIX_FRONT_END)
    natrix_common_flags(natrix_${name})
    natrix_target_flags(${NATRIX_HOST_TARGET} flags)
    target_compile_options(natrix_${name} PRIVATE ${NATRIX_RUNTIME_FLAGS} ${flags} ${NATRIX_UNWIND_TABLES})
  else()
    natrix_compiler_flags(natrix_${name} "${arg_LLVM}" "${arg_EXCEPTIONS}")
  endif()
  natrix_targets(depends ${arg_DEPENDS})
  target_link_libraries(natrix_${name} PUBLIC ${depends} ${arg_LINKS})
  if(arg_LLVM)
    target_link_libraries(natrix_${name} PUBLIC LLVM)
  endif()
  if(name IN_LIST NATRIX_FRONT_END)
    set_property(GLOBAL APPEND PROPERTY NATRIX_FRONT_END_SOURCES ${sources})
  endif()
endfunction()

function(natrix_executable name)
  cmake_parse_arguments(arg "LLVM;EXCEPTIONS" "" "DEPENDS;LINKS" ${ARGN})
  natrix_absolute(sources ${arg_UNPARSED_ARGUMENTS})
  add_executable(${name} ${sources})
  natrix_compiler_flags(${name} "${arg_LLVM}" "${arg_EXCEPTIONS}")
  natrix_targets(depends ${arg_DEPENDS})
  target_link_libraries(${name} PRIVATE ${depends} ${arg_LINKS})
  target_link_options(${name} PRIVATE ${NATRIX_SANITIZE_FLAGS})
  if(NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "/test/")
    install(TARGETS ${name} RUNTIME DESTINATION bin)
  endif()
endfunction()

function(natrix_runtime_sources)
  natrix_absolute(sources ${ARGN})
  set_property(GLOBAL APPEND PROPERTY NATRIX_RUNTIME_SOURCES ${sources})
endfunction()

# The same, compiled for size: code that every program carries and few run often.
function(natrix_runtime_small)
  natrix_runtime_sources(${ARGN})
  natrix_absolute(sources ${ARGN})
  set_property(GLOBAL APPEND PROPERTY NATRIX_SMALL_SOURCES ${sources})
endfunction()

function(natrix_runtime_fast)
  natrix_runtime_sources(${ARGN})
  natrix_absolute(sources ${ARGN})
  set_property(GLOBAL APPEND PROPERTY NATRIX_FAST_SOURCES ${sources})
endfunction()

function(natrix_evaluator_sources)
  natrix_absolute(sources ${ARGN})
  set_property(GLOBAL APPEND PROPERTY NATRIX_EVALUATOR_SOURCES ${sources})
endfunction()

# The tables that natrix-declare writes for a dialect: natives/<dialect>/<module>.cpp for each module with natives, and four
# that are always there.
function(natrix_tables_of dialect out)
  set(modules builtins names layouts natives)
  file(GLOB_RECURSE declarations RELATIVE ${NATRIX_LIB_DIR} CONFIGURE_DEPENDS ${NATRIX_LIB_DIR}/*.py)
  foreach(file IN LISTS declarations)
    string(REGEX REPLACE "^${dialect}/" "" name ${file})
    if(name MATCHES "^py[23]/" OR name MATCHES "^builtins/" OR (name STREQUAL file AND EXISTS ${NATRIX_LIB_DIR}/${dialect}/${file}))
      continue()
    endif()
    file(STRINGS ${NATRIX_LIB_DIR}/${file} natives LIMIT_COUNT 1 REGEX "@native")
    if(natives)
      string(REGEX REPLACE "(/__init__)?\\.py$" "" name ${name})
      string(REPLACE "/" "_" name ${name})
      list(APPEND modules ${name})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES modules)
  list(TRANSFORM modules PREPEND ${NATRIX_GENERATED}/natives/${dialect}/)
  list(TRANSFORM modules APPEND .cpp)
  set(${out} ${modules} PARENT_SCOPE)
endfunction()

# Runs natrix-declare over runtime/lib: "natives/<module>.h" for C++, and the tables of each dialect. Files are written only
# if they change. CMake runs again when a declaration does, because the list of tables follows from them.
function(natrix_declarations)
  file(GLOB_RECURSE declarations CONFIGURE_DEPENDS ${NATRIX_LIB_DIR}/*.py)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${declarations})
  set(tables "")
  foreach(dialect py2 py3)
    natrix_tables_of(${dialect} of_dialect)
    set_property(GLOBAL PROPERTY NATRIX_TABLES_${dialect} ${of_dialect})
    list(APPEND tables ${of_dialect})
  endforeach()
  set(stamp ${NATRIX_GENERATED}/declarations.stamp)
  add_custom_command(OUTPUT ${stamp} BYPRODUCTS ${tables}
    COMMAND natrix-declare --out ${NATRIX_GENERATED}/natives --lib ${NATRIX_LIB_DIR}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS natrix-declare ${declarations} ${PROJECT_SOURCE_DIR}/runtime/core/names.def
            ${PROJECT_SOURCE_DIR}/include/natrix/layouts.def
    COMMENT "Declarations of runtime/lib" VERBATIM)
  add_custom_target(natrix_declarations DEPENDS ${stamp})
endfunction()

# Flags of code that is linked into users' programs. Thread state is one local-exec variable (executables only, hence
# -fPIE); frames are found by frame pointers, so unwind tables would only take room.
set(NATRIX_RUNTIME_FLAGS -fno-exceptions -fno-rtti -fPIE -ftls-model=local-exec -fno-omit-frame-pointer
    -fno-stack-protector -fno-asynchronous-unwind-tables -fno-unwind-tables -ffunction-sections -fdata-sections
    -fno-threadsafe-statics -fno-math-errno -ffp-contract=off)
# The backtrace of a failing compiler needs them, even so.
set(NATRIX_UNWIND_TABLES -fasynchronous-unwind-tables -funwind-tables)

# The flags of a target's code. What runs on this machine is sanitized as the build is: programs too.
function(natrix_target_flags triple out)
  set(flags ${NATRIX_TARGET_FLAGS_${triple}})
  if(NATRIX_SANITIZE AND triple STREQUAL NATRIX_HOST_TARGET)
    list(APPEND flags ${NATRIX_SANITIZE_FLAGS} ${NATRIX_UNWIND_TABLES})
  else()
    list(APPEND flags -O2)
  endif()
  set(${out} ${flags} PARENT_SCOPE)
endfunction()

function(natrix_runtime_flags target)
  natrix_common_flags(${target})
  target_compile_options(${target} PRIVATE ${NATRIX_RUNTIME_FLAGS} ${ARGN})
  add_dependencies(${target} natrix_declarations)
endfunction()

# natrix_tables(<target> <dialect> flags...): the library with a dialect's tables.
function(natrix_tables target dialect)
  get_property(tables GLOBAL PROPERTY NATRIX_TABLES_${dialect})
  add_library(${target} STATIC ${tables})
  natrix_runtime_flags(${target} ${ARGN} -Oz -Wno-unused-variable)  # wrappers: many, small, seldom hot
endfunction()

# libnatrix_rt.a, libnatrix_py2.a, libnatrix_py3.a, libnatrix_eval.a and the fast paths' bitcode of one target, in
# lib/natrix/<target>/. A program is linked with the runtime and its dialect's tables.
function(natrix_target_runtime triple)
  natrix_target_flags(${triple} flags)
  set(out ${CMAKE_BINARY_DIR}/lib/natrix/${triple})
  get_property(sources GLOBAL PROPERTY NATRIX_RUNTIME_SOURCES)
  get_property(fast GLOBAL PROPERTY NATRIX_FAST_SOURCES)
  get_property(evaluator GLOBAL PROPERTY NATRIX_EVALUATOR_SOURCES)
  get_property(front_end GLOBAL PROPERTY NATRIX_FRONT_END_SOURCES)

  add_library(natrix_rt_${triple} STATIC ${sources})
  natrix_runtime_flags(natrix_rt_${triple} ${flags})
  set_target_properties(natrix_rt_${triple} PROPERTIES OUTPUT_NAME natrix_rt ARCHIVE_OUTPUT_DIRECTORY ${out})
  install(TARGETS natrix_rt_${triple} ARCHIVE DESTINATION lib/natrix/${triple})

  foreach(dialect py2 py3)
    get_property(tables GLOBAL PROPERTY NATRIX_TABLES_${dialect})
    if(NOT tables)
      continue()
    endif()
    natrix_tables(natrix_${dialect}_${triple} ${dialect} ${flags})
    set_target_properties(natrix_${dialect}_${triple} PROPERTIES OUTPUT_NAME natrix_${dialect} ARCHIVE_OUTPUT_DIRECTORY ${out})
    install(TARGETS natrix_${dialect}_${triple} ARCHIVE DESTINATION lib/natrix/${triple})
  endforeach()

  if(evaluator AND front_end)
    # In programs the evaluator brings its libstdc++; it is an archive of its own, so that others stay without.
    if(triple STREQUAL NATRIX_HOST_TARGET)
      set(front_end "")
      foreach(library IN LISTS NATRIX_FRONT_END)
        get_target_property(type natrix_${library} TYPE)
        if(type STREQUAL "STATIC_LIBRARY")   # some are headers only
          list(APPEND front_end $<TARGET_OBJECTS:natrix_${library}>)
        endif()
      endforeach()
    endif()
    add_library(natrix_eval_${triple} STATIC ${evaluator} ${front_end})
    add_dependencies(natrix_eval_${triple} natrix_unicode)
    if(triple STREQUAL NATRIX_HOST_TARGET AND NOT NATRIX_SANITIZE)
      add_custom_command(TARGET natrix_eval_${triple} POST_BUILD  # tables that the compiler needs and programs do not
        COMMAND ${NATRIX_LLVM_OBJCOPY} --remove-section=.eh_frame --remove-section=.rela.eh_frame
                $<TARGET_FILE:natrix_eval_${triple}> VERBATIM)
    endif()
    natrix_runtime_flags(natrix_eval_${triple} ${flags})
    set_target_properties(natrix_eval_${triple} PROPERTIES OUTPUT_NAME natrix_eval ARCHIVE_OUTPUT_DIRECTORY ${out})
    install(TARGETS natrix_eval_${triple} ARCHIVE DESTINATION lib/natrix/${triple})
  endif()

  if(fast)
    add_library(natrix_fast_${triple} OBJECT ${fast})
    # Without lines of its own: those of a program's functions must be the Python ones.
    natrix_runtime_flags(natrix_fast_${triple} ${NATRIX_TARGET_FLAGS_${triple}} -O2 -g0 -emit-llvm)
    add_custom_command(OUTPUT ${out}/fast.bc
      COMMAND ${NATRIX_LLVM_LINK} -o ${out}/fast.bc $<TARGET_OBJECTS:natrix_fast_${triple}>
      DEPENDS natrix_fast_${triple} $<TARGET_OBJECTS:natrix_fast_${triple}>
      COMMENT "Fast paths ${triple}" COMMAND_EXPAND_LISTS VERBATIM)
    add_custom_target(natrix_fast_bitcode_${triple} ALL DEPENDS ${out}/fast.bc)
    install(FILES ${out}/fast.bc DESTINATION lib/natrix/${triple})
  endif()
endfunction()

# The library's Python sources in lib/natrix/lib: a link in the build tree, so that an edit is seen at once.
function(natrix_library_sources)
  if(EXISTS ${NATRIX_LIB_DIR})
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/lib/natrix)
    file(CREATE_LINK ${NATRIX_LIB_DIR} ${CMAKE_BINARY_DIR}/lib/natrix/lib SYMBOLIC)
    install(DIRECTORY ${NATRIX_LIB_DIR}/ DESTINATION lib/natrix/lib FILES_MATCHING PATTERN *.py)
  endif()
endfunction()

# Once every folder has spoken: the runtime for each target, and short names of this machine's.
function(natrix_finish)
  natrix_declarations()
  natrix_library_sources()
  get_property(small GLOBAL PROPERTY NATRIX_SMALL_SOURCES)
  set_source_files_properties(${small} PROPERTIES COMPILE_OPTIONS -Os)
  get_property(sources GLOBAL PROPERTY NATRIX_RUNTIME_SOURCES)
  get_property(evaluator GLOBAL PROPERTY NATRIX_EVALUATOR_SOURCES)
  foreach(triple IN LISTS NATRIX_TARGETS)
    natrix_target_sysroot(${triple})
    if(sources)
      natrix_target_runtime(${triple})
    endif()
  endforeach()
  if(sources)
    foreach(library rt py2 py3)
      add_library(natrix_${library} ALIAS natrix_${library}_${NATRIX_HOST_TARGET})
    endforeach()
    if(evaluator)
      add_library(natrix_evaluator INTERFACE)
      target_link_libraries(natrix_evaluator INTERFACE natrix_eval_${NATRIX_HOST_TARGET} natrix_rt Threads::Threads)
    endif()
  endif()
endfunction()

function(natrix_unit_test name)
  cmake_parse_arguments(arg "LLVM;EXCEPTIONS;RUNTIME;EVALUATOR;PY2" "" "DEPENDS;LINKS" ${ARGN})
  natrix_absolute(sources ${arg_UNPARSED_ARGUMENTS})
  natrix_targets(depends ${arg_DEPENDS})
  add_executable(unit-${name} ${sources})
  natrix_compiler_flags(unit-${name} "${arg_LLVM}" "${arg_EXCEPTIONS}")
  target_link_options(unit-${name} PRIVATE ${NATRIX_SANITIZE_FLAGS})
  if(arg_RUNTIME OR arg_EVALUATOR)
    target_compile_options(unit-${name} PRIVATE -fno-omit-frame-pointer)
    add_dependencies(unit-${name} natrix_declarations)
  endif()
  if(arg_EVALUATOR)
    target_link_libraries(unit-${name} PRIVATE natrix_evaluator)
  endif()
  if(arg_RUNTIME)
    # The tables of Python 3, unless the test asks for those of Python 2.
    if(arg_PY2)
      target_link_libraries(unit-${name} PRIVATE natrix_rt natrix_py2)
    else()
      target_link_libraries(unit-${name} PRIVATE natrix_rt natrix_py3)
    endif()
  endif()
  target_link_libraries(unit-${name} PRIVATE ${depends} ${arg_LINKS} Threads::Threads)
  set_target_properties(unit-${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/unit)
  add_test(NAME unit-${name} COMMAND unit-${name})
  set_tests_properties(unit-${name} PROPERTIES LABELS unit)
endfunction()
