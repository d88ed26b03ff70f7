"""Scores natonews on the gold data beside the repo and holds the figures to the record in docs/accuracy.json.

    python tests/accuracy.py             score all, compare with the record; exit code 1 if a headline figure fell
    python tests/accuracy.py --raise     score all, and write the figures into the record
    python tests/accuracy.py --sample    the quick part only: every 10th document of the statements' gold

A figure may lie half a point below its record; where one rises, raise the record. Without the gold data (it is not
ours to pass on) nothing is compared.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
GOLD = REPO.parent / "shared" / "gold"
RECORD = REPO / "docs" / "accuracy.json"
TOLERANCE = 0.5
SAMPLE = 84  # documents: publishers in turn, so the first 84 are a balanced sample

#: The figures of each scorer's last line: a name and where it stands. Rates that should be low carry a minus.
HEADLINES = {
    "seed": {
        "statements": r"statements (\d+)/",
        "actors": r"actors (\d+)/",
        "events": r"events (\d+)/",
        "times": r"times (\d+)/",
        "-extra statements": r"extra statements (\d+)",
    },
    "statements": {
        "cue-matched F1": r"cue-matched F1 ([\d.]+)",
        "speaker": r"speaker ([\d.]+)",
        "complete F1": r"complete F1 ([\d.]+)",
        "quoted F1": r"quoted F1 ([\d.]+)",
        "quoted complete": r"quoted F1 [\d.]+ complete ([\d.]+)",
        "direct R": r"direct R ([\d.]+)",
        "direct P": r"direct R [\d.]+ P ([\d.]+)",
    },
    "actors": {
        "names F1": r"names F1 ([\d.]+)",
        "names exact": r"\(exact ([\d.]+)",
        "codes": r"codes ([\d.]+)",
        "coref": r"coref ([\d.]+)",
        "he/she": r"he/she ([\d.]+)",
        "nominals": r"nominals ([\d.]+)",
        "aliases": r"aliases ([\d.]+)",
        "synonyms": r"synonyms ([\d.]+)",
        "people's country": r"people ([\d.]+)/",
        "people's sector": r"people [\d.]+/([\d.]+)",
        "sentences": r"sentences ([\d.]+)",
    },
    "times": {
        "value F1": r"value F1 ([\d.]+)",
        "relaxed F1": r"relaxed F1 ([\d.]+)",
        "strict F1": r"strict F1 ([\d.]+)",
    },
    "events": {
        "gsr type F1": r"gsr type F1 ([\d.]+)",
        "gsr triple F1": r"gsr type F1 [\d.]+ triple F1 ([\d.]+)",
        "gsr quad F1": r"gsr type F1 [\d.]+ triple F1 [\d.]+ quad F1 ([\d.]+)",
        "cc type F1": r"cc type F1 ([\d.]+)",
        "plv type": r"plv type ([\d.]+)",
        "plv macro": r"macro ([\d.]+)",
        "plv quad": r"plv type [\d.]+ macro [\d.]+ quad ([\d.]+)",
        "plv triple": r"plv type [\d.]+ macro [\d.]+ quad [\d.]+ triple ([\d.]+)",
        "-alarms none": r"alarms none ([\d.]+)",
        "-alarms statement": r"alarms .*statement ([\d.]+)",
    },
}

Figures = dict[str, dict[str, float]]


def score(area: str, *options: str) -> dict[str, float]:
    """The headline figures that a scorer's last line gives."""
    command = [sys.executable, str(GOLD / area / "score.py"), *options]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 our own scorers
    lines = run.stdout.strip().splitlines()
    if not lines or "Traceback" in run.stderr:
        sys.exit(f"{area}: the scorer failed\n{run.stdout[-2000:]}\n{run.stderr[-4000:]}")
    print(lines[-1], flush=True)
    figures = {}
    for name, pattern in HEADLINES[area].items():
        found = re.search(pattern, lines[-1])
        if found is None:
            sys.exit(f"{area}: no figure {name!r} in the scorer's last line: {lines[-1]}")
        figures[name] = float(found[1])
    return figures


def measure(*, sample_only: bool) -> Figures:
    """The figures of every area; statements on a sample, and where there is time on all."""
    figures = {area: score(area) for area in ("seed", "times", "actors", "events")}
    figures["statements, sample"] = score("statements", "--limit", str(SAMPLE))
    if not sample_only:
        figures["statements"] = score("statements")
    return figures


def fallen(record: Figures, now: Figures) -> list[str]:
    """What is worse than the record by more than the tolerance."""
    rows = []
    for area, figures in now.items():
        for name, value in figures.items():
            was = record.get(area, {}).get(name)
            worse = 0.0 if was is None else (value - was if name.startswith("-") else was - value)
            if worse > TOLERANCE:
                rows.append(f"{area}: {name.lstrip('-')} was {was}, is {value}")
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", action="store_true", dest="raise_record", help="write the figures into the record")
    parser.add_argument("--sample", action="store_true", help="leave out the full run over the statements")
    given = parser.parse_args()
    if not GOLD.is_dir():
        print(f"accuracy: no gold data at {GOLD.name}/ beside the repo; nothing compared")
        return 0
    now = measure(sample_only=given.sample)
    record: Figures = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    if given.raise_record:
        merged = {**record, **now}
        RECORD.write_text(json.dumps(merged, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print("accuracy: record written to docs/accuracy.json")
        return 0
    rows = fallen(record, now)
    print(*rows, sep="\n")
    print(f"accuracy: {len(rows)} figures fell by more than {TOLERANCE}.", end=" ")
    print("Mend the rules, or, where the fall is right, run: python tests/accuracy.py --raise" if rows else "All hold.")
    return 1 if rows else 0


if __name__ == "__main__":
    sys.exit(main())
