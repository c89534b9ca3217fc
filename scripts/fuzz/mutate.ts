// Broken reports, made of whole ones: every one of them can be made again from its seed.

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

const MAX_BYTES = 300_000

/** What parsers stumble over, by the languages that it is of. */
const XML = ['<', '>', '&', '"', ']]>', '<![CDATA[', '<!--', '-->', '<?', '&lt;', '&#0;', '&#x1b;', '&#xD800;', '&x;']
const DECLARATIONS = ['<!DOCTYPE a [<!ENTITY x "y">]>', '<?xml version="1.1" encoding="utf-16"?>', ' __proto__="1"']
const JUNIT = ['<testsuite tests="NaN">', '<testcase name="a">', '<failure/>', '</testcase>', '<__proto__ a="1">']
const LINES = [
  'end_of_record\n',
  'SF:a\n',
  'DA:1,1\n',
  'DA:0,-1\n',
  'BRDA:1,0,0,-\n',
  'mode: set\n',
  'a.go:1.1,999999999.2 1 1\n',
]
const JSON_PARTS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"__proto__":',
  '1e999',
  '-1',
  '99999999999999999999',
  'null',
  '\\u0000',
]
const TOKENS = [...XML, ...DECLARATIONS, ...JUNIT, ...LINES, ...JSON_PARTS, '\u0000', '\u001b[31m', '\r\n', '\ud800']

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, random) {
    const copy = Buffer.from(bytes)
    for (let n = 0; n < 1 + random() * 8; n++) copy[at(copy, random)] = Math.floor(random() * 256)
    return copy
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, at(bytes, random))
  },
  function drop(bytes, random) {
    const [from, to] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  function repeat(bytes, random) {
    const [from, to] = span(bytes, random)
    const times = Math.ceil(random() ** 4 * 200)
    return Buffer.concat([
      bytes.subarray(0, to),
      ...Array.from({ length: times }, () => bytes.subarray(from, to)),
      bytes.subarray(to),
    ])
  },
  function splice(bytes, random, other) {
    const [from, to] = span(other, random)
    return insert(bytes, other.subarray(from, to), random)
  },
  function token(bytes, random) {
    return insert(bytes, Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)] ?? ''), random)
  },
  function nest(bytes, random) {
    const open = ['<a>', '<testsuite>', '{"a":', '[', '<group name="g">'][Math.floor(random() * 5)] ?? ''
    return insert(bytes, Buffer.from(open.repeat(Math.ceil(random() ** 4 * 20_000))), random)
  },
]

/** One to six mutations of a report; `other` lends parts of itself. */
export function mutated(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let result = bytes
  for (let n = 0; n < 1 + random() * 5; n++) {
    const mutate = MUTATIONS[Math.floor(random() * MUTATIONS.length)]
    result = (mutate?.(result, random, other) ?? result).subarray(0, MAX_BYTES)
  }
  return result
}

function at(bytes: Buffer, random: Random): number {
  return Math.floor(random() * bytes.length)
}

function span(bytes: Buffer, random: Random): [number, number] {
  const from = at(bytes, random)
  return [from, Math.min(bytes.length, from + Math.ceil(random() ** 3 * bytes.length))]
}

function insert(bytes: Buffer, part: Buffer, random: Random): Buffer {
  const place = at(bytes, random)
  return Buffer.concat([bytes.subarray(0, place), part, bytes.subarray(place)])
}
