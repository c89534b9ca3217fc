"""Prints what detect-secrets' own tests say must be flagged: the parameters of its plugins' tests.

The test files are loaded with stand-ins for pytest and for the package itself, so that nothing has to be installed.
Usage: python3 detect-secrets-positives.py <checkout>
"""

import importlib.abc
import importlib.util
import json
import pathlib
import sys
import types
from unittest import mock

STANDINS = {
    "detect_secrets",
    "testing",
    "responses",
    "requests",
    "mock",
    "yaml",
    "unidiff",
}
# Their results are names of accounts and addresses: no secrets.
NO_SECRETS = {"ip_public_test", "test_find_account", "test_find_username"}


class StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        wanted = name.split(".")[0] in STANDINS
        return importlib.util.spec_from_loader(name, self) if wanted else None

    def create_module(self, spec):
        module = mock.MagicMock(name=spec.name)
        module.__path__, module.__spec__ = [], spec
        return module

    def exec_module(self, module):
        pass


class Marks:
    """Keeps the parameters of every test."""

    def __init__(self, found):
        self.found = found

    def parametrize(self, names, rows, **_):
        fields = (
            [name.strip() for name in names.split(",")]
            if isinstance(names, str)
            else list(names)
        )

        def keep(test):
            self.found.append((getattr(test, "__name__", ""), fields, list(rows)))
            return test

        return keep

    def __getattr__(self, _):
        return lambda *args, **_: (
            args[0] if args and callable(args[0]) else lambda test: test
        )


def parameters(file):
    found = []
    pytest = types.ModuleType("pytest")
    pytest.mark, pytest.raises = Marks(found), mock.MagicMock()
    pytest.fixture = lambda *args, **_: (
        args[0] if args and callable(args[0]) else lambda test: test
    )
    sys.modules["pytest"] = pytest
    spec = importlib.util.spec_from_file_location(file.stem, file)
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return found


def positives(test, fields, rows):
    """(path, text, secrets) of every row that must be flagged; without secrets where the test names none."""
    for row in rows:
        values = dict(zip(fields, row if len(fields) > 1 else (row,)))
        text = next(
            (
                values[name]
                for name in ("payload", "line", "content", "file_content")
                if name in values
            ),
            None,
        )
        if "secret" in values and "non_secret" in values:
            yield from (
                ("", f"{quote}{values['secret']}{quote}", [values["secret"]])
                for quote in "'\""
            )
        elif not isinstance(text, str):
            continue
        elif "expected_secret" in values:
            path, secret = f"file.{values['file_extension']}", values["expected_secret"]
            if secret is not None:
                yield path, text, [secret]
        elif "expected_output" in values:
            if values["expected_output"]:
                yield "", text, list(values["expected_output"])
        elif values.get("should_flag", True):
            yield "", text, []


def main():
    sys.meta_path.insert(0, StandIns())
    for file in sorted(pathlib.Path(sys.argv[1], "tests", "plugins").glob("*_test.py")):
        for test, fields, rows in parameters(file):
            if file.stem in NO_SECRETS or test in NO_SECRETS:
                continue
            for path, text, secrets in positives(test, fields, rows):
                print(
                    json.dumps(
                        {
                            "rule": file.stem.removesuffix("_test"),
                            "path": path,
                            "text": text,
                            "secrets": secrets,
                        }
                    )
                )


main()
