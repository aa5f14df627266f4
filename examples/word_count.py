# The commonest words of a text on standard input.   word_count [how many]
import sys


def words(lines):
    """The words of some lines, in lower case, without punctuation."""
    for line in lines:
        for word in line.split():
            word = word.strip('.,;:!?()"\'-').lower()
            if word:
                yield word


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    counts = count(words(sys.stdin))
    if not counts:
        sys.stderr.write('word_count: no words\n')
        return 1
    # Most frequent first; words of equal frequency alphabetically.
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    width = max(len(word) for word, _ in ranking[:limit])
    for word, number in ranking[:limit]:
        print('%-*s %4d %s' % (width, word, number, '#' * number))
    print('%d words, %d different' % (sum(counts.values()), len(counts)))
    return 0


if __name__ == '__main__':
    sys.exit(main())
