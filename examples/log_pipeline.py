# A pipeline of generators over a web server's log: every stage takes one line at a time, whatever the log's length.
import sys


def fields(lines):
    """(client, path, status, size) of each well-formed line."""
    for line in lines:
        parts = line.split()
        if len(parts) == 5:
            client, _, path, status, size = parts
            yield client, path, int(status), 0 if size == '-' else int(size)


def successful(requests):
    return (request for request in requests if 200 <= request[2] < 300)


def running_total(requests):
    """Each request with the bytes sent so far."""
    total = 0
    for client, path, status, size in requests:
        total += size
        yield client, path, total


def take_until(limit, requests):
    """Requests up to the one that crosses the limit."""
    for request in requests:
        yield request
        if request[2] >= limit:
            return


def averager():
    """A coroutine: send it numbers, get back the mean of all so far."""
    total, count, mean = 0, 0, None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = float(total) / count


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    average = averager()
    next(average)
    before = 0
    for client, path, total in take_until(limit, running_total(successful(fields(sys.stdin)))):
        print('%-12s %-20s %6d  mean %.1f' % (client, path, total, average.send(total - before)))
        before = total
    average.close()


if __name__ == '__main__':
    main()
