"""Linli's server. README.md in this folder is its map."""

import warnings

# The embedded PostgreSQL asks for the runtime folder of a desktop session; a server has none and needs none.
warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")
