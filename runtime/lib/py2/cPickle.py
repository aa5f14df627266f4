"""C implementation and optimization of the Python pickle module."""

# Here it is module pickle with the answers and errors of CPython's cPickle. The memo's numbers begin with 1; texts shorter
# than two characters are not put into it.

import pickle as _pickle
import struct as _struct
from cStringIO import StringIO as _StringIO

from _extension import seal as _seal
from _extension import type_name as _type_name

__version__ = '1.71'
format_version = '2.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0']
HIGHEST_PROTOCOL = 2


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpickleableError(PicklingError):
    def __str__(self):
        if len(self.args) != 1:
            return 'Cannot pickle objects'
        return 'Cannot pickle %s objects' % (self.args[0],)


class UnpicklingError(PickleError):
    pass


class BadPickleGet(UnpicklingError):
    pass


class Pickler(_pickle.Pickler, object):
    """Objects that write pickles to a file, or keep them in a list if there is none."""
    PicklingError = PicklingError
    _wrong_reduction = "Value returned by %s must be string or tuple"
    dispatch = dict(_pickle.Pickler.dispatch)

    def __init__(self, file=None, protocol=0):
        self._own = None
        if file is None or isinstance(file, int):
            protocol = protocol if file is None else file
            file = self._own = _StringIO()
        elif not hasattr(file, 'write'):
            raise TypeError("argument must have 'write' attribute")
        _pickle.Pickler.__init__(self, file, protocol)

    def _too_high(self, protocol):
        return "pickle protocol %d asked for; the highest available protocol is %d" % (protocol, HIGHEST_PROTOCOL)

    def _not_found(self, obj, module, name):
        return "Can't pickle %r: attribute lookup %s.%s failed" % (obj, module, name)

    def _next_number(self):
        return len(self.memo) + 1 - (id(self.memo) in self.memo)  # the entry of what is kept alive does not count

    def _memoize_text(self, obj):
        if len(obj) > 1:
            self.memoize(obj)

    def _save_arguments(self, args):
        """A tuple of arguments is in no other place: cPickle does not put it into the memo."""
        size = len(args)
        short = size <= 3 and self.proto >= 2
        if size == 0:
            self.save(args)
            return
        if not short:
            self.write(_pickle.MARK)
        for item in args:
            self.save(item)
        self.write(_pickle._tuplesize2code[size] if short else _pickle.TUPLE)

    def save_float(self, obj):
        if self.bin:
            _pickle.Pickler.save_float(self, obj)
        else:
            self.write(_pickle.FLOAT + '%.17g' % obj + '\n')

    def save_function(self, obj):
        """What is not found by its name is reduced, which says what it is."""
        try:
            self.save_global(obj)
        except PicklingError:
            self.save_reduce(obj=obj, *obj.__reduce_ex__(self.proto))

    def dump(self, obj):
        """dump(obj) -> self: write a pickled representation."""
        _pickle.Pickler.dump(self, obj)
        return self

    def clear_memo(self):
        """clear_memo() -- Clear the picklers memo"""
        _pickle.Pickler.clear_memo(self)

    def getvalue(self, clear=True):
        """getvalue() -- Finish and get the pickle of a pickler without a file"""
        if self._own is None:
            raise PicklingError("Attempt to getvalue() a non-list-based pickler")
        return self._own.getvalue()


Pickler.dispatch[_pickle.FunctionType] = Pickler.save_function
Pickler.dispatch[float] = Pickler.save_float


class Unpickler(_pickle.Unpickler, object):
    """Objects that know how to unpickle."""

    def __init__(self, file):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("argument must have 'read' and 'readline' attributes")
        _pickle.Unpickler.__init__(self, file)
        self.find_global = self._unset = ()

    def load(self):
        """load() -- Load a pickle"""
        try:
            return _pickle.Unpickler.load(self)
        except IndexError as e:
            if e.args and 'list' in str(e.args[0]):
                raise UnpicklingError('unpickling stack underflow')
            raise
        except _struct.error:
            raise UnpicklingError('pickle data was truncated')

    def find_class(self, module, name):
        if self.find_global is self._unset:
            return _pickle.Unpickler.find_class(self, module, name)
        if self.find_global is None:
            raise UnpicklingError('Global and instance pickles are not supported.')
        return self.find_global(module, name)

    def persistent_load(self, id):
        raise UnpicklingError('A load persistent id instruction was encountered,\nbut no persistent_load function was specified.')

    def _int(self, data):
        try:
            return int(data)
        except ValueError:
            raise ValueError('could not convert string to int')

    dispatch = dict(_pickle.Unpickler.dispatch)

    def _known(get):
        def checked(self):
            try:
                get(self)
            except KeyError as e:
                raise BadPickleGet(e.args[0])
        return checked

    for code in _pickle.GET, _pickle.BINGET, _pickle.LONG_BINGET:
        dispatch[code] = _known(dispatch[code])
    del code, _known


def dump(obj, file, protocol=0):
    """dump(obj, file, protocol=0) -- Write an object in pickle format to the given file.

See the Pickler docstring for the meaning of optional argument proto."""
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=0):
    """dumps(obj, protocol=0) -- Return a string containing an object in pickle format.

See the Pickler docstring for the meaning of optional argument proto."""
    file = _StringIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file):
    """load(file) -- Load a pickle from the given file"""
    return Unpickler(file).load()


def loads(string):
    """loads(string) -- Load a pickle from the given string"""
    if not isinstance(string, str):
        raise TypeError('loads() argument 1 must be string, not %s' % ('None' if string is None else _type_name(string)))
    return Unpickler(_StringIO(string)).load()


_seal(Pickler, 'cPickle.Pickler')
_seal(Unpickler, 'cPickle.Unpickler')
