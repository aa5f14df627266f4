"""Regular expressions: patterns, matches and scanners. Module re is made of them."""


@native
@final
@cpp("sre_Pattern")
class SRE_Pattern(object):
    """Compiled regular expression object."""

    @native
    def match(self, /, string, pos: ssize = 0, endpos=9223372036854775807):
        """Matches zero or more characters at the beginning of the string."""

    @native
    def search(self, /, string, pos: ssize = 0, endpos=9223372036854775807):
        """Scan through string looking for a match, and return a corresponding match object instance.

Return None if no position in the string matches."""

    @native
    def sub(self, /, repl, string, count: ssize = 0):
        """Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the
replacement repl."""

    @native
    def subn(self, /, repl, string, count: ssize = 0):
        """Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences
of pattern with the replacement repl."""

    @native
    def findall(self, /, string, pos: ssize = 0, endpos=9223372036854775807):
        """Return a list of all non-overlapping matches of pattern in string."""

    @native
    def split(self, /, string, maxsplit: ssize = 0):
        """Split string by the occurrences of pattern."""

    @native
    def finditer(self, /, string, pos: ssize = 0, endpos=9223372036854775807):
        """Return an iterator over all non-overlapping matches for the RE pattern in string.

For each match, the iterator returns a match object."""

    @native
    def scanner(self, /, string, pos: ssize = 0, endpos=9223372036854775807): ...

    @native
    @property
    def pattern(self):
        """The pattern string from which the RE object was compiled."""

    @native
    @property
    def flags(self):
        """The regex matching flags."""

    @native
    @property
    def groups(self):
        """The number of capturing groups in the pattern."""

    @native
    @property
    def groupindex(self):
        """A dictionary mapping group names to group numbers."""

    @native
    def __copy__(self, /): ...

    @native
    def __deepcopy__(self, memo, /): ...


@native
@final
@cpp("sre_Match")
class SRE_Match(object):
    """The result of re.match() and re.search().
Match objects always have a boolean value of True."""

    @native
    def group(self, /, *args):
        """group([group1, ...]) -> str or tuple.
    Return subgroup(s) of the match by indices or names.
    For 0 returns the entire match."""

    @native
    def start(self, group=0, /):
        """Return index of the start of the substring matched by group."""

    @native
    def end(self, group=0, /):
        """Return index of the end of the substring matched by group."""

    @native
    def span(self, group=0, /):
        """For match object m, return the 2-tuple (m.start(group), m.end(group))."""

    @native
    def groups(self, /, default=None):
        """Return a tuple containing all the subgroups of the match, from 1."""

    @native
    def groupdict(self, /, default=None):
        """Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."""

    @native
    def expand(self, /, template):
        """Return the string obtained by doing backslash substitution on the string template, as done by the sub()
method."""

    @native
    @property
    def string(self):
        """The string passed to match() or search()."""

    @native
    @property
    def re(self):
        """The regular expression object."""

    @native
    @property
    def pos(self):
        """The index into the string at which the RE engine started looking for a match."""

    @native
    @property
    def endpos(self):
        """The index into the string beyond which the RE engine will not go."""

    @native
    @property
    def lastindex(self):
        """The integer index of the last matched capturing group."""

    @native
    @property
    def lastgroup(self):
        """The name of the last matched capturing group."""

    @native
    @property
    def regs(self): ...

    @native
    def __copy__(self, /): ...

    @native
    def __deepcopy__(self, memo, /): ...


@native
@final
@cpp("sre_Scanner")
class SRE_Scanner(object):

    @native
    def match(self, /): ...

    @native
    def search(self, /): ...

    @native
    @property
    def pattern(self): ...


@native
def register(error, warn, /) -> None:
    """Module re tells its exception, and what it calls to warn of a pattern."""


@native
def compile(pattern, flags: ssize, /):
    """The pattern object of a string."""
