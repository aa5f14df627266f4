"""What module optparse raises."""


class OptParseError(Exception):
    __module__ = "optparse"

    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """
    Raised if an Option instance is created with invalid or
    inconsistent arguments.
    """
    __module__ = "optparse"

    def __init__(self, msg, option):
        self.msg = msg
        self.option_id = str(option)

    def __str__(self):
        return "option %s: %s" % (self.option_id, self.msg) if self.option_id else self.msg


class OptionConflictError(OptionError):
    """
    Raised if conflicting options are added to an OptionParser.
    """
    __module__ = "optparse"


class OptionValueError(OptParseError):
    """
    Raised if an invalid option value is encountered on the command
    line.
    """
    __module__ = "optparse"


class BadOptionError(OptParseError):
    """
    Raised if an invalid option is seen on the command line.
    """
    __module__ = "optparse"

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return "no such option: %s" % self.opt_str


class AmbiguousOptionError(BadOptionError):
    """
    Raised if an ambiguous option is seen on the command line.
    """
    __module__ = "optparse"

    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return "ambiguous option: %s (%s?)" % (self.opt_str, ", ".join(self.possibilities))
