import { checkCodemod } from './codemod-checks.fake.ts'
import { invalidEscape } from './invalid-escape.ts'

checkCodemod(invalidEscape, {
  rewrites: [
    ['a pattern', 'x = re.compile("\\d+é😀")\n', 'x = re.compile(r"\\d+é😀")\n'],
    ['a pattern with a real escape', 'x = "\\d+\\n"\n', 'x = "\\\\d+\\n"\n'],
    ['bytes', "x = b'\\d' + b'\\u'\n", "x = rb'\\d' + rb'\\u'\n"],
    ['an old-style text', 'x = u"\\d"\n', 'x = u"\\\\d"\n'],
    ['an f-string', 'x = f"\\d{y}"\n', 'x = rf"\\d{y}"\n'],
    [
      'a docstring',
      'def f():\n    """Match \\d.\n\n    More.\n    """\n',
      'def f():\n    r"""Match \\d.\n\n    More.\n    """\n',
    ],
    ['parts side by side', 'x = ("ü" "\\d"\n     "\\\\w" "\\s")\n', 'x = ("ü" r"\\d"\n     "\\\\w" r"\\s")\n'],
    ['a doubled backslash before one', 'x = "\\\\\\d"\n', 'x = "\\\\\\\\d"\n'],
    ['a row that goes on', 'x = "\\d\\\n"\n', 'x = "\\\\d\\\n"\n'],
  ],
  leaves: [
    ['valid escapes', 'x = "\\n\\t\\\\\\x41\\101\\N{DASH}\\u00e9\\U0001F600\\"\\\'"\n'],
    ['raw strings', 'x = r"\\d" + rb"\\d" + Rf"\\d{y}"\n'],
    ['an escaped brace in an f-string', 'x = f"\\{y}"\n'],
    ['a string inside a placeholder', 'x = f"{re.sub(\'\\d\', y)}"\n'],
    ['a row that goes on', 'x = "a\\\nb"\n'],
    ['a comment', '# \\d\nx = 1\n'],
    ['a text on several rows with line ends only', 'x = """a\\\nb"""\n'],
  ],
})
