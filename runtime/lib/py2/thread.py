"""This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface."""

from _thread import (LockType, _count, _local, allocate, allocate_lock, error, exit, exit_thread, get_ident, interrupt_main,
                     stack_size, start_new, start_new_thread)
