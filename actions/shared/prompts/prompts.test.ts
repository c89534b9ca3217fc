import { describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { sha256Of } from '../digest/sha256.ts'
import { loadPrompts, type Prompts } from './prompts.ts'
import { fakePrompts, sampleVariables } from './prompts.fake.ts'
import { promptNames } from './variables.ts'

function template(user: string, system = 'Be brief.'): string {
  return `{# system #}\n${system}\n{# user #}\n${user}\n`
}

function rendered(user: string, variables = sampleVariables.refactor): string {
  return fakePrompts({ refactor: template(user) }).render('refactor', variables).messages[1]?.content ?? ''
}

const inData = (text: string) => `{{ data_begins }}\n${text}\n{{ data_ends }}`

describe('a prompt', () => {
  it('is a system and a user message, and says which template it is', () => {
    const text = template('At most {{ max_items }}.')
    expect(fakePrompts({ refactor: text }).render('refactor', sampleVariables.refactor)).toEqual({
      prompt: { name: 'refactor', version: '1.0.0', sha256: sha256Of(text) },
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'At most 3.' },
      ],
    })
  })

  it('goes through lists, pairs and conditions', () => {
    const end = '{% if loop.last %}.{% else %},{% endif %}'
    const ranges = `{% for a, b in file.uncovered %}{{ a }}-{{ b }}${end}{% endfor %}`
    const user = `{% for file in files %}{{ file.number }}: ${ranges}{% endfor %}`
    const [file] = sampleVariables.refactor.files
    const files = [{ ...(file as NonNullable<typeof file>), uncovered: [[1, 2] as const, [5, 9] as const] }]
    expect(rendered(user, { ...sampleVariables.refactor, files })).toBe('1: 1-2,5-9.')
  })

  it('shows a symbol that is null as nothing', () => {
    const user = inData('{% if item.symbol %}symbol {{ item.symbol }}{% endif %}')
    const { patch } = sampleVariables
    const of = (symbol: string | null) =>
      fakePrompts({ patch: template(user) }).render('patch', { ...patch, item: { ...patch.item, symbol } }).messages[1]
    expect(of('total')?.content).toContain('symbol "total"')
    expect(of(null)?.content).not.toContain('symbol')
  })
})

