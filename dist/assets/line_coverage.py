"""Line coverage where coverage.py is not installed. Standard library only; Python 3.8 or newer.

Usage: python line_coverage.py OUTPUT SCRIPT [arguments]
       python line_coverage.py OUTPUT -m MODULE [arguments]

Runs the script or module as python itself would, and writes LCOV (geninfo(1)) about every file below the current folder
of which a line ran. What is executable is read from the compiled files, so a statement on three lines counts three times
where coverage.py counts once. From Python 3.12 on sys.monitoring (PEP 669) tells of the lines, before that sys.settrace:
code under test that sets a tracer of its own is seen up to there. Subprocesses are not measured.
"""
import dis
import os
import runpy
import sys
import threading
import types
import warnings

TOOL = 1  # sys.monitoring.COVERAGE_ID
NAME = "llm_ops_line_coverage"  # What reached_lines.py knows this module by.
RUNNING = None  # The Lines of the program that runs, where main() runs one.


class Lines:
    """What ran, by file name as the code objects give it; apart for each context, "" at the beginning."""

    def __init__(self, root):
        self.root = os.path.join(os.path.realpath(root), "")
        self.places = {}
        self.hits = {}
        self.contexts = {"": self.hits}
        self.forget = lambda: None

    def enter(self, context):
        """From here on every line is told of again, once."""
        self.hits = self.contexts.setdefault(context, {})
        self.forget()

    def place(self, filename):
        """The path of a file below the root, relative to it; None for every other."""
        if filename not in self.places:
            real = os.path.realpath(filename)
            path = real[len(self.root):] if real.startswith(self.root) and not filename.startswith("<") else None
            installed = path is not None and {"site-packages", "node_modules"} & set(path.split(os.sep))
            self.places[filename] = None if installed else path
        return self.places[filename]

    def add(self, filename, line):
        self.hits.setdefault(filename, set()).add(line)

    def by_place(self, hits):
        found = {}
        for filename, lines in list(hits.items()):
            found.setdefault(self.place(filename), set()).update(lines)
        return found

    def all_by_place(self):
        found = {}
        for hits in list(self.contexts.values()):
            for place, lines in self.by_place(hits).items():
                found.setdefault(place, set()).update(lines)
        return found


def executable(code):
    """The lines that have instructions of their own: of this code object and of all that it defines."""
    lines = {line for _, line in dis.findlinestarts(code) if line}
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            lines |= executable(constant)
    return lines


def start_monitoring(lines, tool=TOOL):
    monitoring = sys.monitoring
    monitoring.use_tool_id(tool, "line coverage")

    def saw(code, line):
        if lines.place(code.co_filename) is not None:
            lines.add(code.co_filename, line)
        return monitoring.DISABLE  # Once is enough: from here on this line costs nothing.

    monitoring.register_callback(tool, monitoring.events.LINE, saw)
    monitoring.set_events(tool, monitoring.events.LINE)
    lines.forget = monitoring.restart_events

    def stop():
        monitoring.set_events(tool, 0)
        monitoring.free_tool_id(tool)

    return stop


def start_tracing(lines):
    waiting = {}  # By id: hashing a code object reads all of it. The object is kept, so that its id stays its own.

    def tracer(frame, event, _):
        code = frame.f_code
        entry = waiting.get(id(code))
        if entry is None:
            ours = lines.place(code.co_filename) is not None
            entry = waiting[id(code)] = (code, {line for _, line in dis.findlinestarts(code) if line} if ours else set())
        return local if entry[1] else None

    def local(frame, event, _):
        if event == "line":
            entry = waiting.get(id(frame.f_code))
            if entry is not None:
                entry[1].discard(frame.f_lineno)
            lines.add(frame.f_code.co_filename, frame.f_lineno)
        return local

    lines.forget = waiting.clear
    threading.settrace(tracer)
    sys.settrace(tracer)

    def stop():
        sys.settrace(None)
        threading.settrace(None)

    return stop


def lcov(lines):
    for place, hit in sorted(pair for pair in lines.all_by_place().items() if pair[0] is not None):
        try:
            with open(os.path.join(lines.root, place), "rb") as source, warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Importing the file gave them already.
                wanted = executable(compile(source.read(), place, "exec", dont_inherit=True))
        except (OSError, SyntaxError, ValueError):
            continue  # A template, or gone since: nothing can be said of its other lines.
        yield "SF:%s\n" % place.replace(os.sep, "/")
        for line in sorted(wanted):
            yield "DA:%d,%d\n" % (line, line in hit)
        yield "end_of_record\n"


def run(arguments):
    """As `python -m MODULE` and `python SCRIPT` do; our own folder is no part of the module path."""
    if arguments[0] == "-m":
        sys.path[0] = os.getcwd()
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.path[0] = os.path.dirname(os.path.abspath(arguments[0]))
        sys.argv = arguments
        runpy.run_path(arguments[0], run_name="__main__")


def main():
    output, arguments, process = os.path.abspath(sys.argv[1]), sys.argv[2:], os.getpid()
    global RUNNING
    lines = RUNNING = Lines(os.getcwd())
    sys.modules[NAME] = sys.modules["__main__"]
    stop = (start_monitoring if hasattr(sys, "monitoring") else start_tracing)(lines)
    try:
        run(arguments)
    finally:
        stop()
        # A test may have forked: its child comes through here too.
        if os.getpid() == process:
            with open(output, "w", encoding="utf-8", errors="surrogateescape", newline="\n") as report:
                report.writelines(lcov(lines))


if __name__ == "__main__":
    main()
