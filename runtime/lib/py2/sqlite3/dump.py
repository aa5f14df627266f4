"""A database as the text of the statements that make it anew: Connection.iterdump()."""


def _quoted(name, quote):
    return quote + name.replace(quote, quote * 2) + quote


def _iterdump(connection):
    """Yields the statements, each ending in a semicolon, as the shell of SQLite writes them with .dump."""
    cursor = connection.cursor()
    yield 'BEGIN TRANSACTION;'
    tables = cursor.execute('SELECT "name", "type", "sql" FROM "sqlite_master" WHERE "sql" NOT NULL AND "type" == \'table\' ORDER BY "name"')
    for name, _, sql in tables.fetchall():
        if name == 'sqlite_sequence':
            yield 'DELETE FROM "sqlite_sequence";'
        elif name == 'sqlite_stat1':
            yield 'ANALYZE "sqlite_master";'
        elif name.startswith('sqlite_'):
            continue
        else:
            yield '%s;' % sql
        shown = _quoted(name, '"')
        columns = [str(row[1]) for row in cursor.execute('PRAGMA table_info(%s)' % shown).fetchall()]
        # SQLite's quote() writes each value.
        values = ','.join(["'||quote(%s)||'" % _quoted(column, '"') for column in columns])
        for row in cursor.execute("SELECT 'INSERT INTO %s VALUES(%s)' FROM %s;" % (shown.replace("'", "''"), values, shown)):
            yield '%s;' % row[0]
    others = cursor.execute('SELECT "name", "type", "sql" FROM "sqlite_master" WHERE "sql" NOT NULL AND "type" IN (\'index\', \'trigger\', \'view\')')
    for _, _, sql in others.fetchall():
        yield '%s;' % sql
    yield 'COMMIT;'
