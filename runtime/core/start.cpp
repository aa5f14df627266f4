// runtime/core/start.cpp - main() of compiled programs. A file of its own: the evaluator's host brings another.

#include "runtime/core/main.h"

int main(int argc, char** argv) { return natrix::rt::run_process(argc, argv, natrix::rt::run_compiled_program); }
