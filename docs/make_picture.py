"""Writes the page of the quickstart's article, of which docs/notebook.png is a picture.

python docs/make_picture.py page.html
chromium --headless --hide-scrollbars --window-size=1000,1130 --screenshot=docs/notebook.png page.html
"""

import contextlib
import io
import runpy
import sys
from pathlib import Path


def main() -> None:
    """Writes the page to the path given."""
    with contextlib.redirect_stdout(io.StringIO()):
        article = runpy.run_path(str(Path(__file__).with_name("quickstart.py")))["article"]
    page = f'<!doctype html><meta charset="utf-8"><body style="margin:12px">{article.html()}</body>'
    Path(sys.argv[1]).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
