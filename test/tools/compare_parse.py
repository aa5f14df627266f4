#!/usr/bin/env python3
"""Compares the front end with CPython's. Run by Python 3.11; 2.7 is asked through parse_reference_py2.py.

    compare_parse.py ast3 FILE DUMP              an --emit=ast dump against ast.dump
    compare_parse.py tokens3 FILE DUMP           an --emit=tokens dump against tokenize
    compare_parse.py library3|library2 TOOL [N]  all files (every N-th) of the interpreter's library, by natrix-parse-test
    compare_parse.py errors3|errors2 TOOL SEED COUNT   mutated statements: class, text and place of the first error
    compare_parse.py crash TOOL SEED COUNT       mutated bytes; nothing may crash

Exit status 77 (skipped) if the interpreter is not there.
"""
import ast
import glob
import io
import os
import random
import subprocess
import sys
import textwrap
import tokenize
import warnings

import reference

SKIPPED = 77
# 3.11 words it differently when brackets in its second pass swallow the end of the file; see compiler/parse/README.md.
TOLERATED = 2

SUITES3 = ('test_grammar test_fstring test_patma test_syntax test_named_expressions test_coroutines test_unpack_ex test_with '
           'test_except_star test_generators test_decorators test_keywordonlyarg test_dictcomps').split()
POOL = ['(', ')', '[', ']', '{', '}', ',', ':', '=', '==', '.', '*', '**', '+', '-', 'if', 'else', 'for', 'in', 'lambda', 'not',
        'x', '1', "'s'", 'def', 'class', 'import', 'from', 'as', 'with', 'try', 'except', 'return', 'yield', 'print', 'None',
        'True', '/', '%', '!=', '...', 'del', 'is', '\n', '\n    ', 'elif', 'finally', 'raise', 'global', 'while', 'pass', 'and',
        'or', '|', ';', '0777', '1.5j', '@']
POOL3 = POOL + ['async', 'await', ':=', '->', 'match', 'case', 'f"{a}"', 'b"x"']
POOL2 = POOL + ['exec', '<>', '`', 'u"a"', '>>', '0x', '$', '10L']


def batch(tool, texts, *flags):
    """What natrix-parse-test says to each text."""
    path = os.path.join(os.environ.get('TMPDIR', '/tmp'), 'natrix-parse-%d' % os.getpid())
    with open(path, 'wb') as file:
        file.write(b'\0'.join(texts) + b'\0')
    try:
        done = subprocess.run([tool, '--batch', *flags, path], capture_output=True, timeout=600)
    finally:
        os.unlink(path)
    answers = done.stdout.split(b'\0')[:-1]
    if done.returncode != 0:
        sys.exit('crashed (status %d) at %r\n%s' % (done.returncode, texts[len(answers)], done.stderr.decode('utf-8', 'replace')))
    return [b'ok' if a.startswith(b'ok') else a for a in answers]


def answer3(text):
    try:
        compile(text, '<string>', 'exec', ast.PyCF_ONLY_AST)
        return b'ok'
    except SyntaxError as e:
        shown = 'None' if e.text is None else e.text
        answer = '%s|%s|%s|%s|%s|%s|%s' % (type(e).__name__, e.msg, e.lineno, e.offset or 0, e.end_lineno or 0, e.end_offset or 0, shown)
    except (ValueError, MemoryError, RecursionError) as e:
        answer = '%s|' % type(e).__name__
    return answer.encode('utf-8', 'replace')


def answers2(texts):
    python = reference.interpreter('2')
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'parse_reference_py2.py')
    done = subprocess.run([python, script, 'errors'], input=b'\0'.join(texts) + b'\0', capture_output=True, check=True)
    return done.stdout.split(b'\0')[:-1]


def report(texts, wanted, given, tolerated):
    bad = 0
    for text, want, got in zip(texts, wanted, given):
        plain = want.split(b'|')[0]
        if want == got or (plain in (b'ValueError', b'MemoryError', b'RecursionError') and got.startswith(plain)):
            continue
        bad += 1
        if bad <= 20:
            print('%r\n  CPython: %r\n  Natrix:  %r' % (text, want, got))
    print('%d texts, %d differ' % (len(texts), bad))
    return bad > tolerated


