"""The benchmark: what a query costs here, by hand, and elsewhere, on the same database in one run. See README.md."""
