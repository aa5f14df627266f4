# RUN: %run2
# Python 2's calendar: days of weeks and months, texts, names, seconds.
import calendar
print calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2)
print calendar.month(2024, 2), calendar.month(2023, 5, 4, 2),
print calendar.monthcalendar(2024, 9), list(calendar.day_name), calendar.month_abbr[1:4], len(calendar.month_name), len(calendar.day_abbr)
print calendar.calendar(2023)
print calendar.calendar(2023, 3, 2, 8, 4)
calendar.setfirstweekday(calendar.SUNDAY)
print calendar.firstweekday(), calendar.monthcalendar(2024, 9)[0], calendar.weekheader(3)
calendar.prmonth(2024, 1)
print calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.timegm((2024, 5, 17, 1, 2, 3, 0, 0, 0)), calendar.timegm((1969, 12, 31, 23, 59, 59))
cal = calendar.Calendar(2)
print list(cal.iterweekdays()), list(cal.itermonthdays(2024, 2))[:8], cal.monthdays2calendar(2023, 2)[0], len(cal.yeardayscalendar(2024))
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(8), lambda: calendar.setfirstweekday('x')):
    try:
        f()
    except ValueError as e:
        print type(e).__name__, e
#: True False 25 3 (3, 29)
#:    February 2024
#: Mo Tu We Th Fr Sa Su
#:           1  2  3  4
#:  5  6  7  8  9 10 11
#: 12 13 14 15 16 17 18
#: 19 20 21 22 23 24 25
#: 26 27 28 29
#:              May 2023
#:
#: Mon  Tue  Wed  Thu  Fri  Sat  Sun
#:
#:   1    2    3    4    5    6    7
#:
#:   8    9   10   11   12   13   14
#:
#:  15   16   17   18   19   20   21
#:
#:  22   23   24   25   26   27   28
#:
#:  29   30   31
#:
#: [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22], [23, 24, 25, 26, 27, 28, 29], [30, 0, 0, 0, 0, 0, 0]] ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] ['Jan', 'Feb', 'Mar'] 13 7
#:                                   2023
#:
#:       January                   February                   March
#: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#:                    1             1  2  3  4  5             1  2  3  4  5
#:  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12
#:  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19
#: 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26
#: 23 24 25 26 27 28 29      27 28                     27 28 29 30 31
#: 30 31
#:
#:        April                      May                       June
#: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#:                 1  2       1  2  3  4  5  6  7                1  2  3  4
#:  3  4  5  6  7  8  9       8  9 10 11 12 13 14       5  6  7  8  9 10 11
#: 10 11 12 13 14 15 16      15 16 17 18 19 20 21      12 13 14 15 16 17 18
#: 17 18 19 20 21 22 23      22 23 24 25 26 27 28      19 20 21 22 23 24 25
#: 24 25 26 27 28 29 30      29 30 31                  26 27 28 29 30
#:
#:         July                     August                  September
#: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#:                 1  2          1  2  3  4  5  6                   1  2  3
#:  3  4  5  6  7  8  9       7  8  9 10 11 12 13       4  5  6  7  8  9 10
#: 10 11 12 13 14 15 16      14 15 16 17 18 19 20      11 12 13 14 15 16 17
#: 17 18 19 20 21 22 23      21 22 23 24 25 26 27      18 19 20 21 22 23 24
#: 24 25 26 27 28 29 30      28 29 30 31               25 26 27 28 29 30
#: 31
#:
#:       October                   November                  December
#: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#:                    1             1  2  3  4  5                   1  2  3
#:  2  3  4  5  6  7  8       6  7  8  9 10 11 12       4  5  6  7  8  9 10
#:  9 10 11 12 13 14 15      13 14 15 16 17 18 19      11 12 13 14 15 16 17
#: 16 17 18 19 20 21 22      20 21 22 23 24 25 26      18 19 20 21 22 23 24
#: 23 24 25 26 27 28 29      27 28 29 30               25 26 27 28 29 30 31
#: 30 31
#:
#:                                                                 2023
#:
#:
#:
#:           January                            February                            March                              April
#:
#: Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun
#:
#:                           1                  1   2   3   4   5                  1   2   3   4   5                              1   2
#:
#:   2   3   4   5   6   7   8          6   7   8   9  10  11  12          6   7   8   9  10  11  12          3   4   5   6   7   8   9
#:
#:   9  10  11  12  13  14  15         13  14  15  16  17  18  19         13  14  15  16  17  18  19         10  11  12  13  14  15  16
#:
#:  16  17  18  19  20  21  22         20  21  22  23  24  25  26         20  21  22  23  24  25  26         17  18  19  20  21  22  23
#:
#:  23  24  25  26  27  28  29         27  28                             27  28  29  30  31                 24  25  26  27  28  29  30
#:
#:  30  31
#:
#:
#:
#:             May                                June                               July                              August
#:
#: Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun
#:
#:   1   2   3   4   5   6   7                      1   2   3   4                              1   2              1   2   3   4   5   6
#:
#:   8   9  10  11  12  13  14          5   6   7   8   9  10  11          3   4   5   6   7   8   9          7   8   9  10  11  12  13
#:
#:  15  16  17  18  19  20  21         12  13  14  15  16  17  18         10  11  12  13  14  15  16         14  15  16  17  18  19  20
#:
#:  22  23  24  25  26  27  28         19  20  21  22  23  24  25         17  18  19  20  21  22  23         21  22  23  24  25  26  27
#:
#:  29  30  31                         26  27  28  29  30                 24  25  26  27  28  29  30         28  29  30  31
#:
#:                                                                        31
#:
#:
#:
#:          September                           October                            November                           December
#:
#: Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun
#:
#:                   1   2   3                                  1                  1   2   3   4   5                          1   2   3
#:
#:   4   5   6   7   8   9  10          2   3   4   5   6   7   8          6   7   8   9  10  11  12          4   5   6   7   8   9  10
#:
#:  11  12  13  14  15  16  17          9  10  11  12  13  14  15         13  14  15  16  17  18  19         11  12  13  14  15  16  17
#:
#:  18  19  20  21  22  23  24         16  17  18  19  20  21  22         20  21  22  23  24  25  26         18  19  20  21  22  23  24
#:
#:  25  26  27  28  29  30             23  24  25  26  27  28  29         27  28  29  30                     25  26  27  28  29  30  31
#:
#:                                     30  31
#:
#:
#: 6 [1, 2, 3, 4, 5, 6, 7] Sun Mon Tue Wed Thu Fri Sat
#:     January 2024
#: Su Mo Tu We Th Fr Sa
#:     1  2  3  4  5  6
#:  7  8  9 10 11 12 13
#: 14 15 16 17 18 19 20
#: 21 22 23 24 25 26 27
#: 28 29 30 31
#: 86400 1715907723 -1
#: [2, 3, 4, 5, 6, 0, 1] [0, 1, 2, 3, 4, 5, 6, 7] [(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 0), (7, 1)] 4
#: IllegalMonthError bad month number 13; must be 1-12
#: IllegalWeekdayError bad weekday number 8; must be 0 (Monday) to 6 (Sunday)
#: IllegalWeekdayError bad weekday number 'x'; must be 0 (Monday) to 6 (Sunday)
