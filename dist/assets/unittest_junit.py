"""JUnit XML for unittest, which has none of its own. Standard library only; Python 3.8 or newer.

Usage: python unittest_junit.py OUTPUT [--only=FILE ...] [arguments of `python -m unittest`]

Everything else (discovery, output, exit code) is unittest's own; with `--only`, discovery finds no other file. Where
LLM_OPS_REACH_FILE is set, it is written as reached_lines.py says.
"""
import inspect
import os
import re
import sys
import time
import unittest

# XML 1.0 allows no other control characters and no surrogates.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HERE = os.path.dirname(os.path.abspath(__file__))
TAGS = {"failed": "failure", "errored": "error"}


# xml.sax.saxutils would quote as well, and takes longer to import than many a test suite to run.
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def attribute(value):
    visible = FORBIDDEN.sub(lambda char: "\\u%04x" % ord(char.group()), str(value))
    return '"%s"' % re.sub("[&<>\"\n\r\t]", lambda char: ENTITIES[char.group()], visible)


def reach():
    """Who writes down which test files run which lines; None where nobody asked."""
    if not os.environ.get("LLM_OPS_REACH_FILE"):
        return None
    import importlib.util  # Here, as it is not needed in the many runs that tell no reach.

    spec = importlib.util.spec_from_file_location("llm_ops_reached_lines", os.path.join(HERE, "reached_lines.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Reach()


def source_of(test):
    try:
        return inspect.getsourcefile(type(test)) or ""
    except TypeError:
        return ""


def split_id(test):
    """('package.module.Class', 'test_name'), also for tests that unittest made up, such as a failed import."""
    identity = test.id()
    match = re.match(r"(\w+) \((.*)\)$", identity)
    if match:
        return match.group(2), match.group(1)
    suite, _, name = identity.rpartition(".")
    return suite, name


class JunitResult(unittest.TextTestResult):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.cases = []
        self.began = 0.0
        self.broken_subtests = []

    def startTest(self, test):
        self.began = time.perf_counter()
        self.broken_subtests = []
        enter(test)  # A suite that a `load_tests` made is none of ours.
        super().startTest(test)

    def stopTest(self, test):
        super().stopTest(test)
        # One case a test, however many of its subtests failed: unittest counts ("Ran 3 tests") the same way.
        if self.broken_subtests:
            statuses, messages = zip(*self.broken_subtests)
            self.add(test, "errored" if "errored" in statuses else "failed", "\n".join(messages))

    def add(self, test, status, message=""):
        suite, name = split_id(test)
        self.cases.append((suite, name, source_of(test), time.perf_counter() - self.began, status, message))

    def addSuccess(self, test):
        super().addSuccess(test)
        self.add(test, "passed")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.add(test, "failed", self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.add(test, "errored", self.errors[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        # A skipped subtest is a part of a test that is reported by itself.
        if not hasattr(test, "test_case"):
            self.add(test, "skipped", reason)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.add(test, "passed")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.add(test, "failed", "it was expected to fail, and passed")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is None:
            return
        failed = issubclass(err[0], test.failureException)
        kept = self.failures if failed else self.errors
        self.broken_subtests.append(("failed" if failed else "errored", kept[-1][1]))


def xml(cases):
    counts = {status: sum(case[4] == status for case in cases) for status in ("failed", "errored", "skipped")}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    yield '<testsuite name="unittest" tests="%d" failures="%d" errors="%d" skipped="%d">\n' % (
        len(cases), counts["failed"], counts["errored"], counts["skipped"])
    for suite, name, source, seconds, status, message in cases:
        place = " file=%s" % attribute(source) if source else ""
        yield '<testcase classname=%s name=%s%s time="%.6f">' % (attribute(suite), attribute(name), place, seconds)
        if status == "skipped":
            yield "<skipped message=%s/>" % attribute(message)
        elif status in TAGS:
            yield "<%s message=%s/>" % (TAGS[status], attribute(message[-20000:]))
        yield "</testcase>\n"
    yield "</testsuite>\n</testsuites>\n"


class Suite(unittest.TestSuite):
    """Says which test file is at work, before the fixtures of its classes are."""

    reach = None

    def run(self, result, debug=False):
        first = next(iter(self), None)
        if isinstance(first, unittest.TestCase):
            enter(first)
        return super().run(result, debug)


def enter(test):
    if Suite.reach is not None:
        Suite.reach.enter_path(source_of(test) or ".")


class Loader(unittest.TestLoader):
    """Discovers the chosen files only, where some were chosen."""

    suiteClass = Suite
    chosen = frozenset()

    def _match_path(self, path, full_path, pattern):
        # The hook that unittest's own source offers "to use alternative matching strategy".
        found = super()._match_path(path, full_path, pattern)
        return found and (not self.chosen or os.path.realpath(full_path) in self.chosen)


class JunitRunner(unittest.TextTestRunner):
    resultclass = JunitResult
    output = ""

    def run(self, test):
        Suite.reach = reach()
        result = super().run(test)
        if Suite.reach is not None:
            Suite.reach.finish()
        with open(self.output, "w", encoding="utf-8") as report:
            report.writelines(xml(result.cases))
        return result


def main():
    # `python -m unittest` looks for tests in the folder it stands in; a script's own folder is no part of that.
    sys.path[:] = [os.getcwd()] + [entry for entry in sys.path if os.path.abspath(entry or ".") != HERE]
    JunitRunner.output, arguments = sys.argv[1], sys.argv[2:]
    while arguments and arguments[0].startswith("--only="):
        Loader.chosen |= {os.path.realpath(arguments.pop(0)[len("--only="):])}
    argv = ["python -m unittest"] + arguments
    unittest.main(module=None, argv=argv, testRunner=JunitRunner, testLoader=Loader())


if __name__ == "__main__":
    main()
