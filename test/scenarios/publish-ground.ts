import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Comparison } from '../../actions/_lib/contract/comparison.ts'
import { marker } from '../../actions/_lib/report/markdown.ts'
import { openPullStage, type PullStage } from '../forge/pull-stage.ts'
import { CASES } from '../report/cases.ts'
import type { ActionProcess } from '../walk/action-process.ts'
import type { Ground } from '../walk/walk.ts'

export const WORKFLOW = 'train.yml'
export const MARKER = marker('flight-delay', WORKFLOW)
const BOT = 'github-actions[bot]'

/** What nobody may touch: by others, of another workflow, of no marker at all. */
const FOREIGN = [
  { author: 'mallory', body: `${MARKER}\nnot yours` },
  { author: BOT, body: `${marker('flight-delay', 'nightly.yml')}\nof another workflow` },
  { author: 'ada', body: `see ${MARKER}` },
]

export type PublishGround = Ground & {
  stage: PullStage
  files: string
  step(more?: Step): Parameters<ActionProcess['start']>[0]
}
type Step = { runId?: number; sha?: string; comparison?: Comparison; state?: string; secret?: string }

/** The report action on a pull request; `before` is the body of the comment that an earlier run left. */
export async function openPublishGround(
  t: TestContext,
  action: ActionProcess,
  { before = null, lane = 0 }: { before?: string | null; lane?: number } = {},
): Promise<PublishGround> {
  const stage = await openPullStage(t)
  const files = join(action.folder, `lane-${lane}-${stage.sandbox.url.split(':').at(-1)}`)
  mkdirSync(files)
  const secret = stage.secret()
  const step = (more: Step = {}) => stepOf(stage, { files, secret, ...more })
  const plain = step()
  return {
    stage,
    files,
    step,
    sandbox: stage.sandbox,
    reset: () => reset(stage, before),
    start: () => action.start(plain),
    settled: () => settled(stage),
  }
}

/** A step of a job on `pull_request`, as a runner starts it. */
function stepOf(stage: PullStage, more: Step & { files: string; secret: string }) {
  const {
    files,
    secret,
    runId = 17,
    sha = stage.sha,
    comparison = CASES['metric-files']!.comparison,
    state,
  } = more
  const at = (name: string) => join(files, name)
  writeFileSync(at('comparison.json'), JSON.stringify(comparison))
  const repository = stage.sandbox.world.store.repositories.all()[0]!
  const side = { repo: { id: repository.id, owner: { login: 'acme' } }, ref: 'better' }
  const pull_request = { number: stage.number, head: { ...side, sha }, base: { ...side, ref: 'main' } }
  writeFileSync(
    at('event.json'),
    JSON.stringify({ pull_request, repository: { id: repository.id, default_branch: 'main' } }),
  )
  for (const name of ['output', 'summary', 'state']) writeFileSync(at(name), '')
  return {
    inputs: { comparison: at('comparison.json'), out: at('out'), publish: 'true', 'github-token': secret },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: stage.sandbox.api,
      GITHUB_SERVER_URL: stage.sandbox.url,
      GITHUB_REPOSITORY: 'acme/flight-delay',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'Train',
      GITHUB_WORKFLOW_REF: `acme/flight-delay/.github/workflows/${WORKFLOW}@refs/pull/1/merge`,
      GITHUB_WORKSPACE: files,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_STATE: at('state'),
      ...(state && { STATE_trainyard: state }),
    },
  }
}

function reset({ sandbox, number }: PullStage, before: string | null): void {
  const { store, time } = sandbox.world
  for (const { id } of store.comments.all()) store.comments.remove(id)
  for (const { id } of store.checks.all()) store.checks.remove(id)
  const issue = store.issues.all().find(row => row.number === number)!
  const ours = before === null ? [] : [{ author: BOT, body: before }]
  for (const { author, body } of [...FOREIGN, ...ours]) {
    store.comments.put({
      id: store.nextId(),
      repositoryId: issue.repositoryId,
      issueNumber: number,
      author,
      app: author === BOT ? 'github-actions' : null,
      body,
      createdAt: time(),
      updatedAt: time(),
    })
  }
}

/** One comment of ours with the right body, the foreign ones untouched, one check, on the head, completed and right. */
function settled(stage: PullStage): void {
  const { store } = stage.sandbox.world
  const comments = store.comments.all()
  const ours = comments.filter(({ author, body }) => author === BOT && body.startsWith(MARKER))
  assert.deepEqual(
    comments.filter(row => !ours.includes(row)).map(({ author, body }) => ({ author, body })),
    FOREIGN,
  )
  assert.equal(ours.length, 1, `there are ${ours.length} comments`)
  assert.match(ours[0]!.body, /✅ `flight-delay`: passed/)
  assert.ok(ours[0]!.body.includes(stage.sha.slice(0, 8)), 'the comment names the head')
  const checks = store.checks.all()
  assert.equal(checks.length, 1, `there are ${checks.length} checks`)
  const [{ status, conclusion, head, output }] = checks as [(typeof checks)[0]]
  assert.deepEqual(
    { status, conclusion, head },
    { status: 'completed', conclusion: 'success', head: stage.sha },
  )
  assert.equal(output.summary, ours[0]!.body)
}
