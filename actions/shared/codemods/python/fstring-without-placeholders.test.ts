import { checkCodemod } from './codemod-checks.fake.ts'
import { fstringWithoutPlaceholders } from './fstring-without-placeholders.ts'

checkCodemod(fstringWithoutPlaceholders, {
  rewrites: [
    ['a string', 'x = f"é😀"\n', 'x = "é😀"\n'],
    ['a raw string', "x = rf'\\d' + Fr'\\w'\n", "x = r'\\d' + r'\\w'\n"],
    ['doubled braces', 'x = f"{{a}}"\n', 'x = "{a}"\n'],
    ['several rows', 'x = f"""a\nb"""\n', 'x = """a\nb"""\n'],
    ['parts side by side', 'x = (f"a"\n     f"b")\n', 'x = ("a"\n     "b")\n'],
    ['an argument after foreign text', 'print("ü😀", f"a", f"{x}")\n', 'print("ü😀", "a", f"{x}")\n'],
  ],
  leaves: [
    ['a placeholder', 'x = f"{y}"\n'],
    ['a part beside one with a placeholder', 'x = (f"a"\n     f"{b}")\n'],
    ['what would become a docstring', 'def g():\n    f"no docstring"\n    return 1\n'],
    ['a string inside a placeholder', 'x = f"{g(f\'a\')}"\n'],
    ['an escape beside a brace', 'x = f"\\N{DASH}"\n'],
    ['plain strings', 'x = "f" + b"f".decode() + r"f"\n'],
    ['what a maintainer excused', 'x = f"a"  # noqa: F541\n'],
    ['a name that ends in f', 'x = self.buf["a"]\n'],
  ],
})
