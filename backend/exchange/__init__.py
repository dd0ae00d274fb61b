"""Exchange: taking in files as clerks have them, and giving out what a list shows. README.md is the map.

Everything is made from the registry: what an import of a resource takes, its template and its export follow from the
resource's declaration.
"""
