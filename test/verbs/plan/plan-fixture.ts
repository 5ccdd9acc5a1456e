import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Plan } from '../../../actions/_lib/contract/plan.ts'
import type { MatrixEntry } from '../../../actions/_lib/plan/matrix.ts'
import {
  addArtifact,
  addJob,
  addRun,
  addToken,
  gitIn,
  openSandboxFixture,
  pushFiles,
  type Run,
  remoteOf,
  type SandboxFixture,
} from '../../sandbox/testing.ts'
import type { ActionProcess } from '../../scenarios/walk/action-process.ts'

export const CALLER = '.github/workflows/model-pull-request.yml'
/** As GitHub lists what a caller of these calls, at whatever commit. */
export const calling = (...names: string[]): NonNullable<Run['referenced']> =>
  names.map(name => ({
    path: `trainyard/trainyard/.github/workflows/${name}.yml@refs/tags/v1`,
    sha: 'f'.repeat(40),
    ref: 'refs/tags/v1',
  }))

/** Of the run that plans, and of those that it looks for. */
const CALLED = calling('pull-request', 'model')
const PERMISSIONS = { contents: 'read', actions: 'read', pull_requests: 'read' } as const

export const configOf = ({ margin = 0.005, more = '' } = {}) => `version: 1
models:
  flight-delay:
    task: binary
    inputs: [train.py]
    train: { run: python3 train.py }
    evaluate: { data: rows.csv, predict: python3 predict.py }
    gates: [{ metric: roc_auc, non-inferior: ${margin} }]
${more}`
export const FILES = {
  'trainyard.yml': configOf(),
  'train.py': 'print(1)\n',
  [CALLER]: 'on: pull_request\n',
  '.github/workflows/model-release.yml': 'on: push\n',
}

export type Planning = {
  status: number | null
  said: string
  outputs: Record<string, string>
  summary: string
  matrix: MatrixEntry[]
  plan: Plan
}
export type PlanGround = {
  stage: SandboxFixture
  place: { owner: string; repo: string }
  /** Pushes a branch and opens its pull request. */
  propose(files: Record<string, string>): Promise<{ number: number; sha: string }>
  /** Plans as a step of a job: in a shallow clone of a ref, for an event. */
  plan(request: PlanRequest): Promise<Planning>
  /** A run that left an artifact, with succeeded jobs by their names; by default the check to require. */
  run(change: Partial<Run> & { headSha: string }, artifact?: string, jobs?: readonly string[]): Promise<Run>
}
export type PlanRequest = {
  event: string
  payload: Record<string, unknown>
  ref: string
  depth?: number
  workflow?: string
  /** What this run calls; by default Trainyard's workflows. */
  called?: Run['referenced']
  permissions?: Record<string, 'read' | 'write'>
  inputs?: Record<string, string>
}

/** `acme/flight-delay` with a configuration, its caller workflows and one model. */
export async function openPlanGround(
  t: TestContext,
  action: ActionProcess,
  files: Record<string, string> = FILES,
): Promise<PlanGround> {
  const stage = await openSandboxFixture(t, { now: () => new Date('2026-11-21T08:00:00Z') })
  const place = await stage.repository({ private: true })
  await pushFiles(stage, place, { branch: 'main', files })
  let branches = 0
  return {
    stage,
    place,
    async propose(changed) {
      const branch = `change-${branches++}`
      const sha = await pushFiles(stage, place, { branch, files: changed })
      const { data } = await stage.admin.pulls.create({ ...place, title: branch, head: branch, base: 'main' })
      return { number: data.number, sha }
    },
    plan: request => plan({ stage, place, action }, request),
    run: (change, artifact, jobs) => leaveRun(stage, change, artifact, jobs),
  }
}

/** The payload of a pull request's event, as its webhook has it. */
export async function pullPayload(
  { stage, place }: PlanGround,
  number: number,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { data } = await stage.admin.pulls.get({ ...place, pull_number: number })
  return { action: 'synchronize', number, pull_request: data, ...more }
}

async function plan(
  { stage, place, action }: Pick<PlanGround, 'stage' | 'place'> & { action: ActionProcess },
  {
    event,
    payload,
    ref,
    depth = 2,
    workflow = CALLER,
    called = CALLED,
    permissions = PERMISSIONS,
    inputs = {},
  }: PlanRequest,
): Promise<Planning> {
  const clone = await shallowClone(stage, place, { ref, depth })
  const files = mkdtempSync(join(action.folder, 'step-'))
  const file = (name: string) => join(files, name)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  writeFileSync(file('event.json'), JSON.stringify(payload))
  const name = `${place.owner}/${place.repo}`
  const secret = addToken(stage.sandbox, { repositories: [name], permissions })
  const own = await leaveRun(stage, {
    headSha: 'f'.repeat(40),
    path: workflow,
    event,
    status: 'in_progress',
    referenced: called,
  })
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: (await gitIn(clone, 'rev-parse', 'HEAD')).trim(),
    GITHUB_REF: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`,
    GITHUB_REPOSITORY: name,
    GITHUB_API_URL: stage.sandbox.api,
    GITHUB_SERVER_URL: stage.sandbox.url,
    GITHUB_RUN_ID: String(own.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${name}/${workflow}@${ref}`,
    GITHUB_WORKSPACE: clone,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
  const child = action.start({ inputs: { 'github-token': secret, out: files, ...inputs }, env })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => said.push(chunk))
  const [status] = (await once(child, 'close')) as [number | null]
  const outputs = outputsOf(readFileSync(file('output'), 'utf8'))
  const read = () => (status === 0 ? JSON.parse(readFileSync(file('plan.json'), 'utf8')) : null)
  return {
    status,
    said: Buffer.concat(said).toString(),
    outputs,
    summary: readFileSync(file('summary'), 'utf8'),
    matrix: JSON.parse(outputs['models'] ?? '[]') as MatrixEntry[],
    plan: read() as Plan,
  }
}

/** As actions/checkout leaves it: so many commits of one ref, and no credentials. */
async function shallowClone(
  stage: SandboxFixture,
  place: { owner: string; repo: string },
  { ref, depth }: { ref: string; depth: number },
): Promise<string> {
  const clone = mkdtempSync(join(stage.folder, 'checkout-'))
  mkdirSync(clone, { recursive: true })
  await gitIn(clone, 'init', '-q')
  await gitIn(clone, 'remote', 'add', 'origin', remoteOf(stage, place, null))
  await gitIn(clone, 'fetch', '-q', `--depth=${depth}`, remoteOf(stage, place), ref)
  await gitIn(clone, 'checkout', '-q', '--detach', 'FETCH_HEAD')
  return clone
}

/** GITHUB_OUTPUT with its heredocs. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}

async function leaveRun(
  { sandbox }: SandboxFixture,
  change: Partial<Run> & { headSha: string },
  artifact?: string,
  jobs: readonly string[] = ['Model / result'],
): Promise<Run> {
  const run = addRun(sandbox, {
    headBranch: 'change-0',
    path: CALLER,
    name: 'Model',
    title: 'Model',
    conclusion: 'failure',
    referenced: CALLED,
    ...change,
  })
  for (const name of jobs) addJob(sandbox, run, { name, attempt: 1, completedAt: null })
  if (artifact !== undefined) {
    const zip = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')
    await addArtifact(sandbox, run, { name: artifact, zip })
  }
  return run
}
