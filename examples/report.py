# Sales by region from comma-separated lines on standard input: parsing, grouping, aligned columns, bad input.
import sys


class BadLine(Exception):
    pass


def parse(line, number):
    """(region, product, units, price) of one line."""
    fields = [field.strip() for field in line.rstrip('\n').split(',')]
    if len(fields) != 4:
        raise BadLine('line %d: %d fields, expected 4' % (number, len(fields)))
    region, product, units, price = fields
    try:
        return region, product, int(units), float(price)
    except ValueError as error:
        raise BadLine('line %d: %s' % (number, error))


def read(lines):
    """The records, and the complaints about lines that are none."""
    records, problems = [], []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith('#'):
            continue
        try:
            records.append(parse(line, number))
        except BadLine as problem:
            problems.append(str(problem))
    return records, problems


def by_region(records):
    totals = {}
    for region, product, units, price in records:
        products = totals.setdefault(region, {})
        old_units, old_value = products.get(product, (0, 0.0))
        products[product] = (old_units + units, old_value + units * price)
    return totals


def main():
    records, problems = read(sys.stdin)
    print('{:<10}{:<10}{:>8}{:>12}'.format('Region', 'Product', 'Units', 'Value'))
    print('=' * 40)
    grand = 0.0
    for region, products in sorted(by_region(records).items()):
        subtotal = 0.0
        for product in sorted(products):
            units, value = products[product]
            print('{:<10}{:<10}{:>8}{:>12.2f}'.format(region, product, units, value))
            subtotal += value
        print('{:<28}{:>12.2f}'.format('  all of ' + region, subtotal))
        grand += subtotal
    print('=' * 40)
    print('{:<28}{:>12.2f}'.format('Total', grand))
    for problem in problems:
        sys.stderr.write(problem + '\n')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