describe('a template is refused', () => {
  it.each([
    ['an unknown variable', '{{ nothing }}', 'nothing is none of its variables'],
    ['an unknown member', '{% for file in files %}{{ file.blob }}{% endfor %}', 'file.blob is none of its variables'],
    ['a member of a member', '{{ max_items.constructor }}', 'max_items.constructor is none'],
    ['what every object has', '{{ toString }}', 'toString is none'],
    ['a variable of a loop that ended', '{% for f in files %}{% endfor %}{{ f.number }}', 'f is none'],
    ['loop where there is no loop', '{{ loop.index }}', 'loop is none'],
    ['an unknown condition', '{% if nothing %}x{% endif %}', 'nothing is none'],
    ['an unknown name in the else branch', '{% if files %}x{% else %}{{ nothing }}{% endif %}', 'nothing is none'],
    ['an unknown name for an empty list', '{% for f in files %}{% else %}{{ f.number }}{% endfor %}', 'f is none'],
    ['an unknown list', '{% for a in nothing %}x{% endfor %}', 'nothing is none'],
    ['a loop over what is no list', '{% for a in max_items %}x{% endfor %}', 'max_items is no list'],
    ['the names of a pair on a file', '{% for a, b in files %}x{% endfor %}', 'takes 2 names'],
    [
      'a loop that takes the name of a fence',
      '{% for data_begins in files %}x{% endfor %}',
      'gives data_begins another',
    ],
    ['a loop that takes the name of a variable', '{% for files in files %}x{% endfor %}', 'gives files another'],
    ['a whole list', '{{ files }}', 'files is no text'],
    ['a whole record', '{% for file in files %}{{ file }}{% endfor %}', 'file is no text'],
    ['a global', "{{ strftime_now('%Y') }}", 'CallExpression'],
    ['a filter', '{{ files | tojson }}', 'FilterExpression'],
    ['a member by a computed name', "{{ files[0]['text'] }}", 'MemberExpression'],
    ['a macro', '{% macro m() %}x{% endmacro %}', 'Macro'],
    ['a variable of its own', "{% set files = 'x' %}", 'Set'],
    ['a condition of its own', '{% if not files %}x{% endif %}', 'UnaryExpression'],
    ['an expression', '{{ max_items + 1 }}', 'BinaryExpression'],
    ['text of the target outside of data', '{% for f in files %}{{ f.text }}{% endfor %}', 'f.text stands outside'],
    ['a name of the target outside of data', '{% for f in files %}{{ f.path }}{% endfor %}', 'f.path stands outside'],
    ['text after data', `${inData('')}{% for f in files %}{{ f.text }}{% endfor %}`, 'f.text stands outside'],
    ['data that does not end', '{{ data_begins }}', 'do not pair up'],
    ['data that ends in a loop', '{{ data_begins }}{% for f in files %}{{ data_ends }}{% endfor %}', 'do not pair up'],
    ['data in data', inData('{{ data_begins }}'), 'data_begins stands where'],
    ['an end without a beginning', '{{ data_ends }}', 'data_ends stands where'],
    ['broken Jinja', '{% for %}', 'prompts/refactor.j2'],
    ['a second user part', 'a\n{# user #}\nb', 'one line {# user #}'],
  ])('for %s', (_, user, message) => {
    const load = () => fakePrompts({ refactor: template(user) })
    expect(load).toThrow(UserError)
    expect(load).toThrow('prompts/refactor.j2: ')
    expect(load).toThrow(message)
  })

  it('for any variable in its system part', () => {
    expect(() => fakePrompts({ refactor: template('', '{{ max_items }}') })).toThrow('max_items is none')
  })

  it('for no system part', () => {
    expect(() => fakePrompts({ patch: 'Be brief.' })).toThrow('prompts/patch.j2: it has to start with {# system #}')
  })

  const texts = new Map(promptNames.map((name) => [name, template(name)] as const))
  const row = (text: string) => ({ version: '2.1.0', sha256: sha256Of(text), created_at: '2026-01-01T00:00:00Z' })
  const rows = Object.fromEntries([...texts].map(([name, text]) => [name, row(text)]))

  it('when it is not the registered one, and says what to run', () => {
    const load = () => loadPrompts(new Map(texts).set('patch', template('changed')), JSON.stringify(rows))
    expect(load).toThrow(UserError)
    expect(load).toThrow(/prompts\/patch\.j2: it is not version 2\.1\.0 .*npm run check-prompts/)
  })

  it('when it is missing, or nobody registered it', () => {
    const without = new Map(texts)
    without.delete('repair')
    expect(() => loadPrompts(without, JSON.stringify(rows))).toThrow('prompts/repair.j2: it is missing')
    const { add_tests: _, ...others } = rows
    expect(() => loadPrompts(texts, JSON.stringify(others))).toThrow('prompts/add_tests.j2: it is missing, or has no')
  })

  it('when the registry is none', () => {
    expect(() => loadPrompts(texts, '{')).toThrow('prompts/registry.json')
    expect(() => loadPrompts(texts, JSON.stringify({ patch: { version: '1' } }))).toThrow('prompts/registry.json')
  })
})

describe('what is handed in', () => {
  const render = (change: object) => () => {
    const prompts: Prompts = fakePrompts({})
    return prompts.render('repair', { ...sampleVariables.repair, ...change })
  }

  it.each([
    ['missing', { diff: undefined }, /^prompt repair: diff: /],
    ['surplus', { extra: 1 }, /^prompt repair: extra: it has no such variable$/],
    ['missing in a list', { tests: [{ path: 'a' }] }, /^prompt repair: tests\.0\.text: /],
    [
      'surplus in a list',
      { tests: [{ path: 'a', text: '', blob: 'b' }] },
      /^prompt repair: tests\.0\.blob: it has no such/,
    ],
    ['of another kind', { failures: [{ test: 1, message: '' }] }, /^prompt repair: failures\.0\.test: /],
    ['a sentence where one word of ours belongs', { item: { action: 'a b' } }, /item\.action: expected one word/],
  ])('is an error when it is %s', (_, change, message) => {
    expect(render(change)).toThrow(message)
  })

  it('may hold Jinja, which stays text', () => {
    const [file] = sampleVariables.refactor.files
    const text = '{{ max_items }}{% for %}{# user #}\n{# user #}\n'
    const files = [{ ...(file as NonNullable<typeof file>), text }]
    const user = rendered(inData('{% for f in files %}\n{{ f.text }}\n{% endfor %}'), {
      ...sampleVariables.refactor,
      files,
    })
    expect(user.split('\n').slice(1, -1).join('\n')).toBe(text.slice(0, -1))
  })
})
