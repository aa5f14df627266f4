# RUN: %run3
# Python 3's int methods, the limit of digits, underscores in format specs.
def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)

for v, length in [(0, 0), (5, 2), (255, 1), (256, 1), (-1, 1), (-129, 1), (-128, 1), (2 ** 64, 9), (2 ** 64, 8), (10, -1)]:
    print(v, length, tried(v.to_bytes, length, "big"), tried(v.to_bytes, length, "little", signed=True))
for data in [b"", b"\x01", b"\xff", b"\x80\x00", bytes(range(9)), [1, 2, 3], bytearray(b"ab")]:
    print(data, int.from_bytes(data, "big"), int.from_bytes(data, "little", signed=True))
print((255).bit_count(), (2 ** 100 - 1).bit_count(), (12).as_integer_ratio(), (5).__floor__(), tried((1).to_bytes, 2, "middle"))
print(len(str(10 ** 4299)), tried(str, 10 ** 4300), tried(int, "1" * 4301), tried(int, "x" * 300))
print(format(1234567, "_"), format(0xABCDEF12, "_x"), format(-0.0, "z.1f"), tried(format, 1, "z"), tried(format, 1, ",_"), format(5, "é>4"))
#: 0 0 b'' b''
#: 5 2 b'\x00\x05' b'\x05\x00'
#: 255 1 b'\xff' OverflowError: int too big to convert
#: 256 1 OverflowError: int too big to convert OverflowError: int too big to convert
#: -1 1 OverflowError: can't convert negative int to unsigned b'\xff'
#: -129 1 OverflowError: can't convert negative int to unsigned OverflowError: int too big to convert
#: -128 1 OverflowError: can't convert negative int to unsigned b'\x80'
#: 18446744073709551616 9 b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x01'
#: 18446744073709551616 8 OverflowError: int too big to convert OverflowError: int too big to convert
#: 10 -1 ValueError: length argument must be non-negative ValueError: length argument must be non-negative
#: b'' 0 0
#: b'\x01' 1 1
#: b'\xff' 255 -1
#: b'\x80\x00' 32768 128
#: b'\x00\x01\x02\x03\x04\x05\x06\x07\x08' 72623859790382856 148080050112590643456
#: [1, 2, 3] 66051 197121
#: bytearray(b'ab') 24930 25185
#: 8 100 (12, 1) 5 ValueError: byteorder must be either 'little' or 'big'
#: 4300 ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit ValueError: invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#: 1_234_567 abcd_ef12 0.0 ValueError: Negative zero coercion (z) not allowed in integer format specifier ValueError: Cannot specify both ',' and '_'. ééé5
