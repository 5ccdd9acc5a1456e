import assert from 'node:assert/strict'
import { test } from 'node:test'
import { artifactName, reuseOf } from '../../../actions/_lib/plan/reuse.ts'
import type { ArtifactFacts, RunFacts, Trust } from '../../../actions/_lib/plan/trust.ts'

const HEAD = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const PATH = '.github/workflows/model-pull-request.yml'
const at = (minute: number) => `2026-11-21T08:${String(minute).padStart(2, '0')}:00Z`
const DIGEST = `sha256:${'1'.repeat(64)}`
const NAME = artifactName('flight-delay', '0123456789abcdef'.repeat(4))

const trust: Trust = { repositoryId: 1, heads: [HEAD], bases: ['main'] }
const own = { path: PATH, ran: 'w1', trusted: 'w1' }
const run = (change: Partial<RunFacts> = {}): RunFacts => ({
  id: 7,
  event: 'pull_request',
  headSha: HEAD,
  headRepositoryId: 1,
  path: PATH,
  trains: true,
  files: [own],
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
  createdAt: at(5),
  ...change,
})
const job = (trained: string, from = 1, to: number | null = 9) => ({
  trained,
  startedAt: at(from),
  completedAt: to === null ? null : at(to),
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
const proof = [job(HEAD)]
const dispatch = { event: 'workflow_dispatch', actorMayWrite: true }
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
    runs: [run({ event: 'merge_group', jobs: proof })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
  {
    name: 'a dispatched branch’s run whose job trained that very commit',
    runs: [run({ ...dispatch, jobs: proof })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
  {
    name: 'what the second attempt of a comment’s run trained',
    runs: [run({ ...comment, jobs: [job(OTHER, 1, 3), job(HEAD, 4, null)] })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
  {
    name: 'a run whose called files lie in the repository, as on the default branch',
    runs: [run({ files: [own, { path: 'model.yml', ran: 'w2', trusted: 'w2' }] })],
    artifacts: [artifact()],
    want: { run: 7, id: 70 },
  },
]
for (const { name, runs, artifacts, want } of taken) {
  test(`reuses ${name}`, () => {
    const { reuse, reasons } = decide(runs, artifacts)
    assert.deepEqual(reuse && { run: reuse.run, id: reuse.artifact.id }, want)
    assert.equal(reuse?.artifact.digest, DIGEST)
    assert.match(reasons.at(-1)!, /trained the same fingerprint/)
  })
}

const refused: { name: string; run?: Partial<RunFacts>; artifact?: Partial<ArtifactFacts>; want: RegExp }[] =
  [
    { name: 'an expired artifact', artifact: { expired: true }, want: /has expired$/ },
    { name: 'an artifact without a digest', artifact: { digest: null }, want: /has no digest/ },
    { name: 'a fork’s run', run: { headRepositoryId: 2 }, want: /it belongs to a fork$/ },
    {
      name: 'the run of a fork that is gone',
      run: { headRepositoryId: null },
      want: /it belongs to a fork$/,
    },
    { name: 'a run of another head', run: { headSha: OTHER }, want: /it trained bbbbbbbb, not aaaaaaaa$/ },
    {
      name: 'a run of a workflow that does not train',
      run: { path: '.github/workflows/lint.yml', trains: false },
      want: /lint.yml does not call the reusable workflows that this run calls$/,
    },
    {
      name: 'a run of a workflow that the pull request edited',
      run: { files: [{ ...own, ran: 'w2' }] },
      want: /its .*model-pull-request.yml differs from the default branch’s$/,
    },
    {
      name: 'a run of a called file that the pull request edited',
      run: { files: [own, { path: '.github/workflows/trainyard-model.yml', ran: 'w2', trusted: 'w1' }] },
      want: /its .*trainyard-model.yml differs from the default branch’s$/,
    },
    {
      name: 'a run of a workflow that the default branch does not have',
      run: { files: [{ path: '.github/workflows/gone.yml', ran: null, trusted: null }] },
      want: /the default branch has no .*gone.yml$/,
    },
    {
      name: 'a pull request’s run of a branch that went to another base too',
      run: { bases: ['main', 'mine'] },
      want: /also has a pull request into mine, whose workflow may have run$/,
    },
    {
      name: 'a pull request’s run of a branch that was moved between bases',
      run: { bases: null },
      want: /the base of a pull request of its branch was changed$/,
    },
    {
      name: 'a pull request’s run that no pull request is known of',
      run: { bases: [] },
      want: /its branch has no known pull request$/,
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
      want: /none of its jobs says that it trained aaaaaaaa$/,
    },
    {
      name: 'a comment’s run that trained another commit',
      run: { ...comment, jobs: [job(OTHER)] },
      want: /it trained bbbbbbbb, not aaaaaaaa$/,
    },
    {
      name: 'a comment’s run at the very commit of the default branch',
      run: { ...comment, headSha: HEAD, jobs: [job(OTHER)] },
      want: /it trained bbbbbbbb, not aaaaaaaa$/,
    },
    {
      name: 'a comment’s run that says so further on',
      run: { ...comment, jobs: [job(`${HEAD} and more`)] },
      want: /it trained aaaaaaaa, not aaaaaaaa$/,
    },
    {
      name: 'what an earlier attempt of a comment’s run trained',
      run: { ...comment, jobs: [job(OTHER, 4, 6), job(HEAD, 7, 9)] },
      want: /it trained bbbbbbbb, not aaaaaaaa$/,
    },
    {
      name: 'a comment’s run by an account without write access',
      run: { ...comment, jobs: proof, actorMayWrite: false },
      want: /rosa, who started it, has no write access$/,
    },
    {
      name: 'a dispatched run whose job says nothing',
      run: dispatch,
      want: /none of its jobs says that it trained aaaaaaaa$/,
    },
    {
      name: 'a run that was dispatched at this very head for another pull request',
      run: { ...dispatch, jobs: [job('#12')] },
      want: /it was dispatched for #12, not for a commit$/,
    },
    {
      name: 'a run that was dispatched on the default branch for this pull request',
      run: { ...dispatch, headSha: OTHER, jobs: [job('#12')] },
      want: /it was dispatched for #12/,
    },
    {
      name: 'a dispatched run by an account without write access',
      run: { ...dispatch, jobs: proof, actorMayWrite: false },
      want: /rosa, who started it, has no write access$/,
    },
    {
      name: 'a merge queue’s run that reused another’s',
      run: { event: 'merge_group', jobs: [job(OTHER)] },
      want: /it trained bbbbbbbb, not aaaaaaaa$/,
    },
    {
      name: 'a merge queue’s run of a fork’s code',
      run: { event: 'merge_group' },
      want: /none of its jobs says that it trained aaaaaaaa$/,
    },
    {
      name: 'a push’s run that trained something else',
      run: { event: 'push', jobs: [job(OTHER)] },
      want: /it trained bbbbbbbb, not aaaaaaaa$/,
    },
    {
      name: 'a pull request’s run that names its job after another commit',
      run: { headSha: OTHER, jobs: proof },
      want: /it trained bbbbbbbb/,
    },
  ]
for (const { name, run: runChange, artifact: artifactChange, want } of refused) {
  test(`does not reuse ${name}, and says so`, () => {
    const { reuse, reasons } = decide([run(runChange)], [artifact(artifactChange)])
    assert.equal(reuse, null)
    assert.equal(reasons.length, 1)
    assert.match(reasons[0]!, /^run 7 is not reused: /)
    assert.match(reasons[0]!, want)
  })
}

for (const { name, artifacts } of [
  { name: 'no artifact', artifacts: [] },
  { name: 'one with more behind its attempt', artifacts: [artifact({ name: `${NAME}-1-evil` })] },
]) {
  test(`finds nothing to reuse in ${name}`, () =>
    assert.deepEqual(decide([run()], artifacts), {
      reuse: null,
      reasons: ['no run of this fingerprint was found'],
    }))
}

test('a run that is gone is not reused', () =>
  assert.deepEqual(decide([], [artifact()]).reasons, ['run 7 is not reused: it was deleted']))

test('after a merge the pull request’s head and the merged commit both count', () => {
  const heads = [OTHER, HEAD]
  assert.equal(decide([run()], [artifact()], { heads }).reuse?.run, 7)
  assert.match(
    decide([run({ headSha: 'c'.repeat(40) })], [artifact()], { heads }).reasons[0]!,
    /not bbbbbbbb or aaaaaaaa$/,
  )
})

const otherwise = artifact({ name: `trainyard-flight-delay-run-${'f'.repeat(16)}-1` })
test('a run of the head that trained another fingerprint is named', () =>
  assert.deepEqual(decide([run()], [otherwise]).reasons, [
    'run 7 is not reused: it trained another fingerprint, ffffffffffffffff; what determines the model changed since then',
  ]))

for (const { name, given } of [
  { name: 'of another head', given: { headSha: OTHER } },
  { name: 'of a fork', given: { headRepositoryId: 2 } },
]) {
  test(`one ${name} is not worth a line`, () =>
    assert.deepEqual(decide([run(given)], [otherwise]).reasons, ['no run of this fingerprint was found']))
}
