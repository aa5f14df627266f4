"""Entities of HTML 4: Library Reference, htmlentitydefs."""

# The names, in the order of what they stand for.
name2codepoint = {
    'quot': 34, 'amp': 38, 'lt': 60, 'gt': 62, 'nbsp': 160, 'iexcl': 161, 'cent': 162, 'pound': 163, 'curren': 164,
    'yen': 165, 'brvbar': 166, 'sect': 167, 'uml': 168, 'copy': 169, 'ordf': 170, 'laquo': 171, 'not': 172, 'shy': 173,
    'reg': 174, 'macr': 175, 'deg': 176, 'plusmn': 177, 'sup2': 178, 'sup3': 179, 'acute': 180, 'micro': 181, 'para': 182,
    'middot': 183, 'cedil': 184, 'sup1': 185, 'ordm': 186, 'raquo': 187, 'frac14': 188, 'frac12': 189, 'frac34': 190,
    'iquest': 191, 'Agrave': 192, 'Aacute': 193, 'Acirc': 194, 'Atilde': 195, 'Auml': 196, 'Aring': 197, 'AElig': 198,
    'Ccedil': 199, 'Egrave': 200, 'Eacute': 201, 'Ecirc': 202, 'Euml': 203, 'Igrave': 204, 'Iacute': 205, 'Icirc': 206,
    'Iuml': 207, 'ETH': 208, 'Ntilde': 209, 'Ograve': 210, 'Oacute': 211, 'Ocirc': 212, 'Otilde': 213, 'Ouml': 214,
    'times': 215, 'Oslash': 216, 'Ugrave': 217, 'Uacute': 218, 'Ucirc': 219, 'Uuml': 220, 'Yacute': 221, 'THORN': 222,
    'szlig': 223, 'agrave': 224, 'aacute': 225, 'acirc': 226, 'atilde': 227, 'auml': 228, 'aring': 229, 'aelig': 230,
    'ccedil': 231, 'egrave': 232, 'eacute': 233, 'ecirc': 234, 'euml': 235, 'igrave': 236, 'iacute': 237, 'icirc': 238,
    'iuml': 239, 'eth': 240, 'ntilde': 241, 'ograve': 242, 'oacute': 243, 'ocirc': 244, 'otilde': 245, 'ouml': 246,
    'divide': 247, 'oslash': 248, 'ugrave': 249, 'uacute': 250, 'ucirc': 251, 'uuml': 252, 'yacute': 253, 'thorn': 254,
    'yuml': 255, 'OElig': 0x0152, 'oelig': 0x0153, 'Scaron': 0x0160, 'scaron': 0x0161, 'Yuml': 0x0178, 'fnof': 0x0192,
    'circ': 0x02c6, 'tilde': 0x02dc, 'Alpha': 0x0391, 'Beta': 0x0392, 'Gamma': 0x0393, 'Delta': 0x0394, 'Epsilon': 0x0395,
    'Zeta': 0x0396, 'Eta': 0x0397, 'Theta': 0x0398, 'Iota': 0x0399, 'Kappa': 0x039a, 'Lambda': 0x039b, 'Mu': 0x039c,
    'Nu': 0x039d, 'Xi': 0x039e, 'Omicron': 0x039f, 'Pi': 0x03a0, 'Rho': 0x03a1, 'Sigma': 0x03a3, 'Tau': 0x03a4,
    'Upsilon': 0x03a5, 'Phi': 0x03a6, 'Chi': 0x03a7, 'Psi': 0x03a8, 'Omega': 0x03a9, 'alpha': 0x03b1, 'beta': 0x03b2,
    'gamma': 0x03b3, 'delta': 0x03b4, 'epsilon': 0x03b5, 'zeta': 0x03b6, 'eta': 0x03b7, 'theta': 0x03b8, 'iota': 0x03b9,
    'kappa': 0x03ba, 'lambda': 0x03bb, 'mu': 0x03bc, 'nu': 0x03bd, 'xi': 0x03be, 'omicron': 0x03bf, 'pi': 0x03c0,
    'rho': 0x03c1, 'sigmaf': 0x03c2, 'sigma': 0x03c3, 'tau': 0x03c4, 'upsilon': 0x03c5, 'phi': 0x03c6, 'chi': 0x03c7,
    'psi': 0x03c8, 'omega': 0x03c9, 'thetasym': 0x03d1, 'upsih': 0x03d2, 'piv': 0x03d6, 'ensp': 0x2002, 'emsp': 0x2003,
    'thinsp': 0x2009, 'zwnj': 0x200c, 'zwj': 0x200d, 'lrm': 0x200e, 'rlm': 0x200f, 'ndash': 0x2013, 'mdash': 0x2014,
    'lsquo': 0x2018, 'rsquo': 0x2019, 'sbquo': 0x201a, 'ldquo': 0x201c, 'rdquo': 0x201d, 'bdquo': 0x201e, 'dagger': 0x2020,
    'Dagger': 0x2021, 'bull': 0x2022, 'hellip': 0x2026, 'permil': 0x2030, 'prime': 0x2032, 'Prime': 0x2033, 'lsaquo': 0x2039,
    'rsaquo': 0x203a, 'oline': 0x203e, 'frasl': 0x2044, 'euro': 0x20ac, 'image': 0x2111, 'weierp': 0x2118, 'real': 0x211c,
    'trade': 0x2122, 'alefsym': 0x2135, 'larr': 0x2190, 'uarr': 0x2191, 'rarr': 0x2192, 'darr': 0x2193, 'harr': 0x2194,
    'crarr': 0x21b5, 'lArr': 0x21d0, 'uArr': 0x21d1, 'rArr': 0x21d2, 'dArr': 0x21d3, 'hArr': 0x21d4, 'forall': 0x2200,
    'part': 0x2202, 'exist': 0x2203, 'empty': 0x2205, 'nabla': 0x2207, 'isin': 0x2208, 'notin': 0x2209, 'ni': 0x220b,
    'prod': 0x220f, 'sum': 0x2211, 'minus': 0x2212, 'lowast': 0x2217, 'radic': 0x221a, 'prop': 0x221d, 'infin': 0x221e,
    'ang': 0x2220, 'and': 0x2227, 'or': 0x2228, 'cap': 0x2229, 'cup': 0x222a, 'int': 0x222b, 'there4': 0x2234, 'sim': 0x223c,
    'cong': 0x2245, 'asymp': 0x2248, 'ne': 0x2260, 'equiv': 0x2261, 'le': 0x2264, 'ge': 0x2265, 'sub': 0x2282, 'sup': 0x2283,
    'nsub': 0x2284, 'sube': 0x2286, 'supe': 0x2287, 'oplus': 0x2295, 'otimes': 0x2297, 'perp': 0x22a5, 'sdot': 0x22c5,
    'lceil': 0x2308, 'rceil': 0x2309, 'lfloor': 0x230a, 'rfloor': 0x230b, 'lang': 0x2329, 'rang': 0x232a, 'loz': 0x25ca,
    'spades': 0x2660, 'clubs': 0x2663, 'hearts': 0x2665, 'diams': 0x2666,
}

codepoint2name = {}
entitydefs = {}      # to a character of Latin-1, or to a reference
for (name, codepoint) in name2codepoint.iteritems():
    codepoint2name[codepoint] = name
    entitydefs[name] = chr(codepoint) if codepoint <= 0xff else '&#%d;' % codepoint
del name, codepoint
