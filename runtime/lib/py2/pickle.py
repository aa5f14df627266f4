"""Create portable serialized representations of Python objects.

See module cPickle for a (much) faster implementation.
See module copy_reg for a mechanism for registering custom picklers.
"""

# A pickle is a program for a small machine with a stack and a memo: operations of one byte with arguments, PEP 307.

import exceptions  # so that it is in the program: exceptions are found there
import struct
import sys
from cStringIO import StringIO
from types import BuiltinFunctionType, BuiltinMethodType, ClassType, FunctionType, InstanceType, NoneType, TypeType

from copy_reg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table

__version__ = "$Revision: 72223 $"
format_version = "2.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0"]
HIGHEST_PROTOCOL = 2

MARK, STOP, POP, POP_MARK, DUP = '(', '.', '0', '1', '2'
FLOAT, INT, BININT, BININT1, LONG, BININT2, NONE = 'F', 'I', 'J', 'K', 'L', 'M', 'N'
PERSID, BINPERSID, REDUCE = 'P', 'Q', 'R'
STRING, BINSTRING, SHORT_BINSTRING, UNICODE, BINUNICODE = 'S', 'T', 'U', 'V', 'X'
APPEND, BUILD, GLOBAL, DICT, EMPTY_DICT, APPENDS = 'a', 'b', 'c', 'd', '}', 'e'
GET, BINGET, INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ = 'g', 'h', 'i', 'j', 'l', ']', 'o'
PUT, BINPUT, LONG_BINPUT, SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS, BINFLOAT = 'p', 'q', 'r', 's', 't', ')', 'u', 'G'
TRUE, FALSE = 'I01\n', 'I00\n'
PROTO, NEWOBJ, EXT1, EXT2, EXT4 = '\x80', '\x81', '\x82', '\x83', '\x84'
TUPLE1, TUPLE2, TUPLE3, NEWTRUE, NEWFALSE, LONG1, LONG4 = '\x85', '\x86', '\x87', '\x88', '\x89', '\x8a', '\x8b'
_tuplesize2code = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3]

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads"]
__all__.extend([name for name in globals().keys() if name.isupper() and not name.startswith('_')])


class PickleError(Exception):
    """A common base class for the other pickling exceptions."""


class PicklingError(PickleError):
    """This exception is raised when an unpicklable object is passed to the
    dump() method."""


class UnpicklingError(PickleError):
    """This exception is raised when there is a problem unpickling an object,
    such as a security violation."""


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


def encode_long(x):
    """The bytes of a long, least significant first, in two's complement; as few as will do."""
    if x == 0:
        return ''
    size = (x if x > 0 else ~x).bit_length() // 8 + 1
    if x < 0:
        x += 1 << 8 * size
    text = '%x' % x
    return text.zfill(2 * size).decode('hex')[::-1]


def decode_long(data):
    """The long of such bytes."""
    if not data:
        return 0L
    n = long(data[::-1].encode('hex'), 16)
    if data[-1] >= '\x80':
        n -= 1L << 8 * len(data)
    return n


classmap = {}  # of functions: the module that they were found in


def whichmodule(func, funcname):
    """The name of the module that a function is in."""
    module = getattr(func, "__module__", None)
    if module is not None:
        return module
    if func in classmap:
        return classmap[func]
    for name, module in sys.modules.items():
        if module is not None and name != '__main__' and getattr(module, funcname, None) is func:
            break
    else:
        name = '__main__'
    classmap[func] = name
    return name


