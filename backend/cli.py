"""`linli`: one command for everything that runs or mends the platform.

Commands are named by path and loaded when called, so that `linli user list` does not wait for the web pages' library.
"""

import os
import signal
import sys

from cyclopts import App

from backend.settings import ROOT, SettingsError

# Reflex serves what was built, and needs neither Node nor bun: internal names, pinned with its version.
REFLEX = {
    "__REFLEX_SKIP_COMPILE": "true",
    "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
    "REFLEX_BACKEND_ONLY": "true",  # or it links files into the folder that the program was started in
    "REFLEX_WEB_WORKDIR": str(ROOT / "build" / "ui"),
    "REFLEX_DIR": str(ROOT / "build" / "reflex"),
    "REFLEX_TELEMETRY_ENABLED": "false",
    "REFLEX_CHECK_LATEST_VERSION": "false",
}

app = App(name="linli", help="Linli 邻里: the working platform of a street office and its communities.")
app.command("backend.serving:serve", name="serve", help="Run the server.")
app.command("backend.worker:work", name="worker", help="Run a worker: background jobs and timers.")
app.command("backend.serving:demo", name="demo", help="Run a demo on this machine.")
app.command("backend.upkeep:migrate", name="migrate", help="Bring the database to the newest migration.")
app.command("backend.published:schema", name="schema", help="Write schema/schema.graphql, or check it.")
app.command("backend.planning:plan", name="plan", help="Show what becomes of a query, stage by stage.")
app.command("backend.accounts:user", name="user", help="Add, list and change accounts.")
app.command("backend.accounts:token", name="token", help="Issue, list and revoke partners' tokens.")
app.command("backend.registering:documents", name="documents", help="Register documents that partners run by hash.")
app.command("backend.packaging:pack", name="pack", help="Check, load and list governance packs.")
app.command("backend.exchanging:import_file", name="import", help="Import rows from xlsx, csv, ods or geojson.")
app.command("backend.exchanging:undo_import", name="undo-import", help="Undo a whole import.")
app.command("backend.exchanging:export_file", name="export", help="Export what a list shows.")
app.command("backend.exchanging:template_file", name="template", help="Write a workbook to fill in.")
app.command("backend.upkeep:figures", name="figures", help="Hold the figures of five articles against the database.")
app.command("backend.doctor:doctor", name="doctor", help="Say what is wrong here, and how to mend it.")


def main() -> None:
    """Run the command line; what goes wrong is told in words, with what to do next."""
    os.environ.update(REFLEX)
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))  # both end it through every `finally`
    try:
        app()
    except SettingsError as wrong:
        print(f"{wrong}\nNext: {wrong.hint}", file=sys.stderr, flush=True)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
