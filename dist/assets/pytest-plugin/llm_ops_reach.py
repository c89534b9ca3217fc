"""A pytest plugin (`-p llm_ops_reach`) that writes which test files run which lines: see reached_lines.py.

In a folder of its own: that folder is added to the module path, and nothing else of ours is to be found there.
"""
import importlib.util
import os

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
SPEC = importlib.util.spec_from_file_location(
    "llm_ops_reached_lines", os.path.join(os.path.dirname(HERE), "reached_lines.py")
)
MODULE = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(MODULE)
REACH = None


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart():
    # Not sooner: pytest-cov starts its measurement first.
    global REACH
    REACH = MODULE.Reach()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item):
    REACH.enter_path(getattr(item, "path", None) or item.fspath)


@pytest.hookimpl(hookwrapper=True)
def pytest_fixture_setup(fixturedef):
    # What a whole session shares is set up by whichever test comes first, and is all the others' too.
    shared = fixturedef.scope in ("session", "package")
    before = REACH.enter("") if shared else ""
    yield
    if shared:
        REACH.enter(before)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish():
    if REACH is not None:
        REACH.finish()