class Pickler:
    def __init__(self, file, protocol=None):
        """Writes pickles to a file, in protocol 0 (text), 1 or 2; a negative one is the highest."""
        if protocol is None:
            protocol = 0
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError(self._too_high(protocol))
        self.write = file.write
        self.memo = {}      # of an object's id: its number in the memo, and the object, which stays alive so
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0

    def _too_high(self, protocol):
        return "pickle protocol must be <= %d" % HIGHEST_PROTOCOL

    def clear_memo(self):
        """Clears the pickler's "memo": objects already seen are pickled again."""
        self.memo.clear()

    def dump(self, obj):
        """Write a pickled representation of obj to the open file."""
        if self.proto >= 2:
            self.write(PROTO + chr(self.proto))
        self.save(obj)
        self.write(STOP)

    def memoize(self, obj):
        """The object on top of the machine's stack goes into its memo too."""
        if self.fast:
            return
        assert id(obj) not in self.memo
        number = self._next_number()
        self.write(self.put(number))
        self.memo[id(obj)] = number, obj

    def _next_number(self):
        return len(self.memo)

    def put(self, i, pack=struct.pack):
        if self.bin:
            return BINPUT + chr(i) if i < 256 else LONG_BINPUT + pack("<i", i)
        return PUT + repr(i) + '\n'

    def get(self, i, pack=struct.pack):
        if self.bin:
            return BINGET + chr(i) if i < 256 else LONG_BINGET + pack("<i", i)
        return GET + repr(i) + '\n'

    def save(self, obj):
        pid = self.persistent_id(obj)
        if pid is not None:
            self.save_pers(pid)
            return
        known = self.memo.get(id(obj))
        if known:
            self.write(self.get(known[0]))
            return
        kind = type(obj)
        function = self.dispatch.get(kind)
        if function:
            function(self, obj)
            return
        # Library Reference, pickle, "The pickle protocol": copy_reg's functions, then __reduce_ex__, then __reduce__.
        reduce = dispatch_table.get(kind)
        if reduce:
            value = reduce(obj)
        else:
            if issubclass_type(kind):
                self.save_global(obj)
                return
            reduce = getattr(obj, "__reduce_ex__", None)
            if reduce:
                value = reduce(self.proto)
            else:
                reduce = getattr(obj, "__reduce__", None)
                if not reduce:
                    raise self.PicklingError("Can't pickle %r object: %r" % (kind.__name__, obj))
                value = reduce()
        if type(value) is str:
            self.save_global(obj, value)
            return
        if type(value) is not tuple:
            raise self.PicklingError(self._wrong_reduction % reduce)
        if not 2 <= len(value) <= 5:
            raise self.PicklingError("Tuple returned by %s must have two to five elements" % reduce)
        self.save_reduce(obj=obj, *value)

    PicklingError = PicklingError
    _wrong_reduction = "%s must return string or tuple"

    def persistent_id(self, obj):
        return None

    def save_pers(self, pid):
        if self.bin:
            self.save(pid)
            self.write(BINPERSID)
        else:
            self.write(PERSID + str(pid) + '\n')

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, obj=None):
        if not isinstance(args, tuple):
            raise self.PicklingError("args from reduce() should be a tuple")
        if not hasattr(func, '__call__'):
            raise self.PicklingError("func from reduce should be callable")
        if self.proto >= 2 and getattr(func, "__name__", "") == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise self.PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise self.PicklingError("args[0] from __newobj__ args has the wrong class")
            self.save(cls)
            self._save_arguments(args[1:])
            self.write(NEWOBJ)
        else:
            self.save(func)
            self._save_arguments(args)
            self.write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:  # its arguments hold it
                self.write(POP + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            self.save(state)
            self.write(BUILD)

    def _save_arguments(self, args):
        self.save(args)

    dispatch = {}

    def save_none(self, obj):
        self.write(NONE)
    dispatch[NoneType] = save_none

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)
    dispatch[bool] = save_bool

    def save_int(self, obj, pack=struct.pack):
        if self.bin:
            if 0 <= obj <= 0xff:
                self.write(BININT1 + chr(obj))
                return
            if 0 <= obj <= 0xffff:
                self.write(BININT2 + pack("<H", obj))
                return
            if -0x80000000 <= obj <= 0x7fffffff:
                self.write(BININT + pack("<i", obj))
                return
        self.write(INT + repr(obj) + '\n')
    dispatch[int] = save_int

    def save_long(self, obj, pack=struct.pack):
        if self.proto >= 2:
            data = encode_long(obj)
            self.write(LONG1 + chr(len(data)) + data if len(data) < 256 else LONG4 + pack("<i", len(data)) + data)
        else:
            self.write(LONG + repr(obj) + '\n')
    dispatch[long] = save_long

    def save_float(self, obj, pack=struct.pack):
        self.write(BINFLOAT + pack('>d', obj) if self.bin else FLOAT + repr(obj) + '\n')
    dispatch[float] = save_float

    def save_string(self, obj, pack=struct.pack):
        if self.bin:
            size = len(obj)
            self.write(SHORT_BINSTRING + chr(size) + obj if size < 256 else BINSTRING + pack("<i", size) + obj)
        else:
            self.write(STRING + repr(obj) + '\n')
        self._memoize_text(obj)
    dispatch[str] = save_string

    def save_unicode(self, obj, pack=struct.pack):
        if self.bin:
            data = obj.encode('utf-8')
            self.write(BINUNICODE + pack("<i", len(data)) + data)
        else:
            self.write(UNICODE + obj.replace("\\", "\\u005c").replace("\n", "\\u000a").encode('raw-unicode-escape') + '\n')
        self._memoize_text(obj)
    dispatch[unicode] = save_unicode

    def _memoize_text(self, obj):
        self.memoize(obj)

    def save_tuple(self, obj):
        size = len(obj)
        if size == 0:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        short = size <= 3 and self.proto >= 2
        if not short:
            self.write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known:  # a tuple that is in itself: what is on the stack is dropped for it
            get = self.get(known[0])
            self.write(POP * size + get if short else POP_MARK + get if self.bin else POP * (size + 1) + get)
            return
        self.write(_tuplesize2code[size] if short else TUPLE)
        self.memoize(obj)
    dispatch[tuple] = save_tuple

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(iter(obj))
    dispatch[list] = save_list

    _BATCHSIZE = 1000

    def _batches(self, items):
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == self._BATCHSIZE:
                yield batch
                batch = []
        if batch:
            yield batch

    def _batch_appends(self, items):
        if not self.bin:
            for x in items:
                self.save(x)
                self.write(APPEND)
            return
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(MARK)
            for x in batch:
                self.save(x)
            self.write(APPENDS if len(batch) > 1 else APPEND)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.iteritems())
    dispatch[dict] = save_dict

    def _batch_setitems(self, items):
        if not self.bin:
            for key, value in items:
                self.save(key)
                self.save(value)
                self.write(SETITEM)
            return
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(MARK)
            for key, value in batch:
                self.save(key)
                self.save(value)
            self.write(SETITEMS if len(batch) > 1 else SETITEM)

    def save_inst(self, obj):
        """An instance of a classic class."""
        cls = obj.__class__
        args = ()
        if hasattr(obj, '__getinitargs__'):
            args = obj.__getinitargs__()
            len(args)  # it must be a sequence
            _keep_alive(args, self.memo)
        self.write(MARK)
        if self.bin:
            self.save(cls)
        for arg in args:
            self.save(arg)
        self.write(OBJ if self.bin else INST + cls.__module__ + '\n' + cls.__name__ + '\n')
        self.memoize(obj)
        getstate = getattr(obj, '__getstate__', None)
        if getstate is None:
            state = obj.__dict__
        else:
            state = getstate()
            _keep_alive(state, self.memo)
        self.save(state)
        self.write(BUILD)
    dispatch[InstanceType] = save_inst

    def save_global(self, obj, name=None, pack=struct.pack):
        """A class or function: its name, by which it is found again."""
        if name is None:
            name = obj.__name__
        module = getattr(obj, "__module__", None)
        if module is None:
            module = whichmodule(obj, name)
        try:
            if module not in sys.modules:
                __import__(module)
            found = getattr(sys.modules[module], name)
        except (ImportError, KeyError, AttributeError):
            raise self.PicklingError(self._not_found(obj, module, name))
        if found is not obj:
            raise self.PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, module, name))
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code:
                self.write(EXT1 + chr(code) if code <= 0xff else EXT2 + pack("<H", code) if code <= 0xffff else EXT4 + pack("<i", code))
                return
        self.write(GLOBAL + module + '\n' + name + '\n')
        self.memoize(obj)

    def _not_found(self, obj, module, name):
        return "Can't pickle %r: it's not found as %s.%s" % (obj, module, name)

    for kind in (ClassType, FunctionType, BuiltinFunctionType, BuiltinMethodType, TypeType):
        dispatch[kind] = save_global
    del kind


