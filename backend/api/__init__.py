"""The API: types, inputs, reads and commands, all made from the registry. See `backend/README.md` for the order."""
