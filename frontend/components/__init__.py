"""React wrappers: a thin Python class beside the JavaScript that it wraps."""
