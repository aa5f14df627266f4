"""This module provides access to the garbage collector for reference cycles.

enable() -- Enable automatic garbage collection.
disable() -- Disable automatic garbage collection.
isenabled() -- Returns true if automatic collection is enabled.
collect() -- Do a full collection right now.
get_count() -- Return the current collection counts.
get_stats() -- Return list of dictionaries containing per-generation stats.
set_debug() -- Set debugging flags.
get_debug() -- Get debugging flags.
set_threshold() -- Set the collection thresholds.
get_threshold() -- Return the current the collection thresholds.
get_objects() -- Return a list of all objects tracked by the collector.
is_tracked() -- Returns true if a given object is tracked.
is_finalized() -- Returns true if a given object has been already finalized.
get_referrers() -- Return the list of objects that refer to an object.
get_referents() -- Return the list of objects that an object refers to.
freeze() -- Freeze all tracked objects and ignore them for future collections.
unfreeze() -- Unfreeze all objects in the permanent generation.
get_freeze_count() -- Return the number of objects in the permanent generation.
"""

import sys

# The collector here has no generations and frees whatever cannot be reached: thresholds and disable() are remembered, and
# do not keep it from working: test/differences/collector_settings.py
DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
if sys.version_info[0] < 3:
    DEBUG_INSTANCES = 8
    DEBUG_OBJECTS = 16
    DEBUG_SAVEALL = 32
    DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_INSTANCES | DEBUG_OBJECTS | DEBUG_SAVEALL
else:
    DEBUG_SAVEALL = 32
    DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL
    callbacks = []

garbage = []
_enabled = True
_debug = 0
_threshold = (700, 10, 10)
_collections = 0
_collected = 0


@native
def _collect() -> int: ...


@native
def _uncollectable(): ...


@native
def _set_automatic(on: bool, /) -> None: ...


@native
def _get_objects(): ...


@native
def _is_container(object, /) -> bool: ...


@native
def _referents(object, /): ...


def enable():
    """Enable automatic garbage collection."""
    global _enabled
    _enabled = True
    _set_automatic(True)


def disable():
    """Disable automatic garbage collection."""
    global _enabled
    _enabled = False
    _set_automatic(False)


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled


def collect(generation=2):
    """Run the garbage collector.

With no arguments, run a full collection.  The optional argument
may be an integer specifying which generation to collect.  A ValueError
is raised if the generation number is invalid.

The number of unreachable objects is returned."""
    global _collections, _collected
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _notify('start', 0, generation)
    freed = _collect()
    garbage.extend(_uncollectable())
    _collections += 1
    _collected += freed
    _notify('stop', freed, generation)
    return freed


def _notify(phase, freed, generation):
    if sys.version_info[0] > 2:
        for callback in list(callbacks):
            callback(phase, {'generation': generation, 'collected': freed, 'uncollectable': 0})


def get_count():
    """Return a three-tuple of the current collection counts."""
    return 0, 0, 0


def set_debug(flags):
    """Set the garbage collection debugging flags."""
    global _debug
    _debug = flags.__index__()


def get_debug():
    """Get the garbage collection debugging flags."""
    return _debug


def set_threshold(threshold0, *others):
    """set_threshold(threshold0, [threshold1, threshold2])
Set the collection thresholds (the collection frequency).

Setting 'threshold0' to zero disables collection."""
    global _threshold
    if len(others) > 2:
        raise TypeError('set_threshold() takes at most 3 arguments (%d given)' % (1 + len(others)))
    given = (threshold0.__index__(),) + tuple([n.__index__() for n in others])
    _threshold = given + _threshold[len(given):]


def get_threshold():
    """Return the current collection thresholds."""
    return _threshold


def get_objects(generation=None):
    """Return a list of objects tracked by the collector (excluding the list returned)."""
    return _get_objects()


def is_tracked(obj):
    """Returns true if the object is tracked by the garbage collector."""
    if type(obj) is tuple or type(obj) is dict:
        return any(is_tracked(item) for item in _referents(obj))
    return _is_container(obj)


def get_referents(*objs):
    """Return the list of objects that are directly referred to by 'objs'."""
    return [item for obj in objs for item in _referents(obj)]


def get_referrers(*objs):
    """Return the list of objects that directly refer to any of 'objs'."""
    found = []
    for candidate in _get_objects():
        if candidate is not objs and any(item is obj for item in _referents(candidate) for obj in objs):
            found.append(candidate)
    return found


if sys.version_info[0] > 2:
    def get_stats():
        """Return a list of dictionaries containing per-generation statistics."""
        rows = [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]
        rows[2].update(collections=_collections, collected=_collected)
        return rows

    def is_finalized(obj):
        """Returns true if the object has been already finalized by the GC."""
        return False

    def freeze():
        """Freeze all current tracked objects: nothing here would be copied less in a child."""

    def unfreeze():
        """Unfreeze all objects in the permanent generation."""

    def get_freeze_count():
        """Return the number of objects in the permanent generation."""
        return 0
