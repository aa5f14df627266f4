"""A DB-API 2.0 interface for SQLite databases: Library Reference, sqlite3."""

from sqlite3.dbapi2 import *
