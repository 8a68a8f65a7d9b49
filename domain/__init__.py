"""Values, rules, refusals and notices: no I/O and no clock."""
