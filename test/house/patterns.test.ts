import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moduleOf, productModules } from './module.ts'
import { patternViolations, slowParts } from './pattern-rules.ts'

test('every pattern takes time in proportion to the text', () => {
  const modules = productModules()
  assert.deepEqual(modules.flatMap(patternViolations), [])
})

for (const { name, pattern } of [
  { name: 'a repetition within a repetition', pattern: /^(a+)+$/ },
  { name: 'alternatives that accept the same, repeated', pattern: /^(?:a|ab?)*$/ },
  { name: 'two repetitions beside each other', pattern: /^\s*:?\s*x/ },
  { name: 'an optional rest after spaces, as once in /trainyard', pattern: /^\/trainyard(?:\s+(.*))?$/ },
  { name: 'a repetition up to the end, begun anywhere', pattern: /\s+$/ },
  { name: 'an open bracket that nothing closes', pattern: /<[^>]*>/ },
  { name: 'a search from each of many beginnings', pattern: /CSV Error (\d)[\s\S]*unterminated/ },
  { name: 'the same in a group', pattern: /plots\/(.+)\.tsv$/ },
]) {
  test(`refused: ${name}`, () => assert.notDeepEqual(slowParts(pattern), []))
}

for (const pattern of [
  /^\s*(?::\s*)?x/,
  /(?<!\s)\s+$/,
  /<[^<>]*>/,
  /\bline (\d+) of \d+/,
  /^at .*!/,
  /at .*/,
  /^([^?#]*)(.*)/s,
]) {
  test(`taken: ${pattern}`, () => assert.deepEqual(slowParts(pattern), []))
}

test('a slow pattern is told by file and line', () => {
  const found = patternViolations(moduleOf('actions/x.ts', 'const a = 1\nconst b = /(a+)+$/\n'))
  assert.match(found[0]!, /^actions\/x\.ts:2: a repetition within a repetition/)
})
