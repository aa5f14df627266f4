// runtime/modules/time.cpp - the natives of module time; struct_time and the rest are in lib/py2/time.py, lib/py3/time.py.
#include <cmath>

#include "natives/time.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/clock.h"

namespace natrix::rt {

namespace {

Result<int64_t> seconds_py(Thread& t, Value v) {
  if (v == kNone || v == kEmpty) return sys::clock_ns(sys::Clock::Real) / 1000000000;
  double d;
  if (is_integer(v)) {
    int64_t n;
    if (fits_int64(v, &n)) return n;
    return raise(t, py2() ? ValueError : OverflowError, "timestamp out of range for platform time_t");
  }
  if (!TRY(real_number_py(t, v, &d))) {
    if (py2()) return raise(t, TypeError, "a float is required");
    return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(v));
  }
  if (std::isnan(d)) return raise(t, ValueError, "Invalid value NaN (not a number)");
  d = py2() ? std::trunc(d) : std::floor(d);
  if (!(d >= -0x1p63 && d < 0x1p63)) {
    return raise(t, py2() ? ValueError : OverflowError, "timestamp out of range for platform time_t");
  }
  return static_cast<int64_t>(d);
}

Result<Value> text_value(Thread& t, const char* s) {
  Text* text = TRY(native_str(t, s));
  return value_of(text);
}

/// Reads nine items of a struct_time or tuple.
Result<void> calendar_of(Thread& t, Tuple* parts, sys::CalendarTime* out) {
  if (parts->length < 9) return raise(t, TypeError, "function takes exactly 9 arguments ({} given)", parts->length);
  int64_t n[9];
  for (int i = 0; i < 9; ++i) n[i] = TRY(index_py(t, parts->items[i]));
  *out = {n[0], static_cast<int>(n[1]), static_cast<int>(n[2]), static_cast<int>(n[3]), static_cast<int>(n[4]),
          static_cast<int>(n[5]), static_cast<int>(n[6]), static_cast<int>(n[7]), static_cast<int>(n[8]), 0, {}};
  if (parts->length >= 11) {
    if (is_native_str(parts->items[9])) {
      const std::string_view zone = text_view(as<Text>(parts->items[9]));
      memcpy(out->zone, zone.data(), zone.size() < 31 ? zone.size() : 31);
    }
    if (parts->items[10] != kNone) out->offset = TRY(index_py(t, parts->items[10]));
  } else {
    // The zone of that time, as %Z and %z show it.
    sys::CalendarTime copy = *out;
    int64_t seconds;
    if (sys::from_calendar(&copy, &seconds) && sys::calendar(seconds, false, &copy)) {
      memcpy(out->zone, copy.zone, sizeof copy.zone);
      out->offset = copy.offset;
    }
  }
  return {};
}

}  // namespace

extern "C" {

Result<double> nx_time_time(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Real)) * 1e-9; }
Result<double> nx_time_clock(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Process) / 1000) * 1e-6; }
Result<double> nx_time_perf_counter(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Monotonic)) * 1e-9; }
Result<double> nx_time_monotonic(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Monotonic)) * 1e-9; }
Result<double> nx_time_process_time(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Process)) * 1e-9; }
Result<double> nx_time_thread_time(Thread&) { return static_cast<double>(sys::clock_ns(sys::Clock::Thread)) * 1e-9; }
Result<int64_t> nx_time_time_ns(Thread&) { return sys::clock_ns(sys::Clock::Real); }
Result<int64_t> nx_time_perf_counter_ns(Thread&) { return sys::clock_ns(sys::Clock::Monotonic); }
Result<int64_t> nx_time_monotonic_ns(Thread&) { return sys::clock_ns(sys::Clock::Monotonic); }
Result<int64_t> nx_time_process_time_ns(Thread&) { return sys::clock_ns(sys::Clock::Process); }
Result<int64_t> nx_time_thread_time_ns(Thread&) { return sys::clock_ns(sys::Clock::Thread); }

