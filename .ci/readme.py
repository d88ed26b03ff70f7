"""Runs the two `sh` blocks of README.md in a clone, just as a stranger would."""

import re
import subprocess
import sys
from pathlib import Path


def main(clone: Path) -> int:
    """Runs the blocks in `clone`; the exit code is that of the first that fails."""
    readme = (clone / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    if len(blocks) != 2:
        print(f"README.md: {len(blocks)} sh blocks, expected 2")
        return 1
    for block in blocks:
        print(f"$ {block.strip()}", flush=True)
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=clone, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
