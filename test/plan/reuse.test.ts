import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ArtifactFacts,
  artifactName,
  type RunFacts,
  reuseOf,
  type Trust,
} from '../../actions/_lib/plan/reuse.ts'

const HEAD = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const PATH = '.github/workflows/model-pull-request.yml'
const DIGEST = `sha256:${'1'.repeat(64)}`
const NAME = artifactName('flight-delay', '0123456789abcdef'.repeat(4))

const trust: Trust = {
  repositoryId: 1,
  heads: [HEAD],
  bases: ['main'],
  blobs: { [PATH]: 'w1', '.github/workflows/gone.yml': null },
}
const run = (change: Partial<RunFacts> = {}): RunFacts => ({
  id: 7,
  event: 'pull_request',
  headSha: HEAD,
  headRepositoryId: 1,
  path: PATH,
  workflowBlob: 'w1',
  bases: ['main'],
  jobs: [],
  actor: 'rosa',
  actorMayWrite: false,
  ...change,
})
const artifact = (change: Partial<ArtifactFacts> = {}): ArtifactFacts => ({
  id: 70,
  runId: 7,
  name: `${NAME}-1`,
  digest: DIGEST,
  expired: false,
  ...change,
})
const decide = (runs: RunFacts[], artifacts: ArtifactFacts[], given: Partial<Trust> = {}) =>
  reuseOf({
    name: NAME,
    artifacts,
    runs: new Map(runs.map(each => [each.id, each])),
    trust: { ...trust, ...given },
  })

test('the name of an artifact holds sixteen digits of the fingerprint', () =>
  assert.equal(NAME, 'trainyard-flight-delay-run-0123456789abcdef'))

