# RUN: %run2
# RUN: %run3
# Names, properties, numbers, decompositions and normal forms; the whole of the first planes by sums; what is refused.
from __future__ import print_function
import hashlib
import unicodedata as u

one = unichr if str is bytes else chr


def attempt(function, *args):
    try:
        print(repr(function(*args)).lstrip('u'))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def answer(function, *args):
    try:
        return str(function(*args))
    except ValueError as e:
        return str(e)


for c in u'A\xe9\u20ac\u0663\xbd\u4e00\uac01\u1100\u0301(\U0001f600\u0378 \n':
    print(u.name(c, 'none'), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), u.decomposition(c),
          u.decimal(c, 'no'), u.digit(c, 'no'), u.numeric(c, 'no'))
for name in ['EURO SIGN', 'latin small letter a', 'HANGUL SYLLABLE GAG', 'HANGUL SYLLABLE E', 'CJK UNIFIED IDEOGRAPH-4E00', 'GREEK SMALL LETTER ALPHA']:
    print('%x' % ord(u.lookup(name)))
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    for text in u'e\u0301', u'\xe9', u'\ufb01', u'\uac01', u'\u1112\u1161\u11ab', u'a\u0323\u0307\u0301', u'a\u0307\u0323', u'\u2126', u'q\u0307\u0323', u'abc', u'', u'\u0958', u'\u1e9b\u0323':
        print(' '.join(['%x' % ord(c) for c in u.normalize(form, text)]), end='; ')
    print()
lines = []
for code in list(range(0xd800)) + list(range(0xe000, 0x20000)):
    c = one(code)
    lines.append(' '.join([u.category(c), u.bidirectional(c), str(u.combining(c)), str(u.mirrored(c)), u.east_asian_width(c), u.decomposition(c),
                           answer(u.decimal, c), answer(u.digit, c), answer(u.numeric, c), answer(u.name, c)]))
    if code % 0x1000 == 0xfff:
        print(hashlib.md5('\n'.join(lines).encode('ascii')).hexdigest())
        lines = []
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    text = u''.join([one(code) for code in list(range(0xd800)) + list(range(0xe000, 0x20000))])
    print(hashlib.md5(u.normalize(form, text).encode('utf-8')).hexdigest())
for case in [lambda: u.lookup('NOTHING'), lambda: u.lookup('CJK UNIFIED IDEOGRAPH-41'), lambda: u.name(u'\n'), lambda: u.decimal(u'a'), lambda: u.digit(u'a'),
             lambda: u.numeric(u'a'), lambda: u.normalize('NFX', u'a'), lambda: u.normalize('NFX', u''), lambda: u.unidata_version, lambda: u.ucd_3_2_0.unidata_version,
             lambda: u.ucd_3_2_0.category(u'\u20ac'), lambda: u.ucd_3_2_0.name(u'\u20bf', 'unknown')]:
    attempt(case)
