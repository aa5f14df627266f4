# Imported by imports.py; prints once.
print("helper_module runs")
value = 10
counter = [1]
_hidden = "not imported by *"


def double(x):
    return x * 2
