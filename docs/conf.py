"""How the pages are built: python -m sphinx -W -b html docs docs/_build."""

import natonews

project = "natonews"
author = "The natonews authors"
copyright = "2026, the natonews authors"  # noqa: A001 Sphinx's own name for it
release = natonews.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"natonews {release}"
html_static_path: list[str] = []
exclude_patterns = ["_build", "*.ipynb"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
suppress_warnings = ["myst.header"]
