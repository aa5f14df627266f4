# RUN: %run2
# Python 2's uuid: what a UUID is made from, its fields, versions and variants, errors' texts.
import uuid
from uuid import UUID


def tried(f, *args, **keywords):
    try:
        return repr(f(*args, **keywords))
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


u = UUID('{12345678-1234-5678-1234-567812345678}')
print u, repr(u), u.int, u.hex, u.urn, u.fields, repr(u.bytes), repr(u.bytes_le), hash(u) == hash(u.int), int(u)
for same in (UUID('12345678123456781234567812345678'), UUID('urn:uuid:12345678-1234-5678-1234-567812345678'), UUID(bytes=u.bytes),
             UUID(bytes_le=u.bytes_le), UUID(fields=u.fields), UUID(int=u.int)):
    print same == u, cmp(same, u), same != u, same.hex == u.hex
for value in (0, 1 << 127, 0xffffffffffffffffffffffffffffffff, 0x12345678123446789234567812345678, 0x123456781234a678d234567812345678):
    v = UUID(int=value)
    print v, v.variant, v.version, v.time_low, v.time_mid, v.time_hi_version, v.time, v.clock_seq, v.node, v.clock_seq_low
for version in range(7):
    print tried(UUID, int=u.int, version=version)
print tried(UUID), tried(UUID, 'x'), tried(UUID, 'g' * 32), tried(UUID, bytes='x'), tried(UUID, bytes_le='x'), tried(UUID, int=-1)
print tried(UUID, int=1 << 128), tried(UUID, fields=(1,)), tried(UUID, '0' * 32, int=0), tried(setattr, u, 'int', 3), tried(setattr, u, 'x', 3)
for i in range(6):
    print tried(UUID, fields=tuple((1 << 50 if k == i else 1) for k in range(6)))
print UUID(int=1) < UUID(int=2), u == 5, u == u.int, sorted([UUID(int=3), UUID(int=1)])
for name in ('DNS', 'URL', 'OID', 'X500'):
    space = getattr(uuid, 'NAMESPACE_' + name)
    print name, space, uuid.uuid3(space, 'python.org'), uuid.uuid5(space, 'python.org')
a, b, c = uuid.uuid1(), uuid.uuid1(), uuid.uuid4()
print a.version, a != b, a.time < b.time, a.node == b.node == uuid.getnode(), c.version, c.variant, c != uuid.uuid4()
d = uuid.uuid1(0x123456789abc, 0x1234)
print d.node == 0x123456789abc, d.clock_seq == 0x1234, len({a, b, c, d})
#: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 24197857161011715162171839636988778104 12345678123456781234567812345678 urn:uuid:12345678-1234-5678-1234-567812345678 (305419896L, 4660L, 22136L, 18L, 52L, 95073701484152L) '\x124Vx\x124Vx\x124Vx\x124Vx' 'xV4\x124\x12xV\x124Vx\x124Vx' True 24197857161011715162171839636988778104
#: True 0 False True
#: True 0 False True
#: True 0 False True
#: True 0 False True
#: True 0 False True
#: True 0 False True
#: 00000000-0000-0000-0000-000000000000 reserved for NCS compatibility None 0 0 0 0 0 0 0
#: 80000000-0000-0000-0000-000000000000 reserved for NCS compatibility None 2147483648 0 0 2147483648 0 0 0
#: ffffffff-ffff-ffff-ffff-ffffffffffff reserved for future definition None 4294967295 65535 65535 1152921504606846975 16383 281474976710655 255
#: 12345678-1234-4678-9234-567812345678 specified in RFC 4122 4 305419896 4660 18040 466142576285865592 4660 95073701484152 52
#: 12345678-1234-a678-d234-567812345678 reserved for Microsoft compatibility None 305419896 4660 42616 466142576285865592 4660 95073701484152 52
#: ValueError: illegal version number
#: UUID('12345678-1234-1678-9234-567812345678')
#: UUID('12345678-1234-2678-9234-567812345678')
#: UUID('12345678-1234-3678-9234-567812345678')
#: UUID('12345678-1234-4678-9234-567812345678')
#: UUID('12345678-1234-5678-9234-567812345678')
#: ValueError: illegal version number
#: TypeError: need one of hex, bytes, bytes_le, fields, or int ValueError: badly formed hexadecimal UUID string ValueError: invalid literal for long() with base 16: 'gggggggggggggggggggggggggggggggg' ValueError: bytes is not a 16-char string ValueError: bytes_le is not a 16-char string ValueError: int is out of range (need a 128-bit value)
#: ValueError: int is out of range (need a 128-bit value) ValueError: fields is not a 6-tuple TypeError: need one of hex, bytes, bytes_le, fields, or int TypeError: UUID objects are immutable TypeError: UUID objects are immutable
#: ValueError: field 1 out of range (need a 32-bit value)
#: ValueError: field 2 out of range (need a 16-bit value)
#: ValueError: field 3 out of range (need a 16-bit value)
#: ValueError: field 4 out of range (need an 8-bit value)
#: ValueError: field 5 out of range (need an 8-bit value)
#: ValueError: field 6 out of range (need a 48-bit value)
#: True False False [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000003')]
#: DNS 6ba7b810-9dad-11d1-80b4-00c04fd430c8 6fa459ea-ee8a-3ca4-894e-db77e160355e 886313e1-3b8a-5372-9b90-0c9aee199e5d
#: URL 6ba7b811-9dad-11d1-80b4-00c04fd430c8 22fe6191-c161-3d86-a432-a81f343eda08 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0
#: OID 6ba7b812-9dad-11d1-80b4-00c04fd430c8 edc9f521-7078-3737-aeed-76056ffc7959 cd5d0bff-2444-5d26-ab53-4f7db1cb733d
#: X500 6ba7b814-9dad-11d1-80b4-00c04fd430c8 94c1b751-792a-3c8b-8eb7-95ea2c6645bb e9246a06-296f-5b50-be57-0519806c97e8
#: 1 True True True 4 specified in RFC 4122 True
#: True True 4
