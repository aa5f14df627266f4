"""Proxies, from the environment: <scheme>_proxy and no_proxy."""

import os
import re
from _url_parts import splitport


def getproxies_environment():
    """Return a dictionary of scheme -> proxy server URL mappings.

    Scan the environment for variables named <scheme>_proxy;
    this seems to be the standard convention.  In order to prefer lowercase
    variables, we process the environment in two passes, first matches any
    and second matches only lower case proxies.

    If you need a different way, you can pass a proxies dictionary to the
    [Fancy]URLopener constructor.
    """
    proxies = {}
    for name, value in os.environ.items():
        if value and name.lower().endswith('_proxy'):
            proxies[name.lower()[:-6]] = value
    # In a CGI script HTTP_PROXY is what the client says in a header Proxy.
    if 'REQUEST_METHOD' in os.environ:
        proxies.pop('http', None)
    for name, value in os.environ.items():
        if name.endswith('_proxy') and name == name.lower():
            if value:
                proxies[name[:-6]] = value
            else:
                proxies.pop(name[:-6], None)
    return proxies


def proxy_bypass_environment(host, proxies=None):
    """Test if proxies should not be used for a particular host.

    Checks the proxies dict for the value of no_proxy, which should be a
    list of comma separated DNS suffixes, or '*' for all hosts.
    """
    if proxies is None:
        proxies = getproxies_environment()
    suffixes = proxies.get('no')
    if suffixes is None:
        return 0
    if suffixes == '*':
        return 1
    bare, port = splitport(host)
    for suffix in suffixes.split(','):
        suffix = suffix.strip()
        if suffix:
            pattern = r'(.+\.)?%s$' % re.escape(suffix.lstrip('.'))
            if re.match(pattern, bare, re.I) or re.match(pattern, host, re.I):
                return 1
    return 0


getproxies = getproxies_environment
proxy_bypass = proxy_bypass_environment
