import { optionalCatch } from './optional-catch.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

const modern = 'const o = a?.b\n'

checkCodemod(optionalCatch, {
  rewrites: [
    [
      'a binding that nothing reads',
      `${modern}try { f() } catch (e) { g() }\n`,
      `${modern}try { f() } catch { g() }\n`,
    ],
    ['an empty block', `${modern}try { f() } catch(_err){}\n`, `${modern}try { f() } catch {}\n`],
    [
      'a file that has one already',
      'try { f() } catch { }\ntry { f() } catch (e) { }\n',
      'try { f() } catch { }\ntry { f() } catch { }\n',
    ],
    ['a typed one', 'try { f() } catch (e: unknown) { g() }\n', 'try { f() } catch { g() }\n', 'a.ts'],
    [
      'one of two',
      `${modern}try { f() } catch (a) { try { g() } catch (b) { h(a) } }\n`,
      `${modern}try { f() } catch (a) { try { g() } catch { h(a) } }\n`,
    ],
  ],
  leaves: [
    ['a binding that is read', `${modern}try { f() } catch (e) { g(e) }\n`],
    ['one that a closure reads', `${modern}try { f() } catch (e) { later(() => e.message) }\n`],
    ['one that a shorthand reads', `${modern}try { f() } catch (e) { g({ e }) }\n`],
    ['a file of an older age', 'const f = () => { try { g() } catch (e) {} }\n', 'a.js'],
    ['a pattern, which reads the error', `${modern}try { f() } catch ({ message }) { g() }\n`],
    ['a comment that would be lost', `${modern}try { f() } catch (e /* cannot be */) { g() }\n`],
    ['a file with eval', `${modern}try { f() } catch (e) { eval('e') }\n`],
    ['a var of the same name', `${modern}try { f() } catch (e) { var e = 1 }\n`],
  ],
})
