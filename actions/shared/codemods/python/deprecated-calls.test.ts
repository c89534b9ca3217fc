import { checkCodemod } from './codemod-checks.fake.ts'
import { deprecatedCalls } from './deprecated-calls.ts'

const logger = 'import logging\nlog = logging.getLogger(__name__)\n'

checkCodemod(deprecatedCalls, {
  rewrites: [
    [
      'base64',
      'import base64\nx = ("é😀", base64.encodestring(b"a"))\n',
      'import base64\nx = ("é😀", base64.encodebytes(b"a"))\n',
    ],
    [
      'configparser',
      'import configparser\nclass P(configparser.SafeConfigParser):\n    pass\n',
      'import configparser\nclass P(configparser.ConfigParser):\n    pass\n',
    ],
    [
      'threading',
      'import threading\nx = threading.currentThread().name + threading.activeCount()\n',
      'import threading\nx = threading.current_thread().name + threading.active_count()\n',
    ],
    ['a logger', `${logger}def f():\n    log.warn("ü")\n`, `${logger}def f():\n    log.warning("ü")\n`],
    [
      'a logger of an object',
      'import logging\nclass A:\n    def f(self):\n        self.log = logging.getLogger("a")\n        self.log.warn("x")\n',
      'import logging\nclass A:\n    def f(self):\n        self.log = logging.getLogger("a")\n        self.log.warning("x")\n',
    ],
    ['the logging module', 'import logging\nlogging.warn("x")\n', 'import logging\nlogging.warning("x")\n'],
  ],
  leaves: [
    ['warnings', 'import warnings\nwarnings.warn("x")\n'],
    ['a logger from elsewhere', 'from app import log\nlog.warn("x")\n'],
    ['a name that is sometimes another thing', `${logger}log = Mine()\nlog.warn("x")\n`],
    ['a module name that is bound again', 'import base64\ndef f(base64):\n    return base64.encodestring(b"a")\n'],
    ['a module that is imported under a condition', 'if x:\n    import base64\ny = base64.encodestring(b"a")\n'],
    [
      'a probe',
      'import base64\ntry:\n    f = base64.encodebytes\nexcept AttributeError:\n    f = base64.encodestring\n',
    ],
    ['a file for both Pythons', 'import six\nimport base64\nx = base64.encodestring(b"a")\n'],
    [
      'a test of the warning',
      'import pytest, threading\nwith pytest.warns(DeprecationWarning):\n    threading.currentThread()\n',
    ],
    ['a mention of a method', `${logger}f = log.warn\n`],
    ['what a maintainer excused', `${logger}log.warn("x")  # noqa\n`],
    ['text', 'import base64\nx = "base64.encodestring"\n'],
  ],
})
