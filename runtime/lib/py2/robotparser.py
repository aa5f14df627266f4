"""What robots may read: Library Reference, robotparser; http://www.robotstxt.org/norobots-rfc.txt."""

import urllib
import urlparse

__all__ = ["RobotFileParser"]


class RobotFileParser:
    """ This class provides a set of methods to read, parse and answer
    questions about a single robots.txt file.
    """

    def __init__(self, url=''):
        self.entries = []
        self.default_entry = None       # the one for '*'
        self.disallow_all = False
        self.allow_all = False
        self.set_url(url)
        self.last_checked = 0

    def mtime(self):
        """Returns the time the robots.txt file was last fetched.

        This is useful for long-running web spiders that need to
        check for new robots.txt files periodically.
        """
        return self.last_checked

    def modified(self):
        """Sets the time the robots.txt file was last fetched to the
        current time.
        """
        import time
        self.last_checked = time.time()

    def set_url(self, url):
        """Sets the URL referring to a robots.txt file."""
        self.url = url
        self.host, self.path = urlparse.urlparse(url)[1:3]

    def read(self):
        """Reads the robots.txt URL and feeds it to the parser."""
        opener = URLopener()
        f = opener.open(self.url)
        lines = [line.strip() for line in f]
        f.close()
        self.errcode = opener.errcode
        if self.errcode in (401, 403):
            self.disallow_all = True
        elif 400 <= self.errcode < 500:
            self.allow_all = True
        elif self.errcode == 200 and lines:
            self.parse(lines)

    def _add_entry(self, entry):
        if "*" not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry          # the first one counts

    def parse(self, lines):
        """parse the input lines from a robots.txt file.
           We allow that a user-agent: line is not preceded by
           one or more blank lines."""
        # 0: nothing yet, 1: names of robots, 2: rules for them
        state = 0
        entry = Entry()
        self.modified()
        for line in lines:
            if not line:
                if state == 1:
                    entry = Entry()
                elif state == 2:
                    self._add_entry(entry)
                    entry = Entry()
                state = 0
            line = line.partition('#')[0].strip()
            if not line:
                continue
            words = line.split(':', 1)
            if len(words) != 2:
                continue
            word, value = words[0].strip().lower(), urllib.unquote(words[1].strip())
            if word == "user-agent":
                if state == 2:
                    self._add_entry(entry)
                    entry = Entry()
                entry.useragents.append(value)
                state = 1
            elif word in ("disallow", "allow") and state != 0:
                entry.rulelines.append(RuleLine(value, word == "allow"))
                state = 2
        if state == 2:
            self._add_entry(entry)

    def can_fetch(self, useragent, url):
        """using the parsed robots.txt decide if useragent can fetch url"""
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        # Who has not read the file may not know.
        if not self.last_checked:
            return False
        parts = urlparse.urlparse(urllib.unquote(url))
        url = urllib.quote(urlparse.urlunparse(('', '', parts.path, parts.params, parts.query, parts.fragment))) or "/"
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry.allowance(url)
        return self.default_entry.allowance(url) if self.default_entry else True

    def __str__(self):
        entries = self.entries if self.default_entry is None else self.entries + [self.default_entry]
        return '\n'.join(map(str, entries)) + '\n'


class RuleLine:
    """A rule line is a single "Allow:" (allowance==True) or "Disallow:"
       (allowance==False) followed by a path."""

    def __init__(self, path, allowance):
        if path == '' and not allowance:
            allowance = True                # to disallow nothing is to allow all
        path = urlparse.urlunparse(urlparse.urlparse(path))
        self.path = urllib.quote(path)
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == "*" or filename.startswith(self.path)

    def __str__(self):
        return ("Allow" if self.allowance else "Disallow") + ": " + self.path


class Entry:
    """An entry has one or more user-agents and zero or more rulelines"""

    def __init__(self):
        self.useragents = []
        self.rulelines = []

    def __str__(self):
        lines = ["User-agent: " + agent for agent in self.useragents] + [str(rule) for rule in self.rulelines]
        return ''.join(line + "\n" for line in lines)

    def applies_to(self, useragent):
        """check if this entry applies to the specified agent"""
        useragent = useragent.split("/")[0].lower()
        for agent in self.useragents:
            if agent == '*' or agent.lower() in useragent:
                return True
        return False

    def allowance(self, filename):
        """Preconditions:
        - our agent applies to this entry
        - filename is URL decoded"""
        for line in self.rulelines:
            if line.applies_to(filename):
                return line.allowance
        return True


class URLopener(urllib.FancyURLopener):
    """Keeps the status, and asks for no password."""

    def __init__(self, *args):
        urllib.FancyURLopener.__init__(self, *args)
        self.errcode = 200

    def prompt_user_passwd(self, host, realm):
        return None, None

    def http_error_default(self, url, fp, errcode, errmsg, headers):
        self.errcode = errcode
        return urllib.FancyURLopener.http_error_default(self, url, fp, errcode, errmsg, headers)
