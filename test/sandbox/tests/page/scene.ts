import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Job, Run } from '../../github/row/workflow.ts'
import { storeArtifact } from '../../github/workflow/artifact.ts'
import { openLog } from '../../github/workflow/log.ts'
import { pushFiles } from '../github/clone.ts'
import type { ServerFixture } from '../github/server-fixture.ts'

type Place = { owner: string; repo: string }

/** What a scene's pages are about. */
export type Scene = { place: Place; base: string; pull: number; head: string; run: Run; jobs: Job[] }

/** A text that Trainyard writes, as it is committed in `test/golden`. */
export function golden(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../..', 'golden', `${name}.md`), 'utf8')
}

const README = `# Flight delay

> [!NOTE]
> Trained by a pull request, released by a merge.

- [x] data
- [ ] weather

See [how it trains](train.py), ![curve](figures/curve.svg) and ![elsewhere](https://example.com/x.png).

\`\`\`mermaid
graph LR
  candidate --> judge --> report
\`\`\`
`
const CURVE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120"><path d="M0 40L40 12 120 4" fill="none" stroke="#0969da"/></svg>\n'
const TRAIN =
  'import json\n\n\ndef train(depth=6):\n    return {"depth": depth}\n\n\nprint(json.dumps(train()))\n'

/** A repository with a pull request that was reported on, a run with a log, and a release. */
export async function openScene(stage: ServerFixture): Promise<Scene> {
  const place = await stage.repository()
  const main = { branch: 'main', from: 'main' }
  await pushFiles(stage, place, {
    ...main,
    files: { 'README.md': README, 'train.py': TRAIN, 'figures/curve.svg': CURVE },
    message: 'Train',
  })
  const better = { branch: 'better-clock' }
  const changed = TRAIN.replace('depth=6', 'depth=8').replace('import json', 'import json\nimport math')
  await pushFiles(stage, place, { ...better, files: { 'train.py': changed }, message: 'Look at the clock' })
  const request = { ...place, title: 'Tell the `hour` & day <apart>', head: 'better-clock', base: 'main' }
  const body = 'The clock is *known* before departure, @admin.\n\nSee train.py.'
  const { data } = await stage.admin.pulls.create({ ...request, body })
  await converse(stage, place, data.number)
  const more = { 'params.json': '{ "depth": 8 }\n' }
  await pushFiles(stage, place, {
    ...better,
    from: 'better-clock',
    files: more,
    message: 'Write parameters down',
  })
  const { data: pull } = await stage.admin.pulls.get({ ...place, pull_number: data.number })
  const head = pull.head.sha
  await judge(stage, place, head)
  const { run, jobs } = await addRun(stage, { place, head, pull: pull.number })
  await publish(stage, place)
  return { place, base: `${stage.sandbox.url}/acme/flight-delay`, pull: pull.number, head, run, jobs }
}

async function converse(stage: ServerFixture, place: Place, number: number): Promise<void> {
  const at = { ...place, issue_number: number }
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  await job.issues.createComment({ ...at, body: golden('pull-request') })
  await job.issues.createComment({ ...at, body: golden('pass') })
  await stage.admin.issues.addLabels({ ...at, labels: ['gpu'] })
  await stage.admin.issues.updateLabel({ ...place, name: 'gpu', color: 'd93f0b' })
  const reviewer = stage.as({ login: 'mona' })
  await reviewer.pulls.createReview({ ...place, pull_number: number, event: 'APPROVE', body: 'Good :+1:' })
}

async function judge(stage: ServerFixture, place: Place, head: string): Promise<void> {
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  const annotation = { path: 'train.py', start_line: 4, end_line: 4, annotation_level: 'failure' } as const
  const output = {
    title: '1 of 4 gates failed',
    summary: golden('pull-request'),
    annotations: [{ ...annotation, message: 'f1 fell by between 0.009 and 0.034' }],
  }
  const check = { ...place, name: 'Trainyard: flight-delay', head_sha: head }
  await job.checks.create({ ...check, conclusion: 'failure', output })
  await job.repos.createCommitStatus({
    ...place,
    sha: head,
    state: 'success',
    context: 'dco',
    description: 'Signed',
  })
}

