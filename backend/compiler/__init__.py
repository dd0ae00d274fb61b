"""The query compiler: one GraphQL query becomes one SQL statement, with the access rules of every table in it.

README.md follows one query through the stages: lower, secure, simplify, emit, shape. Each is a pure function from one
frozen value to the next. `plans` keeps the results.
"""
