# cmake/settings.cmake - compiler settings, sanitizers and the libraries we build on.
# The one thing to know: sanitizers apply to all that runs on this machine: the compiler, the evaluator, the unit tests, and
# the runtime of the programs that are compiled for it. The fast paths' bitcode and other targets stay without.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS ON)            # statement expressions (TRY) and __int128
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release or Debug" FORCE)
endif()

# Debug information stays beside the objects (.dwo), so that links are quick and archives small.
set(NATRIX_DEBUG_FLAGS "-g -gsplit-dwarf -ggnu-pubnames")
set(CMAKE_C_FLAGS_DEBUG "-O1 ${NATRIX_DEBUG_FLAGS}")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 ${NATRIX_DEBUG_FLAGS}")
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

find_program(NATRIX_CCACHE NAMES ccache)
if(NATRIX_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${NATRIX_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${NATRIX_CCACHE})
endif()

# LLVM's own tools: GNU binutils cannot index archives of another machine's objects or of bitcode.
find_program(NATRIX_LLVM_AR NAMES llvm-ar-19 REQUIRED)
find_program(NATRIX_LLVM_RANLIB NAMES llvm-ranlib-19 REQUIRED)
find_program(NATRIX_LLVM_LINK NAMES llvm-link-19 REQUIRED)
find_program(NATRIX_LLVM_OBJCOPY NAMES llvm-objcopy-19 REQUIRED)
set(CMAKE_AR ${NATRIX_LLVM_AR})
set(CMAKE_RANLIB ${NATRIX_LLVM_RANLIB})
add_link_options(-fuse-ld=lld)
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-Wl,--gdb-index)
endif()

set(NATRIX_SANITIZE "" CACHE STRING "Sanitizers for what runs on this machine, as -fsanitize= takes them")
set(NATRIX_SANITIZE_FLAGS "")
if(NATRIX_SANITIZE)
  # The collector scans stacks, which ASan's fake stack would hide; UBSan's vptr check needs RTTI.
  set(NATRIX_SANITIZE_FLAGS -fsanitize=${NATRIX_SANITIZE} -fno-sanitize-recover=all -fno-sanitize=vptr)
  if(NATRIX_SANITIZE MATCHES "address")
    list(APPEND NATRIX_SANITIZE_FLAGS -fsanitize-address-use-after-return=never)
  endif()
endif()

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
find_package(Threads REQUIRED)
find_package(LLVM 19.1 REQUIRED CONFIG HINTS /usr/lib/llvm-19/lib/cmake/llvm)
find_package(LLD REQUIRED CONFIG HINTS ${LLVM_DIR}/../lld)
find_package(CLI11 REQUIRED CONFIG)
find_package(fmt REQUIRED CONFIG)
