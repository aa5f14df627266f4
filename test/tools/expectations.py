"""What a test file says about its program: the `#:` lines and their relatives (test/README.md lists them).

A directive may name a dialect: `#2:` holds for Python 2 only, `#3:` for Python 3 only, `#:` for both.
"""

import difflib
import re
import shlex

DIRECTIVE = re.compile(r'#([23]?)(err|exit|in|args|env|unterminated|):(?: (.*)|)$')
RUN = re.compile(r'#\s*RUN:\s*%run([23])(?:\s+(\S+))?\s*$')

# The directives that a reference interpreter can supply; the others are the test's input.
RESULTS = ('', 'err', 'exit', 'unterminated')


class Expectations:
    """The directives of one file that hold for one dialect ('2' or '3')."""

    def __init__(self, text, dialect):
        self.stdout, self.stderr, self.exit = '', '', 0
        self.stdin, self.args, self.env = '', [], {}
        for line in text.split('\n'):
            match = DIRECTIVE.match(line)
            if not match or match.group(1) not in ('', dialect):
                continue
            kind, value = match.group(2), match.group(3) or ''
            if kind == '':
                self.stdout += value + '\n'
            elif kind == 'err':
                self.stderr += value + '\n'
            elif kind == 'exit':
                self.exit = int(value)
            elif kind == 'in':
                self.stdin += value + '\n'
            elif kind == 'args':
                self.args += shlex.split(value)
            elif kind == 'env':
                name, _, setting = value.partition('=')
                self.env[name] = setting
            elif value == 'stdout':
                self.stdout = self.stdout[:-1]
            else:
                self.stderr = self.stderr[:-1]

    def results(self):
        return self.stdout, self.stderr, self.exit


def runs(text):
    """The `RUN: %run2 [program]` lines of a test: [(dialect, program or None)]."""
    return [match.groups() for match in map(RUN.match, text.split('\n')) if match]


def read(path):
    """A test file's text. Bytes that are not UTF-8 survive a round trip; newlines are left alone."""
    with open(path, encoding='utf-8', errors='surrogateescape', newline='') as file:
        return file.read()


def write(path, text):
    with open(path, 'w', encoding='utf-8', errors='surrogateescape', newline='') as file:
        file.write(text)


def _merge(kind, by_dialect):
    """The directive lines for one stream: common lines once, others under their dialect."""
    def lines(prefix, texts):
        return [('#%s%s: %s' % (prefix, kind, text)) if text else '#%s%s:' % (prefix, kind) for text in texts]

    if len(by_dialect) == 1:
        return lines('', next(iter(by_dialect.values())))
    two, three = by_dialect['2'], by_dialect['3']
    result = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, two, three, autojunk=False).get_opcodes():
        if tag == 'equal':
            result += lines('', two[a:b])
        else:
            result += lines('2', two[a:b]) + lines('3', three[c:d])
    return result


def directives(results):
    """The directive lines for {dialect: (stdout, stderr, exit)}."""
    output = []
    for index, kind in enumerate(('', 'err')):
        texts, unterminated = {}, []
        for dialect, result in results.items():
            text = result[index]
            if text and not text.endswith('\n'):
                unterminated.append(dialect)
                text += '\n'
            texts[dialect] = text.split('\n')[:-1]
        output += _merge(kind, texts)
        stream = ('stdout', 'stderr')[index]
        if len(unterminated) == len(results):
            output.append('#unterminated: ' + stream)
        else:
            output += ['#%sunterminated: %s' % (dialect, stream) for dialect in unterminated]
    exits = {dialect: result[2] for dialect, result in results.items()}
    if len(set(exits.values())) == 1:
        status = next(iter(exits.values()))
        output += ['#exit: %d' % status] if status else []
    else:
        output += ['#%sexit: %d' % item for item in sorted(exits.items())]
    return output


def updated(text, results):
    """The test's text with its result directives replaced by those for `results`; the same text if they agree."""
    if all(Expectations(text, dialect).results() == result for dialect, result in results.items()):
        return text
    kept = []
    for line in text.split('\n'):
        match = DIRECTIVE.match(line)
        if not (match and match.group(2) in RESULTS):
            kept.append(line)
    body = '\n'.join(kept).rstrip('\n') + '\n'
    lines = directives(results)
    return body + ''.join(line + '\n' for line in lines)