const comment = { event: 'issue_comment', headSha: OTHER, actorMayWrite: true }
const proof = [`train / flight-delay / candidate of ${HEAD}`]
const taken: {
  name: string
  runs: RunFacts[]
  artifacts: ArtifactFacts[]
  want: { run: number; id: number }
}[] = [
  { name: 'a run of this very head', runs: [run()], artifacts: [artifact()], want: { run: 7, id: 70 } },
  {
    name: 'the newest attempt',
    runs: [run()],
    artifacts: [
      artifact(),
      artifact({ id: 72, name: `${NAME}-10` }),
      artifact({ id: 71, name: `${NAME}-2` }),
    ],
    want: { run: 7, id: 72 },
  },
  {
    name: 'the newest run that is right',
    runs: [run(), run({ id: 8 }), run({ id: 9, headSha: OTHER })],
    artifacts: [artifact(), artifact({ id: 80, runId: 8 }), artifact({ id: 90, runId: 9 })],
    want: { run: 8, id: 80 },
  },
  {
    name: 'a comment’s run whose job says what it trained',
    runs: [run({ ...comment, jobs: proof })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
  {
    name: 'a merge queue’s run',
    runs: [run({ event: 'merge_group' })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
]
for (const { name, runs, artifacts, want } of taken) {
  test(`takes over ${name}`, () => {
    const { reuse, reasons } = decide(runs, artifacts)
    assert.deepEqual(reuse && { run: reuse.run, id: reuse.artifact.id }, want)
    assert.equal(reuse?.artifact.digest, DIGEST)
    assert.match(reasons.at(-1)!, /trained this very fingerprint/)
  })
}

const refused: { name: string; run?: Partial<RunFacts>; artifact?: Partial<ArtifactFacts>; want: RegExp }[] =
  [
    { name: 'an expired artifact', artifact: { expired: true }, want: /has expired$/ },
    { name: 'an artifact without a digest', artifact: { digest: null }, want: /knows no digest/ },
    { name: 'a fork’s run', run: { headRepositoryId: 2 }, want: /it is a fork’s$/ },
    { name: 'the run of a fork that is gone', run: { headRepositoryId: null }, want: /it is a fork’s$/ },
    { name: 'a run of another head', run: { headSha: OTHER }, want: /it trained bbbbbbbb, not aaaaaaaa$/ },
    {
      name: 'a run of another workflow',
      run: { path: '.github/workflows/lint.yml' },
      want: /lint.yml is no workflow that trains here$/,
    },
    {
      name: 'a run of a workflow named like a property of every object',
      run: { path: 'constructor', workflowBlob: null },
      want: /no workflow that trains here$/,
    },
    {
      name: 'a run of a workflow that the pull request edited',
      run: { workflowBlob: 'w2' },
      want: /is not the default branch’s$/,
    },
    {
      name: 'a run of a workflow that the default branch does not have',
      run: { path: '.github/workflows/gone.yml', workflowBlob: null },
      want: /the default branch has no .*gone.yml$/,
    },
    {
      name: 'a pull request’s run of a branch that went to another base too',
      run: { bases: ['main', 'mine'] },
      want: /a pull request to mine too, whose workflow may have run$/,
    },
    {
      name: 'a pull request’s run of a branch that was moved between bases',
      run: { bases: null },
      want: /went to another base before$/,
    },
    {
      name: 'a pull request’s run that no pull request is known of',
      run: { bases: [] },
      want: /no pull request of its branch is known$/,
    },
    { name: 'a run of workflow_run', run: { event: 'workflow_run' }, want: /started by workflow_run/ },
    {
      name: 'a run of pull_request_target',
      run: { event: 'pull_request_target' },
      want: /pull_request_target/,
    },
    {
      name: 'a comment’s run without proof',
      run: comment,
      want: /no job of it says that it trained aaaaaaaa$/,
    },
    {
      name: 'a comment’s run that trained another commit',
      run: { ...comment, jobs: [`candidate of ${OTHER}`] },
      want: /no job of it says/,
    },
    {
      name: 'a comment’s run that says so further on',
      run: { ...comment, jobs: [`candidate of ${HEAD} and more`] },
      want: /no job of it says/,
    },
    {
      name: 'a comment’s run by somebody without write access',
      run: { ...comment, jobs: proof, actorMayWrite: false },
      want: /rosa, who started it, has no write access$/,
    },
    {
      name: 'a pull request’s run that names its job after another commit',
      run: { headSha: OTHER, jobs: proof },
      want: /it trained bbbbbbbb/,
    },
  ]
for (const { name, run: runChange, artifact: artifactChange, want } of refused) {
  test(`does not take over ${name}, and says so`, () => {
    const { reuse, reasons } = decide([run(runChange)], [artifact(artifactChange)])
    assert.equal(reuse, null)
    assert.equal(reasons.length, 1)
    assert.match(reasons[0]!, /^run 7 is not taken over: /)
    assert.match(reasons[0]!, want)
  })
}

for (const { name, artifacts } of [
  { name: 'no artifact', artifacts: [] },
  {
    name: 'one of another fingerprint',
    artifacts: [artifact({ name: `trainyard-flight-delay-run-${'f'.repeat(16)}-1` })],
  },
  { name: 'one with more behind its attempt', artifacts: [artifact({ name: `${NAME}-1-evil` })] },
]) {
  test(`finds nothing to take over in ${name}`, () =>
    assert.deepEqual(decide([run()], artifacts), {
      reuse: null,
      reasons: ['no run of this fingerprint was found'],
    }))
}

test('a run that is gone is not taken over', () =>
  assert.deepEqual(decide([], [artifact()]).reasons, ['run 7 is not taken over: it is gone']))

test('after a merge the pull request’s head and the merged commit both count', () => {
  const heads = [OTHER, HEAD]
  assert.equal(decide([run()], [artifact()], { heads }).reuse?.run, 7)
  assert.match(
    decide([run({ headSha: 'c'.repeat(40) })], [artifact()], { heads }).reasons[0]!,
    /not bbbbbbbb or aaaaaaaa$/,
  )
})
