// runtime/system/clock.h - clocks, the calendar of the system's time zone, sleeping.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

enum class Clock { Real, Monotonic, Process, Thread };
/// Nanoseconds; the origin is the clock's own.
int64_t clock_ns(Clock clock);
/// Any clock by its number: 0, or -errno.
int64_t clock_by_number(int64_t number, int64_t* ns);
int64_t clock_resolution(int64_t number, int64_t* ns);

struct CalendarTime {
  int64_t year;  // in full
  int month, day, hour, minute, second, weekday, yearday, daylight;  // month 1.., weekday 0 = Monday, yearday 1..
  int64_t offset;                                                    // seconds east of UTC
  char zone[32];
};
bool calendar(int64_t seconds, bool utc, CalendarTime* out);
/// False if it cannot be represented.
bool from_calendar(CalendarTime* in_out, int64_t* seconds);
/// The length written, 0 if `room` was too small (or the result is empty).
size_t format_calendar(const char* format, const CalendarTime& time, char* out, size_t room);
/// tzset() and the two names and offsets (seconds west of UTC) of the year.
struct ZoneInfo {
  int64_t standard_west, daylight_west;
  bool has_daylight;
  char standard[32], daylight[32];
};
void zone_info(ZoneInfo* out);

/// Raises what a signal handler raises.
Result<void> sleep_ns(Thread& t, int64_t ns);

}  // namespace natrix::rt::sys
