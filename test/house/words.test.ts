import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from './module.ts'
import { type Passage, wordViolations } from './word-rules.ts'

/** The table of words that CONTRIBUTING.md replaces names them, of course. */
const GLOSSARY = /^## Words\n[\s\S]*?(?=^## )/m
/** Word lists that hold parts of metrics' names. */
const WORD_LISTS = /^actions\/_lib\/evaluation\/metric-direction\/(?:lexicon|terms)\.ts$/

function passagesOf(file: string): Passage[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(GLOSSARY, all => all.replaceAll(/[^\n]/g, ''))
  return text.split('\n').map((line, index) => ({ file, line: index + 1, text: line }))
}

const sources = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['actions', 'reusable', 'workflows', 'templates', 'test/sandbox']
    .flatMap(filesBelow)
    .filter(file => /\.(?:ts|md|yml)$/.test(file) && !/^actions\/_dist\/|^test\/sandbox\/tests\//.test(file))
    .filter(file => !WORD_LISTS.test(file)),
]

test('code, texts and documentation use the words of the glossary', () => {
  assert.ok(sources.length > 500, 'the sources were found')
  assert.deepEqual(wordViolations(sources.flatMap(passagesOf)), [])
})

const cases = [
  { text: 'a run that is taken over', want: ['a.ts:1: "taken over" (reuse)'] },
  { text: 'The gate says no.', want: ['a.ts:1: "says no" (a gate fails or blocks)'] },
  { text: 'A run is reused, a gate blocks, and the text is untrusted.', want: [] },
]
for (const { text, want } of cases) {
  test(`words: ${text}`, () => assert.deepEqual(wordViolations([{ file: 'a.ts', line: 1, text }]), want))
}
