import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { BUDGET } from '../../../actions/_lib/report/budget.ts'
import { afterMerge, commentOf, partsOf } from '../../../actions/_lib/report/comment-parts.ts'
import { failureBlocks } from '../../../actions/_lib/report/failure.ts'
import { failureMarkdown } from '../../../actions/_lib/report/failure-markdown.ts'
import { readHistory } from '../../../actions/_lib/report/history.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { readOlderVerdict } from '../../../actions/_lib/report/older-verdict.ts'
import { verdictBlocks } from '../../../actions/_lib/report/sections.ts'
import { CASES } from './cases.ts'
import { APPROVED, approved, FAILURES } from './failure-cases.ts'

const { TRAINYARD_UPDATE_GOLDENS } = process.env

async function isGolden(name: string, got: string): Promise<void> {
  const file = new URL(`../../golden/${name}.md`, import.meta.url)
  if (TRAINYARD_UPDATE_GOLDENS === '1') await writeFile(file, got)
  assert.equal(got, await readFile(file, 'utf8'))
}

for (const [name, input] of Object.entries(FAILURES)) {
  test(`the ${name} report is what stands in golden/${name}.md`, () => isGolden(name, failureMarkdown(input)))
}

const release = {
  ...CASES['pass']!,
  pullRequest: {
    ...approved,
    sha: '9c8d7e6f5a4b3c2d1e0f9c8d7e6f5a4b3c2d1e0f',
    runUrl: 'https://github.com/acme/flight-delay/actions/runs/21',
    runId: 21,
  },
}
const afterwards = afterMerge(most => verdictBlocks(release, most))

test('below the numbers that were approved stands what the release came to', () =>
  isGolden('released', commentOf({ own: APPROVED, after: afterwards })))

test('a release that is reported again changes nothing', () => {
  const once = commentOf({ own: APPROVED, after: afterwards })
  const { own, after } = partsOf(once)
  assert.equal(own.trimEnd(), APPROVED.trimEnd())
  assert.equal(commentOf({ own, after: afterwards }), once)
  assert.equal(commentOf({ own, after }), once)
  assert.equal(commentOf(partsOf(once.replaceAll('\n', '\r\n'))), once)
})

test('a release whose training fails says so below the approved numbers', () => {
  const failed = FAILURES['training-failed']!
  const body = commentOf({ own: APPROVED, after: afterMerge(() => failureBlocks(failed)) })
  assert.ok(body.startsWith(APPROVED.trimEnd()))
  assert.match(body, /### After the merge: ❌ `flight-delay`: training failed/)
})

test('approved numbers stay, however long both parts are; what was folded goes first', () => {
  const long = { ...CASES['oversized']!, pullRequest: approved }
  const own = reportMarkdown(long)
  const after = afterMerge(most => verdictBlocks(long, most))
  assert.ok(Buffer.byteLength(own) + Buffer.byteLength(after) > BUDGET)
  const body = commentOf({ own, after })
  assert.ok(Buffer.byteLength(body) <= BUDGET)
  assert.equal(readOlderVerdict(body)?.markdown, readOlderVerdict(own)?.markdown)
  assert.match(body, /the folded sections above are left out/)
  assert.match(body, /### After the merge: /)
  assert.doesNotMatch(body, /<details>/)
})

test('numbers survive one failure after another, and a verdict takes their place', () => {
  const { older } = FAILURES['failed-with-older-verdict']!.pullRequest!
  let body = APPROVED
  for (const sha of ['1', '2', '3'].map(digit => digit.repeat(40))) {
    const pullRequest = {
      ...approved,
      sha,
      runId: 18,
      earlier: readHistory(body).results,
      older: readOlderVerdict(body),
    }
    body = failureMarkdown({ ...FAILURES['training-failed']!, pullRequest })
    assert.deepEqual(readOlderVerdict(body), older)
  }
  assert.match(body, /✅ Verdict of the older commit ab12cd34: 3 of 3 gates passed/)
  assert.deepEqual(
    readHistory(body).results.map(({ verdict }) => verdict),
    ['failed', 'failed', 'failed', 'pass'],
  )
})

test('a run that fails again at a commit that was evaluated says whose the numbers are', () => {
  const { older } = FAILURES['failed-with-older-verdict']!.pullRequest!
  const pullRequest = { ...approved, runId: 18, earlier: readHistory(APPROVED).results, older }
  const body = failureMarkdown({ ...FAILURES['training-failed']!, pullRequest })
  assert.match(body, /✅ Verdict of an earlier run of this commit: 3 of 3 gates passed/)
})

test('a failure fits a comment, whatever its texts and the numbers above', () => {
  for (const text of ['@'.repeat(600), '🚂'.repeat(300), '`'.repeat(600), '<'.repeat(600)]) {
    const problem = { what: text, where: text.slice(0, 300), fix: text }
    const body = failureMarkdown({
      ...FAILURES['training-failed']!,
      problems: Array(5).fill(problem),
      lines: Array(20).fill(text.slice(0, 400)),
      pullRequest: {
        ...approved,
        older: { sha: approved.sha, markdown: 'x'.repeat(39_000) },
        earlier: Array(20).fill({ sha: text, verdict: 'failed', summary: text }),
      },
    })
    assert.ok(Buffer.byteLength(body) <= BUDGET, `${text[0]}: ${Buffer.byteLength(body)}`)
    assert.match(body, /training failed/)
  }
})