def issubclass_type(kind):
    """Is it a metaclass?"""
    try:
        return issubclass(kind, TypeType)
    except TypeError:  # an object that passes for a class
        return False


def _keep_alive(x, memo):
    """Temporary objects live as long as the memo: their ids are not used again."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


class _EmptyClass:
    pass


class Unpickler:
    find_global = None

    def __init__(self, file):
        """Reads pickles from a file; the protocol is found in them."""
        self.readline = file.readline
        self.read = file.read
        self.memo = {}

    def load(self):
        """Read a pickled object representation from the open file.

        Return the reconstituted object hierarchy specified in the file."""
        self.mark = object()
        self.stack = []
        self.append = self.stack.append
        read = self.read
        dispatch = self.dispatch
        try:
            while 1:
                dispatch[read(1)](self)
        except _Stop as stop:
            return stop.value

    def marker(self):
        """Where the topmost mark is in the stack."""
        stack = self.stack
        k = len(stack) - 1
        while stack[k] is not self.mark:
            k -= 1
        return k

    dispatch = {}

    def load_eof(self):
        raise EOFError
    dispatch[''] = load_eof

    def load_proto(self):
        proto = ord(self.read(1))
        if not 0 <= proto <= 2:
            raise ValueError("unsupported pickle protocol: %d" % proto)
    dispatch[PROTO] = load_proto

    def load_persid(self):
        self.append(self.persistent_load(self.readline()[:-1]))
    dispatch[PERSID] = load_persid

    def load_binpersid(self):
        self.append(self.persistent_load(self.stack.pop()))
    dispatch[BINPERSID] = load_binpersid

    def load_none(self):
        self.append(None)
    dispatch[NONE] = load_none

    def load_false(self):
        self.append(False)
    dispatch[NEWFALSE] = load_false

    def load_true(self):
        self.append(True)
    dispatch[NEWTRUE] = load_true

    def load_int(self):
        data = self.readline()
        if data == FALSE[1:]:
            value = False
        elif data == TRUE[1:]:
            value = True
        else:
            value = self._int(data)
        self.append(value)
    dispatch[INT] = load_int

    def _int(self, data):
        try:
            return int(data)
        except ValueError:
            return long(data)

    def load_binint(self):
        self.append(struct.unpack('<i', self.read(4))[0])
    dispatch[BININT] = load_binint

    def load_binint1(self):
        self.append(ord(self.read(1)))
    dispatch[BININT1] = load_binint1

    def load_binint2(self):
        self.append(struct.unpack('<H', self.read(2))[0])
    dispatch[BININT2] = load_binint2

    def load_long(self):
        self.append(long(self.readline()[:-1], 0))
    dispatch[LONG] = load_long

    def load_long1(self):
        self.append(decode_long(self.read(ord(self.read(1)))))
    dispatch[LONG1] = load_long1

    def load_long4(self):
        self.append(decode_long(self.read(struct.unpack('<i', self.read(4))[0])))
    dispatch[LONG4] = load_long4

    def load_float(self):
        self.append(float(self.readline()[:-1]))
    dispatch[FLOAT] = load_float

    def load_binfloat(self):
        self.append(struct.unpack('>d', self.read(8))[0])
    dispatch[BINFLOAT] = load_binfloat

    def load_string(self):
        text = self.readline().rstrip()
        if len(text) < 2 or text[0] not in '"\'' or text[-1] != text[0]:
            raise ValueError("insecure string pickle")
        self.append(text[1:-1].decode("string-escape"))
    dispatch[STRING] = load_string

    def load_binstring(self):
        self.append(self.read(struct.unpack('<i', self.read(4))[0]))
    dispatch[BINSTRING] = load_binstring

    def load_short_binstring(self):
        self.append(self.read(ord(self.read(1))))
    dispatch[SHORT_BINSTRING] = load_short_binstring

    def load_unicode(self):
        self.append(unicode(self.readline()[:-1], 'raw-unicode-escape'))
    dispatch[UNICODE] = load_unicode

    def load_binunicode(self):
        self.append(unicode(self.read(struct.unpack('<i', self.read(4))[0]), 'utf-8'))
    dispatch[BINUNICODE] = load_binunicode

    def load_tuple(self):
        k = self.marker()
        self.stack[k:] = [tuple(self.stack[k + 1:])]
    dispatch[TUPLE] = load_tuple

    def load_empty_tuple(self):
        self.append(())
    dispatch[EMPTY_TUPLE] = load_empty_tuple

    def load_tuple1(self):
        self.stack[-1] = (self.stack[-1],)
    dispatch[TUPLE1] = load_tuple1

    def load_tuple2(self):
        self.stack[-2:] = [(self.stack[-2], self.stack[-1])]
    dispatch[TUPLE2] = load_tuple2

    def load_tuple3(self):
        self.stack[-3:] = [(self.stack[-3], self.stack[-2], self.stack[-1])]
    dispatch[TUPLE3] = load_tuple3

    def load_empty_list(self):
        self.append([])
    dispatch[EMPTY_LIST] = load_empty_list

    def load_empty_dictionary(self):
        self.append({})
    dispatch[EMPTY_DICT] = load_empty_dictionary

    def load_list(self):
        k = self.marker()
        self.stack[k:] = [self.stack[k + 1:]]
    dispatch[LIST] = load_list

    def load_dict(self):
        k = self.marker()
        items = self.stack[k + 1:]
        self.stack[k:] = [dict([(items[i], items[i + 1]) for i in range(0, len(items), 2)])]
    dispatch[DICT] = load_dict

    def _instantiate(self, cls, k):
        """What is above the mark are arguments for a class."""
        args = tuple(self.stack[k + 1:])
        del self.stack[k:]
        if not args and type(cls) is ClassType and not hasattr(cls, "__getinitargs__"):
            value = _EmptyClass()
            value.__class__ = cls
        else:
            try:
                value = cls(*args)
            except TypeError as e:
                raise TypeError, "in constructor for %s: %s" % (cls.__name__, str(e)), sys.exc_info()[2]
        self.append(value)

    def load_inst(self):
        module = self.readline()[:-1]
        name = self.readline()[:-1]
        self._instantiate(self.find_class(module, name), self.marker())
    dispatch[INST] = load_inst

    def load_obj(self):
        k = self.marker()
        self._instantiate(self.stack.pop(k + 1), k)
    dispatch[OBJ] = load_obj

    def load_newobj(self):
        args = self.stack.pop()
        cls = self.stack[-1]
        self.stack[-1] = cls.__new__(cls, *args)
    dispatch[NEWOBJ] = load_newobj

    def load_global(self):
        module = self.readline()[:-1]
        name = self.readline()[:-1]
        self.append(self.find_class(module, name))
    dispatch[GLOBAL] = load_global

    def load_ext1(self):
        self.get_extension(ord(self.read(1)))
    dispatch[EXT1] = load_ext1

    def load_ext2(self):
        self.get_extension(struct.unpack('<H', self.read(2))[0])
    dispatch[EXT2] = load_ext2

    def load_ext4(self):
        self.get_extension(struct.unpack('<i', self.read(4))[0])
    dispatch[EXT4] = load_ext4

    def get_extension(self, code):
        missing = []
        obj = _extension_cache.get(code, missing)
        if obj is missing:
            key = _inverted_registry.get(code)
            if not key:
                raise ValueError("unregistered extension code %d" % code)
            obj = self.find_class(*key)
            _extension_cache[code] = obj
        self.append(obj)

    def find_class(self, module, name):
        """The object of that name; subclasses may forbid some."""
        if module not in sys.modules:
            __import__(module)
        return getattr(sys.modules[module], name)

    def load_reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)
    dispatch[REDUCE] = load_reduce

    def load_pop(self):
        del self.stack[-1]
    dispatch[POP] = load_pop

    def load_pop_mark(self):
        del self.stack[self.marker():]
    dispatch[POP_MARK] = load_pop_mark

    def load_dup(self):
        self.append(self.stack[-1])
    dispatch[DUP] = load_dup

    def load_get(self):
        self.append(self.memo[self.readline()[:-1]])
    dispatch[GET] = load_get

    def load_binget(self):
        self.append(self.memo[repr(ord(self.read(1)))])
    dispatch[BINGET] = load_binget

    def load_long_binget(self):
        self.append(self.memo[repr(struct.unpack('<i', self.read(4))[0])])
    dispatch[LONG_BINGET] = load_long_binget

    def load_put(self):
        self.memo[self.readline()[:-1]] = self.stack[-1]
    dispatch[PUT] = load_put

    def load_binput(self):
        self.memo[repr(ord(self.read(1)))] = self.stack[-1]
    dispatch[BINPUT] = load_binput

    def load_long_binput(self):
        self.memo[repr(struct.unpack('<i', self.read(4))[0])] = self.stack[-1]
    dispatch[LONG_BINPUT] = load_long_binput

    def load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)
    dispatch[APPEND] = load_append

    def load_appends(self):
        k = self.marker()
        self.stack[k - 1].extend(self.stack[k + 1:])
        del self.stack[k:]
    dispatch[APPENDS] = load_appends

    def load_setitem(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value
    dispatch[SETITEM] = load_setitem

    def load_setitems(self):
        k = self.marker()
        stack = self.stack
        target = stack[k - 1]
        for i in range(k + 1, len(stack), 2):
            target[stack[i]] = stack[i + 1]
        del stack[k:]
    dispatch[SETITEMS] = load_setitems

    def load_build(self):
        """State for the instance below it: by its __setstate__, else into its __dict__ and slots."""
        state = self.stack.pop()
        obj = self.stack[-1]
        setstate = getattr(obj, "__setstate__", None)
        if setstate:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            attributes = obj.__dict__
            for key, value in state.iteritems():
                attributes[intern(key) if type(key) is str else key] = value
        if slots:
            for key, value in slots.items():
                setattr(obj, key, value)
    dispatch[BUILD] = load_build

    def load_mark(self):
        self.append(self.mark)
    dispatch[MARK] = load_mark

    def load_stop(self):
        raise _Stop(self.stack.pop())
    dispatch[STOP] = load_stop


def dump(obj, file, protocol=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None):
    file = StringIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file):
    return Unpickler(file).load()


def loads(str):
    return Unpickler(StringIO(str)).load()