def offsets(text):
    lines = text.split('\n')
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return lambda place: starts[place[0] - 1] + place[1]


def mutate(text, rng, pool):
    tokens = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.string:
                tokens.append(token)
    except (tokenize.TokenError, IndentationError, SyntaxError):
        pass
    if len(tokens) < 2:
        return text
    at = offsets(text)
    one, other = sorted((rng.choice(tokens), rng.choice(tokens)), key=lambda t: t.start)
    a, b, c, d = at(one.start), at(one.end), at(other.start), at(other.end)
    kind = rng.randrange(6)
    if kind == 0:
        return text[:a] + text[b:]
    if kind == 1:
        return text[:a] + rng.choice(pool) + ' ' + text[a:]
    if kind == 2:
        return text[:a] + rng.choice(pool) + text[b:]
    if kind == 3:
        return text[:b] + ' ' + text[a:b] + text[b:]
    if kind == 4:
        return text[:a]
    return text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:] if b <= c else text


def statements(paths, limit=8):
    """Short statements of these files, without their indentation."""
    found = set()
    for path in paths:
        with open(path, encoding='utf-8', errors='replace') as file:
            lines = file.read().split('\n')
        for i, line in enumerate(lines):
            if not line.strip() or line.strip().startswith('#'):
                continue
            indent, j = len(line) - len(line.lstrip()), i + 1
            while j < len(lines) and j - i < limit and (not lines[j].strip() or len(lines[j]) - len(lines[j].lstrip()) > indent):
                j += 1
            text = textwrap.dedent('\n'.join(lines[i:j])) + '\n'
            if len(text) < 500 and '\0' not in text:
                found.add(text)
    return sorted(found)


def library_path(dialect):
    python = reference.interpreter(dialect)
    if python is None:
        sys.exit(SKIPPED)
    return subprocess.run([python, '-c', 'import os; print(os.path.dirname(os.__file__))'], capture_output=True, text=True).stdout.strip()


