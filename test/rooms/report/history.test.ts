import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHistory } from '../../../actions/_lib/report/history.ts'
import type { ReportInput } from '../../../actions/_lib/report/input.ts'
import { marker, reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import type { EarlierResult } from '../../../actions/_lib/report/pull-request.ts'
import { CASES } from './cases.ts'

const { comparison } = CASES['block']!
const onPull = (earlier: EarlierResult[], sha = 'a'.repeat(40)): ReportInput => ({
  comparison,
  pullRequest: { sha, runUrl: null, onMerge: null, earlier, workflow: 'train.yml', runId: 17 },
})
const now = {
  sha: 'a'.repeat(40),
  verdict: 'fail',
  summary: '1 of 4 gates failed · f1 ↑ −0.021 [−0.034, −0.009]',
}

test('a report leaves its result to the next one, and the next one shows it', () => {
  const first = reportMarkdown(onPull([]))
  const { runId, results } = readHistory(first)
  assert.equal(runId, 17)
  assert.deepEqual(
    results.map(each => ({ ...each, summary: each.summary.replaceAll('\u00a0', ' ') })),
    [now],
  )
  const second = reportMarkdown(onPull(results, 'b'.repeat(40)))
  assert.match(second, /Earlier results on this pull request \(1\)/)
  assert.deepEqual(
    readHistory(second).results.map(({ sha }) => sha[0]),
    ['b', 'a'],
  )
})

test('twenty results are kept, the oldest are forgotten', () => {
  const many = Array.from(
    { length: 30 },
    (_, i): EarlierResult => ({ sha: `${i}`, verdict: 'pass', summary: 'x' }),
  )
  const { results } = readHistory(reportMarkdown(onPull(many)))
  assert.equal(results.length, 20)
  assert.equal(results.at(-1)?.sha, '18')
})

test('long results are fewer, so that the report fits', () => {
  const long = Array.from(
    { length: 19 },
    (_, i): EarlierResult => ({ sha: `${i}`, verdict: 'pass', summary: '😀'.repeat(160) }),
  )
  const { results } = readHistory(reportMarkdown(onPull(long)))
  assert.ok(results.length > 3 && results.length < 19, `${results.length}`)
})

const encode = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString('base64url').replaceAll('-', '.')
const head = `${marker('flight-delay', 'train.yml')}\n`
const result = { sha: 'a', verdict: 'pass', summary: 'fine' }
for (const { name, body } of [
  { name: 'nothing at all', body: '' },
  { name: 'text that is no JSON', body: `${head}<!-- trainyard:results bm8 -->` },
  {
    name: 'another verdict',
    body: `${head}<!-- trainyard:results ${encode({ runId: 1, results: [{ ...result, verdict: 'great' }] })} -->`,
  },
  {
    name: 'more than is kept',
    body: `${head}<!-- trainyard:results ${encode({ runId: 1, results: Array(21).fill(result) })} -->`,
  },
  {
    name: 'a line that is not the second',
    body: `${head}hello\n<!-- trainyard:results ${encode({ runId: 1, results: [result] })} -->`,
  },
]) {
  test(`read as no history: ${name}`, () => {
    assert.deepEqual(readHistory(body), { runId: null, results: [] })
  })
}

test('two workflows and two models have four markers', () => {
  const keys = ['a', 'a/b'].flatMap(model =>
    ['x.yml', 'x.yml/a', null].map(workflow => marker(model, workflow)),
  )
  assert.equal(new Set(keys).size, 6)
})
