import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Verdict } from '../../actions/_lib/contract/gate.ts'
import { failureMarkdown } from '../../actions/_lib/report/failure-markdown.ts'
import { readHistory } from '../../actions/_lib/report/history.ts'
import { marker, reportMarkdown } from '../../actions/_lib/report/markdown.ts'
import { isVerdict, type PullRequest } from '../../actions/_lib/report/pull-request.ts'
import { openPublication } from '../../actions/report/publication.ts'
import type { Target } from '../../actions/report/target.ts'
import { silentHost } from '../fixtures/silent-host.ts'
import { openPullStage, type PullStage } from '../rooms/forge/pull-fixture.ts'
import { CASES } from '../rooms/report/cases.ts'
import { FAILURES } from '../rooms/report/failure-cases.ts'
import {
  addComment,
  type FaultRule,
  faultOf,
  inspect,
  pushFiles,
  removeCommentsAndChecks,
} from '../sandbox/testing.ts'

const MARKER = marker('flight-delay', 'train.yml')
const FOREIGN = [`${MARKER}\nnot yours`, 'a question']
const DOCUMENTS: Record<Verdict, keyof typeof CASES> = {
  pass: 'pass',
  fail: 'block',
  inconclusive: 'inconclusive',
}
const CONCLUSIONS = { pass: 'success', fail: 'failure', inconclusive: 'neutral', failed: 'failure' } as const
/** A verdict, or a training that failed. */
type Result = Verdict | 'failed'

type Fault = { at: number } & Pick<FaultRule, 'when' | 'effect' | 'times'>
type Run = { sha: string; runId: number; verdict: Result; faults: Fault[] }

const effect: fc.Arbitrary<FaultRule['effect']> = fc.oneof(
  fc.constant({ kind: 'cut' } as const),
  fc.constantFrom(500, 502, 503).map(status => ({ kind: 'status', status }) as const),
)
const refusal: fc.Arbitrary<FaultRule['effect']> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constant(429),
    retryAfter: fc.constantFrom(undefined, 2),
  }),
  fc.record({ kind: fc.constant('secondary-limit' as const), retryAfter: fc.constantFrom(undefined, 2) }),
)
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    at: fc.integer({ min: 1, max: 12 }),
    when: fc.constantFrom('before', 'after'),
    effect,
    times: fc.constantFrom(1, 2, null),
  }),
  fc.record({
    at: fc.integer({ min: 1, max: 12 }),
    when: fc.constant('before' as const),
    effect: refusal,
    times: fc.constantFrom(1, 2),
  }),
)
const run = fc.record({
  commit: fc.constantFrom(0, 1),
  verdict: fc.constantFrom<Result>('pass', 'fail', 'inconclusive', 'failed'),
  faults: fc.array(fault, { maxLength: 3 }),
})

/** One run to its end, broken or not. */
async function publish(stage: PullStage, { sha, runId, verdict }: Omit<Run, 'faults'>): Promise<string> {
  const url = `https://github.com/acme/flight-delay/actions/runs/${runId}`
  const target: Target = {
    forge: stage.forge(),
    pullRequest: stage.number,
    sha,
    fork: false,
    otherBase: null,
    run: { id: runId, attempt: 1, url },
    workflow: 'train.yml',
    afterMerge: false,
  }
  const hasVerdict = verdict !== 'failed'
  const publication = await openPublication({
    target,
    model: 'flight-delay',
    host: silentHost(),
    hasVerdict,
  })
  const markdown = reportOf(verdict, publication.pullRequest)
  try {
    const result = { conclusion: CONCLUSIONS[verdict], title: verdict }
    await publication.publish({ markdown, after: '', result })
    return markdown
  } catch (error) {
    await publication.fail(error)
    throw error
  }
}

function reportOf(verdict: Result, pullRequest: PullRequest): string {
  if (verdict === 'failed') return failureMarkdown({ ...FAILURES['training-failed']!, pullRequest })
  return reportMarkdown({ ...CASES[DOCUMENTS[verdict]]!, pullRequest })
}

function breakWith(stage: PullStage, faults: Fault[]): void {
  let count = 0
  stage.sandbox.faults.next = () => {
    count++
    const due = faults.find(({ at, times = 1 }) => count >= at && (times === null || count < at + times))
    return due ? faultOf({ name: 'random', when: due.when, effect: due.effect }) : null
  }
}

function clear({ sandbox, number }: PullStage): void {
  removeCommentsAndChecks(sandbox)
  for (const body of FOREIGN) addComment(sandbox, { issue: number, author: 'mallory', body })
}

/** After a last run without a fault: one comment that says its result, what is foreign as it was, one right check a commit. */
function settled(stage: PullStage, last: Omit<Run, 'faults'>, markdown: string): void {
  assert.deepEqual(stage.bodies().slice(0, FOREIGN.length), FOREIGN)
  assert.deepEqual(stage.bodies().slice(FOREIGN.length), [markdown])
  const { results } = readHistory(markdown)
  const once = new Set(results.map(result => `${result.sha} ${isVerdict(result)}`))
  assert.equal(once.size, results.length, 'one verdict and one failure a commit')
  const checks = inspect(stage.sandbox).checks()
  assert.equal(new Set(checks.map(({ head }) => head)).size, checks.length, 'one check a commit')
  const check = checks.find(({ head }) => head === last.sha)
  assert.deepEqual([check?.status, check?.conclusion], ['completed', CONCLUSIONS[last.verdict]])
}

test('whatever happens to a sequence of runs, the next one ends as if nothing had', async t => {
  const stage = await openPullStage(t, { rateLimit: 1_000_000 })
  const next = await pushFiles(stage, stage.place, {
    branch: 'better',
    from: 'better',
    files: { 'train.py': 'two\n' },
  })
  const shas = [stage.sha, next]
  const lastVerdict = fc.constantFrom<Result>('pass', 'fail', 'inconclusive', 'failed')
  let failures = 0
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), lastVerdict, async (runs, verdict) => {
      clear(stage)
      for (const [i, { commit, faults, ...each }] of runs.entries()) {
        breakWith(stage, faults)
        await publish(stage, { ...each, sha: shas[commit]!, runId: i + 1 }).catch(error => {
          assert.equal(error.name, 'Problem', error.stack)
          failures++
        })
      }
      breakWith(stage, [])
      const last = { sha: next, runId: 99, verdict }
      settled(stage, last, await publish(stage, last))
    }),
    { numRuns: 20 },
  )
  assert.ok(failures > 2, 'some runs were broken')
})

test('runs at once, broken or not: the next one leaves one comment and no check undone', async t => {
  const stage = await openPullStage(t, { rateLimit: 1_000_000 })
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fault, { maxLength: 3 }),
      async (count, faults) => {
        clear(stage)
        breakWith(stage, faults)
        const at = (runId: number) => ({ sha: stage.sha, runId, verdict: 'pass' as const })
        await Promise.allSettled(Array.from({ length: count }, (_, i) => publish(stage, at(i + 1))))
        breakWith(stage, [])
        const markdown = await publish(stage, at(99))
        assert.deepEqual(stage.bodies(), [...FOREIGN, markdown])
        for (const { status, conclusion } of inspect(stage.sandbox).checks())
          assert.deepEqual([status, conclusion], ['completed', 'success'])
      },
    ),
    { numRuns: 12 },
  )
})
