"""Bespoke pages: each takes the place of a generated one, or stands where none could be generated."""