const JOBS = [
  { name: 'plan', from: 0, to: 12, conclusion: 'success' },
  { name: 'model (flight-delay) / candidate', from: 12, to: 95, conclusion: 'success' },
  { name: 'model (flight-delay) / champion', from: 12, to: 40, conclusion: 'success' },
  { name: 'model (flight-delay) / judge', from: 95, to: 118, conclusion: 'failure' },
  { name: 'model (flight-delay) / report', from: 118, to: 126, conclusion: 'success' },
  { name: 'model (flight-delay) / release', from: 126, to: 126, conclusion: 'skipped' },
  { name: 'result', from: 126, to: 128, conclusion: 'failure' },
] as const

const LOG = `##[group]Run npm ci
added 240 packages
##[endgroup]
::group::Train flight-delay
epoch 1 of 3, loss 0.61
\u001b[31mepoch 2 of 3\u001b[0m, loss <0.52>
##[warning]the GPU was 12 % busy
##[endgroup]
##[group]Judge
##[error]1 of 4 gates failed
##[endgroup]
done & dusted`

async function addRun(
  stage: ServerFixture,
  { place, head, pull }: { place: Place; head: string; pull: number },
): Promise<{ run: Run; jobs: Job[] }> {
  const { world } = stage.sandbox
  const repositoryId = world.store.repositories.all().find(({ name }) => name === place.repo)!.id
  const start = world.now().getTime() - 200_000
  const at = (seconds: number) => new Date(start + seconds * 1000).toISOString()
  const times = { createdAt: at(0), startedAt: at(0), updatedAt: at(128) }
  const about = {
    path: '.github/workflows/model-pull-request.yml',
    name: 'Model',
    title: 'Look at the clock',
  }
  const state = { status: 'completed', conclusion: 'failure', actor: 'admin', pulls: [pull] } as const
  const source = {
    headRepositoryId: repositoryId,
    headBranch: 'better-clock',
    headSha: head,
    event: 'pull_request',
  }
  const id = world.store.nextId()
  const row = { id, repositoryId, ...source, ...about, ...times, ...state, number: 7, attempt: 1 }
  const run = world.store.runs.put({ ...row, pulls: [pull] })
  const jobs = JOBS.map(({ name, from, to, conclusion }) =>
    addJob(stage, run, { name, conclusion, from: at(from), to: at(to) }),
  )
  const log = openLog(world, jobs[3]!.id)
  log.write(LOG)
  await log.close()
  await storeArtifact(world, run, { name: 'trainyard-flight-delay-run-1', zip: Readable.from(['zip']) })
  return { run, jobs }
}

type Made = { name: string; conclusion: Job['conclusion']; from: string; to: string }

function addJob({ sandbox: { world } }: ServerFixture, run: Run, { name, conclusion, from, to }: Made): Job {
  const isJudge = name.endsWith('judge')
  const step = {
    status: 'completed',
    conclusion: conclusion ?? 'success',
    started_at: from,
    completed_at: to,
  } as const
  const notice = { level: 'warning', title: null, path: 'train.py', line: 4 } as const
  return world.store.jobs.put({
    id: world.store.nextId(),
    repositoryId: run.repositoryId,
    runId: run.id,
    attempt: run.attempt,
    name,
    status: 'completed',
    conclusion,
    labels: ['ubuntu-latest'],
    steps: [
      { ...step, name: 'Set up job', number: 1, conclusion: 'success' },
      { ...step, name: 'Run evaluate', number: 2 },
    ],
    summary: isJudge ? golden('pass') : null,
    annotations: isJudge ? [{ ...notice, message: 'the GPU was 12 % busy' }] : [],
    createdAt: from,
    startedAt: from,
    completedAt: to,
  })
}

async function publish(stage: ServerFixture, place: Place): Promise<void> {
  const request = { ...place, tag_name: 'flight-delay@v1.3.0', target_commitish: 'main' }
  const { data } = await stage.admin.repos.createRelease({
    ...request,
    name: 'flight-delay 1.3.0',
    body: golden('release-notes'),
  })
  const upload = {
    method: 'POST',
    headers: { authorization: `token ${stage.sandbox.token}` },
    body: 'weights',
  }
  await fetch(data.upload_url.replace(/\{.*/, '?name=model.tar'), upload)
}
