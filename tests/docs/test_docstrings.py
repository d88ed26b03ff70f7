"""The examples of every docstring run."""

import doctest
import importlib
import pkgutil

import pytest

import natonews

MODULES = [
    module.name for module in pkgutil.walk_packages(natonews.__path__, "natonews.") if ".tables" not in module.name
]


@pytest.mark.parametrize("name", ["natonews", *MODULES])
def test_the_examples_of_a_module_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
