"""Expat, the parser without validation: Library Reference, xml.parsers.expat."""

import sys

from pyexpat import *

sys.modules['xml.parsers.expat.model'] = model
sys.modules['xml.parsers.expat.errors'] = errors
