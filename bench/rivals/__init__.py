"""The servers that are measured beside this one, each as its own users would write it well."""
