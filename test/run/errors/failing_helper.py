# Imported by error_in_import.py.
def check(n):
    return [0][n]


check(1)