def errors(tool, dialect, seed, count):
    library, rng = library_path(dialect), random.Random(seed)
    if dialect == '3':
        texts = statements(filter(os.path.exists, ('%s/test/%s.py' % (library, name) for name in SUITES3)))
    else:
        texts = statements(glob.glob(library + '/test/test_*.py')[:80])
    if not texts:
        sys.exit(SKIPPED)
    if dialect == '2':
        raw = [text.encode('ascii', 'replace') for text in texts]
        texts = [text for text, answer in zip(texts, answers2(raw)) if answer == b'ok']
    else:
        texts = [text for text in texts if answer3(text) == b'ok']
    mutants = []
    for _ in range(count):
        text = rng.choice(texts)
        for _ in range(rng.choice((1, 1, 1, 2))):
            text = mutate(text, rng, POOL3 if dialect == '3' else POOL2)
        mutants.append(text)
    if dialect == '3':
        raw = [text.encode('utf-8', 'surrogatepass') for text in mutants]
        return report(mutants, [answer3(text) for text in mutants], batch(tool, raw, '--py3', '--unicode'), count // 5000 + TOLERATED)
    raw = [text.encode('ascii', 'replace') for text in mutants]
    return report(mutants, answers2(raw), batch(tool, raw, '--py2', '--bytes'), count // 5000)


def crash(tool, seed, count):
    rng, files = random.Random(seed), []
    for dialect in '32':
        if reference.interpreter(dialect):
            files += glob.glob(library_path(dialect) + '/*.py') + glob.glob(library_path(dialect) + '/test/test_*.py')
    files.sort()
    pieces = [b'(', b')', b'[', b']', b'{', b'}', b"'", b'"', b'"""', b'\\', b'\n', b'\t', b' ', b'f"', b'\\N{', b'\\x', b'\xc3\xa9', b':',
              b'#', b';', b'match ', b'case ', b'lambda ', b'\n  ', b'\n\t', b'=', b'*', b'0x', b'1e', b'if ', b'else', b'for ', b'in ']
    texts = []
    for _ in range(count):
        with open(rng.choice(files), 'rb') as file:
            text = file.read().replace(b'\0', b'@')
        begin = text.find(b'\n', rng.randrange(max(1, len(text) - 800))) + 1
        text = text[begin:begin + rng.randrange(50, 900)]
        for _ in range(rng.randrange(1, 6)):
            i, j = rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)
            text = rng.choice((text[:i] + rng.choice(pieces) + text[i:], text[:i] + text[i + rng.randrange(1, 5):],
                               text[:i] + text[min(i, j):max(i, j)][:40] + text[i:], text[:i]))
        texts.append(text)
    for dialect in ('--py3', '--py2'):
        for origin in ('--unicode', '--bytes'):
            for form in ((), ('--eval',), ('--single',)):
                if len(batch(tool, texts, dialect, origin, *form)) != len(texts):
                    return True
    print('%d texts' % len(texts))
    return False


def library(tool, dialect, step):
    paths = []
    for top, folders, names in os.walk(library_path(dialect)):
        folders[:] = [name for name in folders if name not in ('site-packages', 'dist-packages')]
        paths += [os.path.join(top, name) for name in names if name.endswith('.py')]
    chosen = sorted(paths)[::step]
    bad = sum(compare_file(tool, dialect, path) for path in chosen)
    print('%d files, %d differ' % (len(chosen), bad))
    return bad > 0


def compare_file(tool, dialect, path):
    if dialect == '3':
        with open(path, 'rb') as file:
            text = file.read()
        try:
            want = ast.dump(compile(text, path, 'exec', ast.PyCF_ONLY_AST), indent=1, include_attributes=True)
        except (SyntaxError, ValueError):
            want = None
        except RecursionError:
            return 0
    else:
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'parse_reference_py2.py')
        done = subprocess.run([reference.interpreter('2'), script, 'ast', path], capture_output=True)
        want = done.stdout.decode('utf-8') if done.returncode == 0 else None
    mode = '--ast-positions' if dialect == '3' else '--ast'
    done = subprocess.run([tool, '--py' + dialect, '--bytes', mode, path], capture_output=True)
    got = done.stdout.decode('utf-8', 'surrogatepass')
    if done.returncode not in (0, 1):
        print('%s: crashed' % path)
    elif want is None:
        if done.returncode == 1:
            return 0
        print('%s: accepted, but CPython refuses it' % path)
    elif done.returncode == 1:
        # Misplaced futures, which CPython refuses when it compiles, are refused with the tree here.
        if '__future__' in got or 'future feature' in got or 'not a chance' in got:
            return 0
        print('%s: refused: %s' % (path, got))
    elif got.rstrip('\n') == want.rstrip('\n'):
        return 0
    else:
        print('%s: %s' % (path, difference(want, got)))
    return 1


def difference(want, got):
    for number, (a, b) in enumerate(zip(want.split('\n'), got.split('\n')), 1):
        if a != b:
            return 'line %d of the dump:\n  CPython: %s\n  Natrix:  %s' % (number, a, b)
    return 'one dump is longer'


def compare_dump(kind, path, dump):
    with open(dump, encoding='utf-8') as file:
        got = file.read()
    if kind == 'ast3':
        with open(path, encoding='utf-8') as file:
            want = ast.dump(ast.parse(file.read()), indent=1) + '\n'
    else:
        want = ''
        with open(path, 'rb') as file:
            for token in tokenize.tokenize(file.readline):
                if token.type in (tokenize.ENCODING, tokenize.COMMENT, tokenize.NL):
                    continue
                place = '%d,%d-%d,%d:' % (token.start + token.end)
                want += '%-20s%-15s%-15r\n' % (place, tokenize.tok_name[token.type], token.string)
    if got != want:
        print('%s: %s' % (path, difference(want, got)))
    return got != want


def main():
    warnings.simplefilter('ignore')
    sys.setrecursionlimit(20000)
    mode, arguments = sys.argv[1], sys.argv[2:]
    if sys.version_info[:2] != (3, 11):
        sys.exit(SKIPPED)
    if mode in ('ast3', 'tokens3'):
        return compare_dump(mode, *arguments)
    if mode.startswith('library'):
        return library(arguments[0], mode[-1], int(arguments[1]) if arguments[1:] else 1)
    if mode == 'crash':
        return crash(arguments[0], int(arguments[1]), int(arguments[2]))
    return errors(arguments[0], mode[-1], int(arguments[1]), int(arguments[2]))


if __name__ == '__main__':
    sys.exit(main())
