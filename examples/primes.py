# Primes up to a limit, by the sieve of Eratosthenes.   primes [limit]
import sys


def primes(limit):
    """All primes below limit."""
    sieve = [True] * limit
    sieve[0:2] = [False] * min(limit, 2)
    i = 2
    while i * i < limit:
        if sieve[i]:
            for multiple in range(i * i, limit, i):
                sieve[multiple] = False
        i += 1
    return [number for number, is_prime in enumerate(sieve) if is_prime]


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    found = primes(limit)
    for start in range(0, len(found), 10):
        print(' '.join('%6d' % p for p in found[start:start + 10]))
    print('%d primes below %d' % (len(found), limit))


if __name__ == '__main__':
    main()
