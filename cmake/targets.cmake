# cmake/targets.cmake - the machines natrix compiles for, and what each of them needs in lib/natrix/<target>/.
# clang is a cross compiler already, so a target is a set of flags and the place of its C library, not a second build.

set(NATRIX_HOST_TARGET x86_64-linux-gnu)
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "aarch64")
  set(NATRIX_HOST_TARGET aarch64-linux-gnu)
endif()

option(NATRIX_CROSS "Programs for other machines than this one, too" ON)

# natrix_target(<triple> LIBC <folder of crt1.o and libc.so> LOADER <path in the executable> FLAGS <clang flags>...)
# registers a target if its C library is installed.
set(NATRIX_TARGETS "")
function(natrix_target triple)
  cmake_parse_arguments(arg "" "LIBC;LOADER;SHARED" "FLAGS" ${ARGN})
  if(NOT EXISTS ${arg_LIBC}/crt1.o)
    message(STATUS "Target ${triple}: no C library in ${arg_LIBC}; left out")
    return()
  endif()
  set(NATRIX_TARGETS ${NATRIX_TARGETS} ${triple} PARENT_SCOPE)
  set(NATRIX_TARGET_LIBC_${triple} ${arg_LIBC} PARENT_SCOPE)
  set(NATRIX_TARGET_SHARED_${triple} ${arg_SHARED} PARENT_SCOPE)
  set(NATRIX_TARGET_LOADER_${triple} ${arg_LOADER} PARENT_SCOPE)
  set(NATRIX_TARGET_FLAGS_${triple} --target=${triple} ${arg_FLAGS} PARENT_SCOPE)
endfunction()

natrix_target(x86_64-linux-gnu
  LIBC /usr/lib/x86_64-linux-gnu SHARED /lib/x86_64-linux-gnu LOADER ld-linux-x86-64.so.2
  FLAGS -march=x86-64-v2)

if(NATRIX_HOST_TARGET STREQUAL "aarch64-linux-gnu")
  natrix_target(aarch64-linux-gnu
    LIBC /usr/lib/aarch64-linux-gnu SHARED /lib/aarch64-linux-gnu LOADER ld-linux-aarch64.so.1
    FLAGS -mno-outline-atomics)
elseif(NATRIX_CROSS)
  # Outline atomics would need libgcc, which executables go without.
  natrix_target(aarch64-linux-gnu
    LIBC /usr/aarch64-linux-gnu/lib SHARED /usr/aarch64-linux-gnu/lib LOADER ld-linux-aarch64.so.1
    FLAGS -mno-outline-atomics -isystem /usr/aarch64-linux-gnu/include)
endif()

list(FIND NATRIX_TARGETS ${NATRIX_HOST_TARGET} host_index)
if(host_index EQUAL -1)
  message(FATAL_ERROR "The host's C library development files are missing; cmake/bootstrap.sh installs them.")
endif()

# What programs of a sanitized build are linked with besides: clang's libraries, in one archive.
function(natrix_sanitizer_archive triple list)
  if(NOT NATRIX_SANITIZE OR NOT triple STREQUAL NATRIX_HOST_TARGET)
    return()
  endif()
  set(libraries tsan)
  if(NATRIX_SANITIZE MATCHES "address")
    set(libraries asan asan_static)
  endif()
  set(archives "")
  foreach(library IN LISTS libraries)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} --print-file-name=libclang_rt.${library}-${CMAKE_SYSTEM_PROCESSOR}.a
                    OUTPUT_VARIABLE archive OUTPUT_STRIP_TRAILING_WHITESPACE)
    list(APPEND archives ${archive})
  endforeach()
  set(out ${CMAKE_BINARY_DIR}/lib/natrix/${triple}/libsanitizer.a)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -E rm -f ${out}
    COMMAND ${NATRIX_LLVM_AR} qcsL ${out} ${archives}
    DEPENDS ${archives} VERBATIM)
  set(${list} ${${list}} ${out} PARENT_SCOPE)
endfunction()

# natrix_target_sysroot(<triple>): start files and linker stubs of the C library, in lib/natrix/<triple>/.
# A stub has the symbols and versions of the shared library, and no code: enough to link against.
function(natrix_target_sysroot triple)
  set(libc ${NATRIX_TARGET_LIBC_${triple}})
  set(shared ${NATRIX_TARGET_SHARED_${triple}})
  set(out ${CMAKE_BINARY_DIR}/lib/natrix/${triple})
  set(made "")
  foreach(file crt1.o Scrt1.o rcrt1.o crti.o crtn.o libc_nonshared.a)
    add_custom_command(OUTPUT ${out}/${file}
      COMMAND ${CMAKE_COMMAND} -E copy ${libc}/${file} ${out}/${file}
      DEPENDS ${libc}/${file} VERBATIM)
    list(APPEND made ${out}/${file})
  endforeach()
  foreach(pair libc.so.6=libc.so libm.so.6=libm.so ${NATRIX_TARGET_LOADER_${triple}}=ld.so)
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 from)
    list(GET pair 1 to)
    add_custom_command(OUTPUT ${out}/${to}
      COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/link_stub.py
              --target ${triple} --compiler ${CMAKE_C_COMPILER} ${shared}/${from} ${out}/${to}
      DEPENDS ${PROJECT_SOURCE_DIR}/cmake/link_stub.py ${shared}/${from}
      COMMENT "Link stub ${triple}/${to}" VERBATIM)
    list(APPEND made ${out}/${to})
  endforeach()
  # For programs that carry the evaluator, which is linked with a static libstdc++.
  foreach(file libstdc++.a libgcc.a libgcc_eh.a)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} --target=${triple} --print-file-name=${file}
                    OUTPUT_VARIABLE from OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(EXISTS ${from})
      add_custom_command(OUTPUT ${out}/${file} COMMAND ${CMAKE_COMMAND} -E copy ${from} ${out}/${file} DEPENDS ${from} VERBATIM)
      list(APPEND made ${out}/${file})
    endif()
  endforeach()
  natrix_sanitizer_archive(${triple} made)
  add_custom_target(natrix_sysroot_${triple} ALL DEPENDS ${made})
  install(FILES ${made} DESTINATION lib/natrix/${triple})
endfunction()
