"""The test format of the suites: lit's shell tests, in files that are Python programs.

A module of its own because lit hands tests to its worker processes by pickling.
"""

import lit.formats


class PythonTests(lit.formats.ShTest):
    """A .py file is a test if it has a RUN line; others are modules that tests import."""

    def getTestsInDirectory(self, suite, path_in_suite, config, local):
        for test in super().getTestsInDirectory(suite, path_in_suite, config, local):
            with open(test.getSourcePath(), 'rb') as file:
                if b'RUN:' in file.read():
                    yield test
