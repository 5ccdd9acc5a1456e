import assert from 'node:assert/strict'
import test from 'node:test'
import { BUDGET, withinBudget } from '../../../actions/_lib/report/budget.ts'
import type { Section } from '../../../actions/_lib/report/content.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { CASES } from './cases.ts'
import { comparison, gate, metric } from './documents.ts'

const KEYS = ['all metrics', 'slices', 'flips', 'learning curve', 'what changed', 'reproduce']

/** What stands in a report whose sections have the given sizes in bytes. */
function kept(sizes: number[], head = 1000): { text: string; keys: string[] } {
  const sections: Section[] = sizes.map((size, i) => ({
    key: KEYS[i]!,
    title: KEYS[i]!,
    blocks: [{ kind: 'paragraph', text: 'x'.repeat(size) }],
  }))
  const print = ({ key, blocks }: Section) =>
    `<${key}>${blocks.map(block => ('text' in block ? block.text : '')).join('')}`
  const text = withinBudget({ head: () => 'h'.repeat(head), sections, print })
  return { text, keys: KEYS.filter(key => text.includes(`<${key}>`)) }
}

for (const { name, sizes, want } of [
  { name: 'everything stays while it fits', sizes: [9000, 9000, 9000, 9000, 9000, 9000], want: KEYS },
  {
    name: 'the last goes first',
    sizes: [12_000, 12_000, 12_000, 12_000, 12_000, 12_000],
    want: KEYS.slice(0, 5),
  },
  { name: 'small last ones go before a large one', sizes: [64_500, 10, 10, 10, 10, 10], want: [] },
  {
    name: 'then one after the other',
    sizes: [30_000, 30_000, 30_000, 30_000, 30_000, 30_000],
    want: KEYS.slice(0, 2),
  },
]) {
  test(`${name}`, () => {
    const { text, keys } = kept(sizes)
    assert.deepEqual(keys, want)
    assert.ok(Buffer.byteLength(text) <= BUDGET)
    assert.equal(text.includes('Too long for a comment'), want.length < KEYS.length)
    assert.ok(text.startsWith('h'.repeat(1000)))
  })
}

test('the notice names what was left out', () => {
  assert.match(kept([30_000, 30_000, 30_000]).text, /left out flips\. The HTML report has everything\.\n$/)
})

test('a long table is shortened before its section is left out', () => {
  const report = reportMarkdown(CASES['oversized']!)
  assert.ok(Buffer.byteLength(report) <= BUDGET)
  assert.match(report, /shortened slices/)
  assert.match(report, /… and \d+ more rows in the HTML report/)
  assert.match(report, /metric_119/)
})

test('what stays fits even if every character of every document has to be escaped', () => {
  for (const text of ['@'.repeat(700), '🚂'.repeat(700), '`'.repeat(700), '<'.repeat(700)]) {
    const one = metric(text, 0.6, 0.62, [0.01, 0.03])
    const gates = Array.from({ length: 300 }, (_, i) =>
      gate(one, { kind: 'superior' }, { slice: `${i}${text}`, verdict: 'fail', reason: text }),
    )
    const notes = Array.from({ length: 30 }, () => text)
    const earlier = Array.from({ length: 30 }, () => ({ sha: text, verdict: 'fail' as const, summary: text }))
    const report = reportMarkdown({
      comparison: comparison({ model: text, notComparable: text, gates, notes, verdict: 'fail' }),
      pullRequest: { sha: text, runUrl: 'https://a.b', onMerge: text, earlier },
    })
    assert.ok(Buffer.byteLength(report) <= BUDGET, `${text[0]}: ${Buffer.byteLength(report)}`)
    assert.match(report, /300 of 300 gates failed/)
    assert.match(report, /Earlier results/)
  }
})

test('waivers, a changed definition and the noise of training fit too, however long', () => {
  for (const text of ['@'.repeat(700), '🚂'.repeat(700), '`'.repeat(700), '<'.repeat(700)]) {
    const one = metric(text, 0.6, 0.62, [0.01, 0.03])
    const waived = { by: text, why: text }
    const gates = Array.from({ length: 300 }, (_, i) => ({
      ...gate(one, { kind: 'superior' }, { slice: `${i}${text}`, verdict: 'fail', reason: text }),
      waived,
    }))
    const many = Array.from({ length: 300 }, (_, i) => `${i}${text}`)
    const noisy = many.map(name => ({ name, sd: 1, min: 0, max: 2, n: 3, difference: 3 }))
    const judged = comparison({ metrics: [one], gates, noise: { seeds: [1, 2, 3], metrics: noisy } })
    const report = reportMarkdown({ comparison: judged, proposed: judged, definition: many, reasons: many })
    assert.ok(Buffer.byteLength(report) <= BUDGET, `${text[0]}: ${Buffer.byteLength(report)}`)
    assert.match(report, /waived/)
    assert.match(report, /also changes how models are evaluated/)
  }
})

test('characters of several bytes count as their bytes', () => {
  const one = metric('x', 0.6, 0.62, [0.01, 0.03])
  const names = Array.from({ length: 400 }, (_, i) => ({ ...one, name: `${i}${'🚂'.repeat(60)}` }))
  const report = reportMarkdown({
    comparison: comparison({ metrics: names, gates: names.map(name => gate(name, { kind: 'superior' })) }),
  })
  assert.ok(Buffer.byteLength(report) <= BUDGET)
})

test('failed gates are never the ones left out', () => {
  const one = metric('auc', 0.6, 0.62, [0.01, 0.03])
  const gates = Array.from({ length: 1000 }, (_, i) =>
    gate(
      one,
      { kind: 'superior' },
      { slice: `s=${i}`, verdict: i === 999 ? 'fail' : 'pass', reason: 'it fell' },
    ),
  )
  const report = reportMarkdown({ comparison: comparison({ gates, verdict: 'fail' }) })
  assert.match(report, /\| `auc`\u00a0↑ of `s=999` \|.*❌ failed/)
  assert.match(report, /Not shown: \d+ more gates \(\d+ passed\)/)
})