Result<int64_t> nx_time_clock_gettime_ns(Thread& t, int64_t clk_id) {
  int64_t ns;
  if (const int64_t r = sys::clock_by_number(clk_id, &ns); r < 0) return raise_errno(t, OSError, static_cast<int>(-r));
  return ns;
}
Result<double> nx_time_clock_gettime(Thread& t, int64_t clk_id) {
  return static_cast<double>(TRY(nx_time_clock_gettime_ns(t, clk_id))) * 1e-9;
}
Result<double> nx_time_clock_getres(Thread& t, int64_t clk_id) {
  int64_t ns;
  if (const int64_t r = sys::clock_resolution(clk_id, &ns); r < 0) return raise_errno(t, OSError, static_cast<int>(-r));
  return static_cast<double>(ns) * 1e-9;
}

Result<void> nx_time_sleep(Thread& t, Value secs) {
  double d;
  if (!TRY(real_number_py(t, secs, &d))) {
    if (py2()) return raise(t, TypeError, "a float is required");
    return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(secs));
  }
  if (std::isnan(d)) return raise(t, ValueError, "Invalid value NaN (not a number)");
  if (d < 0) {
    if (py2()) return raise_errno(t, IOError, 22);
    return raise(t, ValueError, "sleep length must be non-negative");
  }
  if (d > 9e9) return raise(t, OverflowError, "timestamp too large to convert to C _PyTime_t");
  return sys::sleep_ns(t, static_cast<int64_t>(std::ceil(d * 1e9)));
}

/// The eleven fields of struct_time.
Result<Value> nx_time__calendar(Thread& t, Value seconds, bool utc) {
  sys::CalendarTime c;
  const int64_t n = TRY(seconds_py(t, seconds));
  if (!sys::calendar(n, utc, &c)) {
    if (py2()) return raise(t, ValueError, "(75, 'Value too large for defined data type')");
    return raise_errno(t, OSError, 75);
  }
  Value zone = TRY(text_value(t, c.zone));
  Tuple* parts = TRY(make_tuple_of(t, Value::from_small(c.year), Value::from_small(c.month), Value::from_small(c.day),
                                   Value::from_small(c.hour), Value::from_small(c.minute), Value::from_small(c.second),
                                   Value::from_small(c.weekday), Value::from_small(c.yearday), Value::from_small(c.daylight),
                                   zone, Value::from_small(c.offset)));
  return value_of(parts);
}

Result<double> nx_time__mktime(Thread& t, Tuple* parts) {
  sys::CalendarTime c;
  int64_t n[9];
  if (parts->length < 9) return raise(t, TypeError, "function takes exactly 9 arguments ({} given)", parts->length);
  for (int i = 0; i < 9; ++i) n[i] = TRY(index_py(t, parts->items[i]));
  c = {n[0], static_cast<int>(n[1]), static_cast<int>(n[2]), static_cast<int>(n[3]), static_cast<int>(n[4]),
       static_cast<int>(n[5]), static_cast<int>(n[6]), static_cast<int>(n[7]), static_cast<int>(n[8]), 0, {}};
  int64_t seconds;
  if (!sys::from_calendar(&c, &seconds)) return raise(t, OverflowError, "mktime argument out of range");
  return static_cast<double>(seconds);
}

Result<Value> nx_time__strftime(Thread& t, Text* format, Tuple* parts) {
  sys::CalendarTime c;
  TRY(calendar_of(t, parts, &c));
  Buffer<char> spec, out;
  spec.append(text_view(format));
  spec.push(0);
  size_t room = 1024;
  for (;;) {
    out.resize(room);
    const size_t n = sys::format_calendar(spec.data(), c, out.data(), room);
    // No result may be right too: `%p` in some locales. CPython gives up at 256 times the format's length.
    if (n > 0 || room >= 256 * spec.size() + 1024) {
      Text* s = TRY(native_str(t, {out.data(), n}));
      return value_of(s);
    }
    room *= 2;
  }
}

Result<Value> nx_time__zone(Thread& t) {
  sys::ZoneInfo z;
  sys::zone_info(&z);
  Value standard = TRY(text_value(t, z.standard)), daylight = TRY(text_value(t, z.daylight));
  Tuple* all = TRY(make_tuple_of(t, Value::from_small(z.standard_west), Value::from_small(z.daylight_west),
                                 Value::from_small(z.has_daylight), standard, daylight));
  return value_of(all);
}

}  // extern "C"

}  // namespace natrix::rt
