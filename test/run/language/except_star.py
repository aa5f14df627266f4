# RUN: %run3
# except*: each handler takes its part of the group; the rest and what handlers raise go on as a group.


def show(e, depth=0):
    print("  " * depth + type(e).__name__, e.args[0] if not isinstance(e, BaseExceptionGroup) else e.message)
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            show(inner, depth + 1)


def run(*errors):
    try:
        raise ExceptionGroup("group", list(errors))
    except* ValueError as e:
        print("values")
        show(e)
    except* (KeyError, IndexError) as e:
        print("lookups")
        show(e)
    else:
        print("else")
    finally:
        print("finally")


run(ValueError("a"), KeyError("b"), ValueError("c"))
try:
    run(TypeError("t"), ValueError("v"))
except ExceptionGroup as e:
    show(e)
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        show(e)
        raise RuntimeError("from handler")
except ExceptionGroup as e:
    show(e)
except RuntimeError as e:
    show(e)
try:
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [OSError("o"), ValueError("v")]), KeyError("k")])
except* OSError as e:
    show(e)
except* Exception as e:
    show(e)
try:
    pass
except* ValueError:
    pass
else:
    print("nothing raised")
#: values
#: ExceptionGroup group
#:   ValueError a
#:   ValueError c
#: lookups
#: ExceptionGroup group
#:   KeyError b
#: finally
#: values
#: ExceptionGroup group
#:   ValueError v
#: finally
#: ExceptionGroup group
#:   TypeError t
#: ExceptionGroup 
#:   ValueError naked
#: RuntimeError from handler
#: ExceptionGroup outer
#:   ExceptionGroup inner
#:     OSError o
#: ExceptionGroup outer
#:   ExceptionGroup inner
#:     ValueError v
#:   KeyError k
#: nothing raised
