// runtime/system/posix/clock.cpp - clocks and the calendar on POSIX.
#include "runtime/system/clock.h"

#include <time.h>

#include <cerrno>
#include <cstring>

#include "runtime/core/api.h"
#include "runtime/heap/heap.h"
#include "runtime/system/signals.h"

namespace natrix::rt::sys {

namespace {

int64_t nanoseconds(const timespec& at) { return int64_t{at.tv_sec} * 1000000000 + at.tv_nsec; }

void copy_name(char* out, size_t size, const char* name) {
  strncpy(out, name == nullptr ? "" : name, size - 1);
  out[size - 1] = 0;
}

tm to_tm(const CalendarTime& c) {
  tm out{};
  out.tm_year = static_cast<int>(c.year - 1900);
  out.tm_mon = c.month - 1;
  out.tm_mday = c.day;
  out.tm_hour = c.hour;
  out.tm_min = c.minute;
  out.tm_sec = c.second;
  out.tm_wday = (c.weekday + 1) % 7;
  out.tm_yday = c.yearday - 1;
  out.tm_isdst = c.daylight;
  out.tm_gmtoff = c.offset;
  out.tm_zone = c.zone;
  return out;
}

void from_tm(const tm& in, CalendarTime* out) {
  out->year = int64_t{in.tm_year} + 1900;
  out->month = in.tm_mon + 1;
  out->day = in.tm_mday;
  out->hour = in.tm_hour;
  out->minute = in.tm_min;
  out->second = in.tm_sec;
  out->weekday = (in.tm_wday + 6) % 7;
  out->yearday = in.tm_yday + 1;
  out->daylight = in.tm_isdst;
  out->offset = in.tm_gmtoff;
  copy_name(out->zone, sizeof out->zone, in.tm_zone);
}

}  // namespace

int64_t clock_ns(Clock clock) {
  timespec at;
  clock_gettime(clock == Clock::Real        ? CLOCK_REALTIME
                : clock == Clock::Monotonic ? CLOCK_MONOTONIC
                : clock == Clock::Process   ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_THREAD_CPUTIME_ID,
                &at);
  return nanoseconds(at);
}

int64_t clock_by_number(int64_t number, int64_t* ns) {
  timespec at;
  if (clock_gettime(static_cast<clockid_t>(number), &at) != 0) return -errno;
  *ns = nanoseconds(at);
  return 0;
}

int64_t clock_resolution(int64_t number, int64_t* ns) {
  timespec at;
  if (clock_getres(static_cast<clockid_t>(number), &at) != 0) return -errno;
  *ns = nanoseconds(at);
  return 0;
}

bool calendar(int64_t seconds, bool utc, CalendarTime* out) {
  const time_t at = seconds;
  tm parts;
  if ((utc ? gmtime_r(&at, &parts) : localtime_r(&at, &parts)) == nullptr) return false;
  from_tm(parts, out);
  return true;
}

bool from_calendar(CalendarTime* in_out, int64_t* seconds) {
  tm parts = to_tm(*in_out);
  parts.tm_wday = -1;  // set by success: -1 alone may be a valid time
  const time_t at = mktime(&parts);
  if (at == -1 && parts.tm_wday == -1) return false;
  *seconds = at;
  return true;
}

size_t format_calendar(const char* format, const CalendarTime& time, char* out, size_t room) {
  tm parts = to_tm(time);
  return strftime(out, room, format, &parts);
}

void zone_info(ZoneInfo* out) {
  // As CPython: the zone on the first of January and of July of this year.
  tzset();
  constexpr time_t year = 365 * 24 * 3600 + 6 * 3600;
  time_t start = (::time(nullptr) / year) * year;
  tm january, july;
  localtime_r(&start, &january);
  const time_t half = start + year / 2;
  localtime_r(&half, &july);
  const tm& standard = january.tm_gmtoff < july.tm_gmtoff ? january : july;
  const tm& summer = january.tm_gmtoff < july.tm_gmtoff ? july : january;
  out->has_daylight = january.tm_gmtoff != july.tm_gmtoff;
  out->standard_west = -standard.tm_gmtoff;
  out->daylight_west = -summer.tm_gmtoff;
  copy_name(out->standard, sizeof out->standard, standard.tm_zone);
  copy_name(out->daylight, sizeof out->daylight, summer.tm_zone);
}

Result<void> sleep_ns(Thread& t, int64_t ns) {
  const int64_t end = clock_ns(Clock::Monotonic) + ns;
  for (;;) {
    const timespec until{end / 1000000000, static_cast<long>(end % 1000000000)};
    int error;
    {
      Unlocked waiting(t);
      error = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
    }
    if (error != EINTR) return {};
    TRY(signals_run(t));
    if (py2()) return {};  // 2.7 Modules/timemodule.c, floatsleep: the rest of the time is not waited for
  }
}

}  // namespace natrix::rt::sys
