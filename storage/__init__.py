"""Tables, queries and migrations: the only place with SQL."""
