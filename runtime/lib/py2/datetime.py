"""Fast implementation of the datetime type."""

from _dates import MAXYEAR, MINYEAR, date, timedelta
from _times import datetime, time, tzinfo
