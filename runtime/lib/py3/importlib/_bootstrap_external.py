"""The loaders that the import system has under this name: those of importlib.machinery."""

from importlib.machinery import *
from importlib.util import MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location