#: LATIN CAPITAL LETTER A Lu L 0 0 Na  no no no
#: LATIN SMALL LETTER E WITH ACUTE Ll L 0 0 A 0065 0301 no no no
#: EURO SIGN Sc ET 0 0 A  no no no
#: ARABIC-INDIC DIGIT THREE Nd AN 0 0 N  3 3 3.0
#: VULGAR FRACTION ONE HALF No ON 0 0 A <fraction> 0031 2044 0032 no no 0.5
#: CJK UNIFIED IDEOGRAPH-4E00 Lo L 0 0 W  no no 1.0
#: HANGUL SYLLABLE GAG Lo L 0 0 W  no no no
#: HANGUL CHOSEONG KIYEOK Lo L 0 0 W  no no no
#: COMBINING ACUTE ACCENT Mn NSM 230 0 A  no no no
#: LEFT PARENTHESIS Ps ON 0 1 Na  no no no
#2: none Cn  0 0 F  no no no
#3: GRINNING FACE So ON 0 0 W  no no no
#: none Cn  0 0 F  no no no
#: SPACE Zs WS 0 0 Na  no no no
#: none Cc B 0 0 N  no no no
#: 20ac
#: 61
#: ac01
#: c5d0
#: 4e00
#: 3b1
#: e9; e9; fb01; ac01; d55c; 1ea1 307 301; 1ea1 307; 3a9; 71 323 307; 61 62 63; ; 915 93c; 1e9b 323; 
#: 65 301; 65 301; fb01; 1100 1161 11a8; 1112 1161 11ab; 61 323 307 301; 61 323 307; 3a9; 71 323 307; 61 62 63; ; 915 93c; 17f 323 307; 
#: e9; e9; 66 69; ac01; d55c; 1ea1 307 301; 1ea1 307; 3a9; 71 323 307; 61 62 63; ; 915 93c; 1e69; 
#: 65 301; 65 301; 66 69; 1100 1161 11a8; 1112 1161 11ab; 61 323 307 301; 61 323 307; 3a9; 71 323 307; 61 62 63; ; 915 93c; 73 323 307; 
#2: 21bb9bfe6faf3a1ac639ac598501035a
#2: a0a3fc9c9427be1e34c9fa817c1eacfd
#2: 59db4f2d4da20f465737fb09465d0fe9
#2: 925901344b06e99f87aea6114dfff980
#2: 9a9f601d8a09096c9363c67adc3afa00
#2: 25fbe3cbd6803eb66e1b7df284171fa6
#3: 5cdab67e42f17525954d8dce6836bf40
#3: f37272416e135548c347f930530a861d
#3: 4533bbad6ecb7c49754a8ea1cb2879a8
#3: cf323cac0f651773f678a05329bb5b4a
#3: 69610f22c68780cb87c5befc1f6030f0
#3: 4bb45c1d3fc2a0346e5b170a6a8cbf1c
#: ae3fe358adcd42caeef141b7133b3f80
#: 1f5ab13bde5f192c264c32f2aaf6007c
#: 0bcac95f93c67c6aa08b16554a4fada9
#2: 590c3aa60f6b8a22214e650aeb5fedd4
#2: bf01b50ba3be3e1eb5163097445b733e
#3: 2c79bd54693e6a7fd863b79844400eeb
#3: e96559b140832912c87026d97e0618e0
#: 0735dd9fb37061715fe70f829140f036
#: 2c1b88ce2d9f472f714bc3c3b9e440bf
#2: ddf21adf45c17c3c164c1bab994d6042
#2: a94640ac272e22f9b1eb0a1e2729009c
#2: f7200c652cb97c1f6326d79813f4cf95
#2: cb552c3c2097abc6ada424e008b28050
#2: cd49654a8e8af6d8776601ef1218762b
#2: 3a405e8aa0bfa945dd12b3514b121c28
#3: 0c25faaa014aa58ee4377f93f0f4c3bc
#3: 1d790c66bdd43456f32186031688de98
#3: 7b1eee91b4e07fabad87f41994dec243
#3: 74a0471aa4f44344b01405424455b2af
#3: e9a5e40046b7fc0fb3d13d19bc7be81f
#3: 9a32445870afa75c307a7a350c5b17cb
#3: dff868c04e926cab6e39823377f48e9e
#: a847f457f305cf49e442ed17f2944584
#3: 92b80375814010626c92964c0e1a233a
#3: 2b8792be19355f7478b265371d6f8b41
#3: b802557c1298a98b99862b8083bdbf3e
#: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: a847f457f305cf49e442ed17f2944584
#2: e44915bbbd123dde3a90930a30fac05d
#2: a847f457f305cf49e442ed17f2944584
#2: 19b8970fc1c2daa67feee622691451aa
#2: 010c4f05b34167cde19c53304b287cac
#2: be9b25ac54b81e17bd84ca6cd99abc7b
#2: 68e5f1b264321cb2a4085c058ac87bd5
#2: feae00d6b9219030f4a7c9fb87f9c5d0
#3: 84464043d73a664c3b5d3b0a32c8b936
#3: a4f686645d947b3979c36dad093e4beb
#3: 351c232568d4d1b380eab6088cc83096
#3: e52f8b307f0d004276d6dd3ffa954fe9
#3: 295badea05728eab08e6758ddc0cb0f9
#3: 591fba95f903cac3572e73a21c6b2329
#3: 74e0a251c907d4da46306f59b57b6f8e
#3: 41f391e96a0d6becb81bc62cace998ca
#3: 54fda8c413476f289cf50823c4467525
#3: d42986686312d2acdc42091f059095ff
#: KeyError: "undefined character name 'NOTHING'"
#: KeyError: "undefined character name 'CJK UNIFIED IDEOGRAPH-41'"
#: ValueError: no such name
#: ValueError: not a decimal
#: ValueError: not a digit
#: ValueError: not a numeric character
#: ValueError: invalid normalization form
#: ''
#2: '5.2.0'
#3: '14.0.0'
#: '3.2.0'
#: 'Sc'
#: 'unknown'
