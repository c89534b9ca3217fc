"""Which test files run which lines. Standard library only; Python 3.8 or newer.

What unittest_junit.py and our pytest plugin have in common. Writes $LLM_OPS_REACH_FILE as JSON:
{"files": {test file: {source file: [first line, last line, first line, ...]}}}, paths relative to the current folder.
The test file "" stands for what runs while no one test file is at work: imports, fixtures of a whole session.

Seen by whatever is there: the tracer of line_coverage.py, sys.monitoring (Python 3.12), coverage.py's contexts.
"""
import importlib.util
import json
import os
import sys

TRACER = "llm_ops_line_coverage"


def line_coverage():
    """The module of line_coverage.py: the one that runs us, else a fresh one."""
    if TRACER not in sys.modules:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "line_coverage.py")
        spec = importlib.util.spec_from_file_location(TRACER, path)
        sys.modules[TRACER] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[TRACER])
    return sys.modules[TRACER]


class TracedLines:
    """By a tracer of ours: the one that is at work, or one beside coverage.py."""

    def __init__(self):
        module = line_coverage()
        self.lines, self.stop = module.RUNNING, lambda: None
        if self.lines is None:
            self.lines = module.Lines(os.getcwd())
            free = next(tool for tool in (4, 3, 5, 2) if sys.monitoring.get_tool(tool) is None)
            self.stop = module.start_monitoring(self.lines, free)

    def enter(self, test_file):
        self.lines.enter(test_file)

    def finish(self):
        self.stop()
        return {test: self.lines.by_place(hits) for test, hits in self.lines.contexts.items()}


class CoverageContexts:
    """By coverage.py's own contexts, where Python is too old for a second tracer."""

    def __init__(self, coverage):
        self.coverage = coverage
        self.place = line_coverage().Lines(os.getcwd()).place

    def enter(self, test_file):
        self.coverage.switch_context(test_file)

    def finish(self):
        data, found = self.coverage.get_data(), {}
        for filename in data.measured_files():
            for line, tests in data.contexts_by_lineno(filename).items():
                for test in tests:
                    found.setdefault(test, {}).setdefault(self.place(filename), set()).add(line)
        return found


def tracer():
    if line_coverage().RUNNING is not None or hasattr(sys, "monitoring"):
        return TracedLines()
    coverage = sys.modules.get("coverage")
    current = coverage.Coverage.current() if coverage is not None else None
    return None if current is None else CoverageContexts(current)


def spans(lines):
    found = []
    for line in sorted(lines):
        if found and line == found[-1] + 1:
            found[-1] = line
        else:
            found += [line, line]
    return found


class Reach:
    """Is told which test file is at work, and writes what each ran. What goes wrong in here is no test's business."""

    def __init__(self):
        self.output = os.environ.get("LLM_OPS_REACH_FILE")
        if self.output and "PYTEST_XDIST_WORKER" in os.environ:
            self.output = self.output.replace(".json", "-%s.json" % os.environ["PYTEST_XDIST_WORKER"])
        self.top = os.path.join(os.path.realpath(os.getcwd()), "")
        self.process, self.test_file, self.places = os.getpid(), "", {}
        try:
            self.tracer = tracer() if self.output else None
        except Exception:
            self.tracer = None

    def enter(self, test_file):
        """Gives the test file that was at work before."""
        before = self.test_file
        if self.tracer is not None and test_file != before:
            self.tracer.enter(test_file)
            self.test_file = test_file
        return before

    def enter_path(self, path):
        path = str(path)
        if path not in self.places:
            real = os.path.realpath(path)
            self.places[path] = real[len(self.top):].replace(os.sep, "/") if real.startswith(self.top) else ""
        return self.enter(self.places[path])

    def finish(self):
        # A test may have forked: its child comes through here too.
        if self.tracer is None or os.getpid() != self.process:
            return
        try:
            files = {
                test: {place.replace(os.sep, "/"): spans(lines) for place, lines in places.items() if place is not None}
                for test, places in self.tracer.finish().items()
            }
            with open(self.output, "w", encoding="utf-8", errors="replace") as report:
                json.dump({"files": files}, report, separators=(",", ":"))
        except Exception:
            pass
        self.tracer = None
