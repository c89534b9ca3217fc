"""JUnit XML for unittest, which has none of its own. Standard library only; Python 3.8 or newer.

Usage: python unittest_junit.py OUTPUT [arguments of `python -m unittest`]

Everything else (discovery, output, exit code) is unittest's own.
"""
import inspect
import os
import re
import sys
import time
import unittest
from xml.sax.saxutils import quoteattr

# XML 1.0 allows no other control characters and no surrogates.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TAGS = {"failed": "failure", "errored": "error"}


def attribute(value):
    visible = FORBIDDEN.sub(lambda char: "\\u%04x" % ord(char.group()), str(value))
    return quoteattr(visible, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


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


class JunitRunner(unittest.TextTestRunner):
    resultclass = JunitResult
    output = ""

    def run(self, test):
        result = super().run(test)
        with open(self.output, "w", encoding="utf-8") as report:
            report.writelines(xml(result.cases))
        return result


def main():
    # `python -m unittest` looks for tests in the folder it stands in; a script's own folder is no part of that.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [os.getcwd()] + [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
    JunitRunner.output = sys.argv[1]
    unittest.main(module=None, argv=["python -m unittest"] + sys.argv[2:], testRunner=JunitRunner)


if __name__ == "__main__":
    main()
