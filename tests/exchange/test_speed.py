"""How fast an import is, in the short form of `bench/importing.py`, which measures 100 000 rows."""

import json
import subprocess
import sys

from backend.settings import ROOT

ROWS, LEAST, MEMORY_MB = 10_000, 0.1, 400


def test_ten_thousand_residents_keep_up_with_copy_and_stay_small() -> None:
    """A tenth here, where starting weighs more and the machine is busy; a quarter is asked of the long form."""
    command = [sys.executable, "bench/importing.py", str(ROWS)]
    ran = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=300)
    figures = json.loads(ran.stdout)

    assert figures["rows"] == ROWS, ran.stderr[-2000:]
    assert figures["ratio"] >= LEAST, figures
    assert max(figures["peak_mb"], figures["child_peak_mb"]) < MEMORY_MB, figures
