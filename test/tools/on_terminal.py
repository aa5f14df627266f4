#!/usr/bin/env python3
"""Run a command with a terminal as its output, and copy what it writes there. The status is 0."""

import os
import pty
import sys

os.environ.setdefault('TERM', 'xterm')
pty.spawn(sys.argv[1:])
