# RUN: %run2
# RUN: %run3
# bytearray is changed in place by items, slices and methods.
a = bytearray(b'hello')
a[0] = 72
a.append(33)
a.extend(b' you')
a[1:3] = b'EEE'
del a[0]
a.insert(0, 66)
print(a)
a += b'zz'
a *= 2
print(a, a.pop(), a.pop(0))
a.remove(122)
a.reverse()
print(a)
a[::2] = b'x' * len(a[::2])
print(a)
del a[::3]
print(a)
del a[5::-2]
print(a, len(a), a == bytes(a), bytearray(b'a') < b'b')
for value in (b'', b'abc def', b'\x00\xff\t\n\\', b"it's"):
    b = bytearray(value)
    print(b, b.upper(), b.split(), b.replace(b'b', b'BB'), b.title(), b.center(9, b'*'), b[::-1], b.partition(b' '), b.strip(b'af'),
          b.find(b'e'), b.join([b'1', b'2']), b.zfill(9), list(b)[:2])
#2: BEEElo! you
#2: (bytearray(b'EEElo! youzzBEEElo! youz'), 122, 66)
#2: zuoy !olEEEBzuoy !olEEE
#2: xuxyx!xlxExBxuxyx!xlxEx
#2: uxx!lxxBuxx!lxx
#2: (bytearray(b'uxlxBuxx!lxx'), 12, True, True)
#2: (bytearray(b''), bytearray(b''), [], bytearray(b''), bytearray(b''), bytearray(b'*********'), bytearray(b''), (bytearray(b''), bytearray(b''), bytearray(b'')), bytearray(b''), -1, bytearray(b'12'), bytearray(b'000000000'), [])
#2: (bytearray(b'abc def'), bytearray(b'ABC DEF'), [bytearray(b'abc'), bytearray(b'def')], bytearray(b'aBBc def'), bytearray(b'Abc Def'), bytearray(b'*abc def*'), bytearray(b'fed cba'), (bytearray(b'abc'), bytearray(b' '), bytearray(b'def')), bytearray(b'bc de'), 5, bytearray(b'1abc def2'), bytearray(b'00abc def'), [97, 98])
#2: (bytearray(b'\x00\xff\t\n\\'), bytearray(b'\x00\xff\t\n\\'), [bytearray(b'\x00\xff'), bytearray(b'\\')], bytearray(b'\x00\xff\t\n\\'), bytearray(b'\x00\xff\t\n\\'), bytearray(b'**\x00\xff\t\n\\**'), bytearray(b'\\\n\t\xff\x00'), (bytearray(b'\x00\xff\t\n\\'), bytearray(b''), bytearray(b'')), bytearray(b'\x00\xff\t\n\\'), -1, bytearray(b'1\x00\xff\t\n\\2'), bytearray(b'0000\x00\xff\t\n\\'), [0, 255])
#2: (bytearray(b"it\'s"), bytearray(b"IT\'S"), [bytearray(b"it\'s")], bytearray(b"it\'s"), bytearray(b"It\'S"), bytearray(b"***it\'s**"), bytearray(b"s\'ti"), (bytearray(b"it\'s"), bytearray(b''), bytearray(b'')), bytearray(b"it\'s"), -1, bytearray(b"1it\'s2"), bytearray(b"00000it\'s"), [105, 116])
#3: bytearray(b'BEEElo! you')
#3: bytearray(b'EEElo! youzzBEEElo! youz') 122 66
#3: bytearray(b'zuoy !olEEEBzuoy !olEEE')
#3: bytearray(b'xuxyx!xlxExBxuxyx!xlxEx')
#3: bytearray(b'uxx!lxxBuxx!lxx')
#3: bytearray(b'uxlxBuxx!lxx') 12 True True
#3: bytearray(b'') bytearray(b'') [] bytearray(b'') bytearray(b'') bytearray(b'*********') bytearray(b'') (bytearray(b''), bytearray(b''), bytearray(b'')) bytearray(b'') -1 bytearray(b'12') bytearray(b'000000000') []
#3: bytearray(b'abc def') bytearray(b'ABC DEF') [bytearray(b'abc'), bytearray(b'def')] bytearray(b'aBBc def') bytearray(b'Abc Def') bytearray(b'*abc def*') bytearray(b'fed cba') (bytearray(b'abc'), bytearray(b' '), bytearray(b'def')) bytearray(b'bc de') 5 bytearray(b'1abc def2') bytearray(b'00abc def') [97, 98]
#3: bytearray(b'\x00\xff\t\n\\') bytearray(b'\x00\xff\t\n\\') [bytearray(b'\x00\xff'), bytearray(b'\\')] bytearray(b'\x00\xff\t\n\\') bytearray(b'\x00\xff\t\n\\') bytearray(b'**\x00\xff\t\n\\**') bytearray(b'\\\n\t\xff\x00') (bytearray(b'\x00\xff\t\n\\'), bytearray(b''), bytearray(b'')) bytearray(b'\x00\xff\t\n\\') -1 bytearray(b'1\x00\xff\t\n\\2') bytearray(b'0000\x00\xff\t\n\\') [0, 255]
#3: bytearray(b"it\'s") bytearray(b"IT\'S") [bytearray(b"it\'s")] bytearray(b"it\'s") bytearray(b"It\'S") bytearray(b"***it\'s**") bytearray(b"s\'ti") (bytearray(b"it\'s"), bytearray(b''), bytearray(b'')) bytearray(b"it\'s") -1 bytearray(b"1it\'s2") bytearray(b"00000it\'s") [105, 116]
