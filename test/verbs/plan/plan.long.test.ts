import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import { addToken, pushFiles } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'
import { CALLER, configOf, FILES, openPlanGround, type PlanGround, pullPayload } from './plan-fixture.ts'

let action: ActionProcess
before(async () => {
  action = await openAction('plan')
})
after(() => action.remove())

const open = (t: TestContext, files?: Record<string, string>) => openPlanGround(t, action, files)
const mergeRef = (number: number) => `refs/pull/${number}/merge`
const BETTER = { 'train.py': 'print(2)\n' }

/** Plans for a pull request's event. */
async function planPull(ground: PlanGround, number: number, more: Record<string, unknown> = {}) {
  const payload = await pullPayload(ground, number, more)
  return await ground.plan({ event: 'pull_request', payload, ref: mergeRef(number) })
}

/** Merges, and plans for the push that follows. */
async function planMerge(
  ground: PlanGround,
  number: number,
  method: 'merge' | 'squash' | 'rebase' = 'squash',
  depth = 1,
) {
  const { stage, place } = ground
  const { data: old } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const { data } = await stage.admin.pulls.merge({ ...place, pull_number: number, merge_method: method })
  const payload = { ref: 'refs/heads/main', before: old.commit.sha, after: data.sha }
  const workflow = '.github/workflows/model-release.yml'
  const planned = await ground.plan({ event: 'push', payload, ref: 'main', depth, workflow })
  return { ...planned, before: old.commit.sha, merged: data.sha }
}

test('a pull request: what changed, the base judges, and its merge commit is what is trained', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const { number, sha } = await ground.propose({ ...BETTER, 'trainyard.yml': configOf({ margin: 0.5 }) })
  const { status, said, outputs, matrix, summary, plan } = await planPull(ground, number)
  assert.equal(status, 0, said)
  const { data } = await stage.admin.pulls.get({ ...place, pull_number: number })
  assert.deepEqual(
    [
      outputs['mode'],
      outputs['ref'],
      outputs['head'],
      outputs['base'],
      outputs['pull-request'],
      outputs['fork'],
    ],
    ['pull-request', data.merge_commit_sha, sha, main.commit.sha, String(number), 'false'],
  )
  assert.deepEqual([outputs['any'], outputs['skip'], matrix.length], ['true', '', 1])
  const [entry] = matrix
  assert.deepEqual(entry!.reasons, ['train.py changed'])
  assert.deepEqual(
    [entry!['evaluate-ref'], entry!['evaluate-both'], entry!.champion],
    [main.commit.sha, 'false', ''],
  )
  assert.equal(entry!.definition, 'the gate `roc_auc non-inferior` is 0.5, was 0.005')
  assert.equal(entry!['reuse-why'], 'no run of this fingerprint was found')
  assert.ok(summary.startsWith(outputs['markdown']!))
  assert.match(summary, /This changes how `flight-delay` is evaluated/)
  assert.equal(plan.models[0]!.fingerprint, entry!.fingerprint)
})

test('a change beside the inputs trains nothing, and says so', async t => {
  const ground = await open(t)
  const { number } = await ground.propose({ 'notes.md': 'hello\n' })
  const { status, outputs, matrix, summary, plan } = await planPull(ground, number)
  assert.deepEqual([status, outputs['any'], outputs['models'], matrix.length], [0, 'false', '[]', 0])
  assert.deepEqual(plan.models[0]!.reasons, [
    'nothing that determines flight-delay changed',
    '`inputs` does not list notes.md, which this pull request changes',
  ])
  assert.match(summary, /nothing that determines flight-delay changed/)
})

test('a base without a configuration: every model is new and judges itself', async t => {
  const ground = await open(t, { 'train.py': 'print(1)\n' })
  const { number } = await ground.propose(FILES)
  const { outputs, matrix, plan } = await planPull(ground, number)
  assert.equal(matrix[0]!.reasons[0], 'flight-delay is new: the base does not have it')
  assert.equal(matrix[0]!['evaluate-ref'], outputs['ref'])
  assert.match(plan.notes[0]!, /has no trainyard.yml$/)
})

test('a broken configuration is a Problem; a broken one of the base is only not believed', async t => {
  const ground = await open(t)
  const broken = { 'trainyard.yml': 'version: 1\nmodels: {}\n' }
  const { number } = await ground.propose(broken)
  assert.equal((await planPull(ground, number)).status, 2)
  await pushFiles(ground.stage, ground.place, { branch: 'main', files: broken })
  const mended = await ground.propose(FILES)
  const { status, plan, outputs, matrix } = await planPull(ground, mended.number)
  assert.equal(status, 0)
  assert.match(plan.notes[0]!, /cannot be read and is ignored/)
  assert.equal(matrix[0]!['evaluate-ref'], outputs['ref'])
})

for (const method of ['merge', 'squash', 'rebase'] as const) {
  test(`after a ${method} the pull request’s run is reused, in a clone of one commit`, async t => {
    const ground = await open(t)
    const { number, sha } = await ground.propose(BETTER)
    const first = await planPull(ground, number)
    const { 'run-artifact': artifact } = first.matrix[0]!
    const run = await ground.run({ headSha: sha }, `${artifact}-1`)
    const {
      status,
      said,
      matrix,
      plan,
      outputs,
      before: base,
      merged,
    } = await planMerge(ground, number, method)
    assert.equal(status, 0, said)
    const [entry] = matrix
    assert.equal(entry!['reuse-run'], String(run.id), entry!['reuse-why'])
    assert.deepEqual(
      [entry!['run-artifact'], plan.models[0]!.reuse?.artifact.name, entry!.reasons],
      [artifact, `${artifact}-1`, ['train.py changed', entry!['reuse-why']]],
    )
    assert.match(entry!['reuse-digest'], /^sha256:/)
    assert.deepEqual(
      [outputs['mode'], outputs['head'], outputs['base'], outputs['pull-request'], entry!['evaluate-ref']],
      ['release', merged, base, String(number), base],
    )
  })
}

test('what the base changed meanwhile is trained anew after the merge', async t => {
  const ground = await open(t, {
    ...FILES,
    'trainyard.yml': configOf().replace('[train.py]', '[train.py, lib.py]'),
    'lib.py': 'a\n',
  })
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const run = await ground.run({ headSha: sha }, `${artifact}-1`)
  await pushFiles(ground.stage, ground.place, { branch: 'main', files: { 'lib.py': 'b\n' } })
  const { matrix } = await planMerge(ground, number)
  assert.notEqual(matrix[0]!['run-artifact'], artifact)
  assert.deepEqual(
    [matrix[0]!['reuse-run'], matrix[0]!['reuse-why']],
    [
      '',
      `run ${run.id} is not reused: it trained another fingerprint, ${artifact.slice(-16)}; what determines the model changed since then`,
    ],
  )
  assert.equal(matrix[0]!.reasons.at(-1), matrix[0]!['reuse-why'])
})

test('a run of a workflow that the pull request edited is not reused, not even once that is merged', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose({ ...BETTER, [CALLER]: 'on: pull_request # mine\n' })
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  await ground.run({ headSha: sha }, `${artifact}-1`)
  const again = await planPull(ground, number)
  assert.match(again.matrix[0]!['reuse-why'], /differs from the default branch’s/)
  const { matrix } = await planMerge(ground, number)
  assert.equal(matrix[0]!['reuse-run'], '')
  assert.match(matrix[0]!['reuse-why'], /differs from the default branch’s/)
})

test('the same fingerprint of an earlier head is found, and refused by name', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const run = await ground.run({ headSha: sha }, `${artifact}-1`)
  const next = await pushFiles(ground.stage, ground.place, {
    branch: 'change-0',
    from: 'change-0',
    files: { 'notes.md': 'more\n' },
  })
  const { matrix } = await planPull(ground, number)
  assert.equal(matrix[0]!['reuse-run'], '')
  assert.equal(
    matrix[0]!['reuse-why'],
    `run ${run.id} is not reused: it trained ${sha.slice(0, 8)}, not ${next.slice(0, 8)}`,
  )
})

test('a run of a head that also went to another base is not reused: that base’s workflow may have run', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  await pushFiles(stage, place, { branch: 'mine', files: { [CALLER]: 'on: pull_request # mine\n' } })
  await stage.admin.pulls.create({ ...place, title: 'x', head: 'change-0', base: 'mine' })
  await ground.run({ headSha: sha }, `${artifact}-1`)
  const { matrix } = await planPull(ground, number)
  assert.equal(matrix[0]!['reuse-run'], '')
  assert.match(
    matrix[0]!['reuse-why'],
    /its branch also has a pull request into mine, whose workflow may have run$/,
  )
})

test('a run of a head that was moved to another base is not reused either', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  await pushFiles(stage, place, { branch: 'mine', files: { [CALLER]: 'on: pull_request # mine\n' } })
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  await stage.admin.pulls.update({ ...place, pull_number: number, base: 'mine' })
  await ground.run({ headSha: sha }, `${artifact}-1`)
  await stage.admin.pulls.update({ ...place, pull_number: number, base: 'main' })
  const { matrix } = await planPull(ground, number)
  assert.match(matrix[0]!['reuse-why'], /the base of a pull request of its branch was changed$/)
})

test('a push of two merged pull requests reuses the run of each', async t => {
  const other = configOf()
    .split('\n')
    .slice(2)
    .join('\n')
    .replace('flight-delay', 'other')
    .replace('train.py]', 'other.py]')
  const files = { ...FILES, 'trainyard.yml': configOf({ more: other }), 'other.py': 'print(1)\n' }
  const ground = await open(t, files)
  const { stage, place } = ground
  const { data: old } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const first = await ground.propose({ 'other.py': 'print(2)\n' })
  const second = await ground.propose(BETTER)
  const runs: Record<string, string> = {}
  for (const [index, { number, sha }] of [first, second].entries()) {
    const [entry] = (await planPull(ground, number)).matrix
    const run = await ground.run(
      { headSha: sha, headBranch: `change-${index}` },
      `${entry!['run-artifact']}-1`,
    )
    runs[entry!.model] = String(run.id)
  }
  await stage.admin.pulls.merge({ ...place, pull_number: first.number, merge_method: 'squash' })
  const { data } = await stage.admin.pulls.merge({
    ...place,
    pull_number: second.number,
    merge_method: 'squash',
  })
  const payload = { ref: 'refs/heads/main', before: old.commit.sha, after: data.sha }
  const workflow = '.github/workflows/model-release.yml'
  const { matrix, outputs } = await ground.plan({ event: 'push', payload, ref: 'main', workflow })
  assert.deepEqual(Object.fromEntries(matrix.map(each => [each.model, each['reuse-run']])), runs)
  assert.equal(outputs['pull-request'], String(second.number))
})

test('a push that takes a change back is compared with what was there before', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { data: old } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const before = await pushFiles(stage, place, { branch: 'main', files: BETTER })
  await stage.admin.repos.createRelease({
    ...place,
    tag_name: 'flight-delay@v1.0.0',
    target_commitish: before,
  })
  await stage.admin.git.updateRef({ ...place, ref: 'heads/main', sha: old.commit.sha, force: true })
  const payload = { ref: 'refs/heads/main', before, after: old.commit.sha }
  const { matrix, said } = await ground.plan({ event: 'push', payload, ref: 'main' })
  assert.equal(matrix[0]?.reasons[0], 'train.py changed', said)
})

test('with reuse: false nothing is looked for', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  const payload = await pullPayload(ground, number)
  const inputs = { reuse: 'false' }
  const { matrix } = await ground.plan({ event: 'pull_request', payload, ref: mergeRef(number), inputs })
  assert.equal(matrix[0]!['reuse-why'], 'the input `reuse` is false')
})

test('the champion is the newest release that is not withdrawn, with its tag’s commit', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const release = async (version: string, body = '') =>
    stage.admin.repos.createRelease({
      ...place,
      tag_name: `flight-delay@v${version}`,
      target_commitish: main.commit.sha,
      body,
    })
  await release('1.9.0')
  await release('1.10.0')
  await release('2.0.0', '<!-- trainyard:yanked {"by":"ada","why":"broken"} -->\n')
  const { number } = await ground.propose(BETTER)
  const { matrix } = await planPull(ground, number)
  const [entry] = matrix
  assert.deepEqual(
    [entry!.champion, entry!['champion-tag'], entry!['champion-sha']],
    ['1.10.0', 'flight-delay@v1.10.0', main.commit.sha],
  )
})

test('an environment as champion is a Problem until somebody can read it', async t => {
  const deploy = `    champion: production
    deploy:
      repository: acme/environments
      environments:
        production: { set: [{ file: a.yaml, path: image, value: "{version}" }] }
`
  const ground = await open(t, { ...FILES, 'trainyard.yml': configOf({ more: deploy }) })
  const { number } = await ground.propose(BETTER)
  const { status, said } = await planPull(ground, number)
  assert.equal(status, 2)
  assert.match(said, /the version that the environment production runs cannot be read yet/)
})

test('on the default branch a model without a release is trained though nothing changed, one with a release is not', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const first = await ground.propose({ 'notes.md': 'one\n' })
  const { matrix } = await planMerge(ground, first.number)
  assert.deepEqual(matrix[0]!.reasons, [
    'nothing that determines flight-delay changed',
    'it has no release yet',
    '`inputs` does not list notes.md, which this push changes',
    'no run of this fingerprint was found',
  ])
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  await stage.admin.repos.createRelease({
    ...place,
    tag_name: 'flight-delay@v1.0.0',
    target_commitish: main.commit.sha,
  })
  const second = await ground.propose({ 'notes.md': 'two\n' })
  assert.equal((await planMerge(ground, second.number)).outputs['any'], 'false')
})

test('a dispatch trains all, or the models that are named', async t => {
  const other = configOf().split('\n').slice(2).join('\n').replace('flight-delay', 'other')
  const ground = await open(t, { ...FILES, 'trainyard.yml': configOf({ more: other }) })
  const request = { event: 'workflow_dispatch', payload: { inputs: {} }, ref: 'main' }
  const names = async (inputs = {}) =>
    (await ground.plan({ ...request, inputs })).matrix.map(each => each.model)
  assert.deepEqual(await names(), ['flight-delay', 'other'])
  assert.deepEqual(await names({ model: 'other' }), ['other'])
  const wrong = await ground.plan({ ...request, inputs: { model: 'othre' } })
  assert.equal(wrong.status, 2)
  assert.match(wrong.said, /did you mean `other`/)
})

test('a merge queue’s commit is judged by what it is based on, and reuses the pull request’s run', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const run = await ground.run({ headSha: sha }, `${artifact}-1`)
  const { data: pull } = await ground.stage.admin.pulls.get({ ...ground.place, pull_number: number })
  const payload = {
    merge_group: {
      head_sha: pull.merge_commit_sha,
      base_sha: pull.base.sha,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${pull.base.sha}`,
    },
  }
  const { outputs, matrix, said } = await ground.plan({
    event: 'merge_group',
    payload,
    ref: mergeRef(number),
  })
  assert.equal(matrix[0]?.['reuse-run'], String(run.id), said)
  assert.deepEqual(
    [outputs['mode'], outputs['head'], matrix[0]!['evaluate-ref']],
    ['pull-request', pull.merge_commit_sha, pull.base.sha],
  )
})

test('a token without actions: read is refused with the line to add', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  const payload = await pullPayload(ground, number)
  const permissions = { contents: 'read', pull_requests: 'read' } as const
  const { status, said } = await ground.plan({
    event: 'pull_request',
    payload,
    ref: mergeRef(number),
    permissions,
  })
  assert.equal(status, 3)
  assert.match(said, /add `actions: read` under `permissions:`/)
})

test('a checkout that is not the pull request is a Problem', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  const payload = await pullPayload(ground, number)
  const { status, said } = await ground.plan({ event: 'pull_request', payload, ref: 'main' })
  assert.equal(status, 2)
  assert.match(said, new RegExp(`check out refs/pull/${number}/merge`))
})

test('the head alone may be checked out: the base’s tip judges, and what the base did since is no change', async t => {
  const ground = await open(t)
  const { number } = await ground.propose({ 'notes.md': 'x\n' })
  const tip = await pushFiles(ground.stage, ground.place, { branch: 'main', files: BETTER })
  const payload = await pullPayload(ground, number)
  const { plan } = await ground.plan({ event: 'pull_request', payload, ref: 'change-0', depth: 50 })
  assert.deepEqual([plan.base, plan.models[0]!.evaluate.ref], [tip, tip])
  assert.deepEqual([plan.models[0]!.train, plan.ref], [false, plan.head])
})

/** A client of somebody who may read, label or write here. */
async function person(ground: PlanGround, login: string, permission: 'pull' | 'triage' | 'push') {
  const { stage, place } = ground
  await stage.admin.repos.addCollaborator({ ...place, username: login, permission })
  const secret = addToken(stage.sandbox, { login })
  return { client: stage.as({ login }), secret }
}

test('labels count by who set them', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  const issue = { ...ground.place, issue_number: number }
  const triager = await person(ground, 'tom', 'triage')
  await triager.client.issues.addLabels({ ...issue, labels: ['no-train', 'trainyard:waive'] })
  const { client } = await person(ground, 'wendy', 'push')
  await client.issues.createComment({ ...issue, body: '/trainyard waive roc_auc: see #12' })
  const ignored = await planPull(ground, number)
  assert.equal(ignored.outputs['any'], 'true')
  assert.deepEqual(ignored.plan.notes, [
    'the label no-train is ignored: tom, who set it, has no write access',
    'the label trainyard:waive is ignored: tom, who set it, has no write access',
    'nothing is waived: tom, who set trainyard:waive, has no write access',
  ])

  for (const name of ['no-train', 'trainyard:waive']) await client.issues.removeLabel({ ...issue, name })
  await client.issues.addLabels({ ...issue, labels: ['trainyard:waive', 'trainyard:judge-both'] })
  const waived = await planPull(ground, number)
  assert.equal(waived.matrix[0]!.waive, '@wendy roc_auc: see #12')
  assert.match(waived.summary, /\*\*Waived:\*\*/)

  await client.issues.addLabels({ ...issue, labels: ['no-train'] })
  const skipped = await planPull(ground, number)
  assert.deepEqual([skipped.outputs['any'], skipped.matrix.length], ['false', 0])
  assert.match(skipped.outputs['skip']!, /^the label no-train/)
  assert.match(skipped.summary, /Nothing is trained/)
})

test('waivers and labels of the merged pull request hold for its release', async t => {
  const ground = await open(t)
  const { number } = await ground.propose({ ...BETTER, 'trainyard.yml': configOf({ margin: 0.5 }) })
  const issue = { ...ground.place, issue_number: number }
  const { client } = await person(ground, 'wendy', 'push')
  const labels = ['trainyard:waive', 'trainyard:judge-both', 'release:major', 'release:party']
  await client.issues.addLabels({ ...issue, labels })
  await client.issues.createComment({ ...issue, body: '/trainyard waive roc_auc: see #12' })
  const { matrix, outputs } = await planMerge(ground, number)
  assert.deepEqual(
    [outputs['mode'], outputs['release-labels'], matrix[0]!.waive, matrix[0]!['evaluate-both']],
    ['release', 'release:major', '@wendy roc_auc: see #12', 'true'],
  )
})

test('judge-both shows the head’s own definition too, where it differs', async t => {
  const ground = await open(t)
  const { number } = await ground.propose({ ...BETTER, 'trainyard.yml': configOf({ margin: 0.5 }) })
  const { client } = await person(ground, 'wendy', 'push')
  await client.issues.addLabels({
    ...ground.place,
    issue_number: number,
    labels: ['trainyard:judge-both'],
  })
  assert.equal((await planPull(ground, number)).matrix[0]!['evaluate-both'], 'true')
})

for (const { name, job, any } of [
  { name: 'a success of the check to require settles', job: 'Model / result', any: 'false' },
  { name: 'one for another base does not', job: 'Model / result (into mine)', any: 'true' },
] as const) {
  test(`a new title turns no red check green: ${name}`, async t => {
    const ground = await open(t)
    const { number, sha } = await ground.propose(BETTER)
    await ground.run({ headSha: sha, conclusion: 'success' }, undefined, [job])
    const { outputs } = await planPull(ground, number, { action: 'edited', changes: { title: {} } })
    assert.equal(outputs['any'], any)
  })
}

for (const { name, files, want } of [
  { name: 'a model changed', files: BETTER, want: 'flight-delay' },
  { name: 'none did', files: { 'notes.md': 'x\n' }, want: '' },
]) {
  test(`a draft is compared, so that its check can say whether ${name}`, async t => {
    const ground = await open(t)
    const { stage, place } = ground
    await pushFiles(stage, place, { branch: 'draft', files })
    const asked = { ...place, title: 'x', head: 'draft', base: 'main', draft: true }
    const { data } = await stage.admin.pulls.create(asked)
    const { outputs, said } = await planPull(ground, data.number)
    assert.deepEqual([outputs['any'], outputs['held-back']], ['false', want], said)
    assert.match(outputs['skip']!, /is a draft/)
  })
}

for (const { name, earlier, any } of [
  { name: 'a success is left alone', earlier: ['failure', 'success'], any: 'false' },
  { name: 'a failure is judged again', earlier: ['success', 'failure'], any: 'true' },
  { name: 'no run at all is judged', earlier: [], any: 'true' },
] as const) {
  test(`a foreign label turns no red check green: ${name}`, async t => {
    const ground = await open(t)
    const { number, sha } = await ground.propose(BETTER)
    for (const conclusion of earlier) await ground.run({ headSha: sha, conclusion })
    const { outputs } = await planPull(ground, number, { action: 'labeled', label: { name: 'bug' } })
    assert.equal(outputs['any'], any)
  })
}

for (const { name, login, permission, body, any, skip } of [
  {
    name: 'with write access starts',
    login: 'wendy',
    permission: 'push',
    body: '/trainyard train',
    any: 'true',
    skip: /^$/,
  },
  {
    name: 'without is refused',
    login: 'rita',
    permission: 'pull',
    body: '/trainyard train',
    any: 'false',
    skip: /^rita has no write access/,
  },
  {
    name: 'asks for nothing',
    login: 'wendy',
    permission: 'push',
    body: 'nice',
    any: 'false',
    skip: /the comment is no request/,
  },
] as const) {
  test(`a comment on a draft by somebody ${name}`, async t => {
    const ground = await open(t)
    const { stage, place } = ground
    const sha = await pushFiles(stage, place, { branch: 'draft', files: BETTER })
    const { data } = await stage.admin.pulls.create({
      ...place,
      title: 'x',
      head: 'draft',
      base: 'main',
      draft: true,
    })
    await stage.admin.pulls.get({ ...place, pull_number: data.number })
    await person(ground, login, permission)
    const payload = {
      action: 'created',
      issue: { number: data.number, pull_request: {} },
      comment: { body, user: { login } },
    }
    const { outputs, said } = await ground.plan({
      event: 'issue_comment',
      payload,
      ref: mergeRef(data.number),
    })
    assert.deepEqual([outputs['any'], outputs['head']], [any, sha], said)
    assert.match(outputs['skip']!, skip)
  })
}

test('a fork’s pull request is planned and marked, its run never reused, no comment starts it', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  await stage.admin.repos.update({ ...place, private: false })
  const rosa = stage.as({ login: 'rosa' })
  const { data: fork } = await rosa.repos.createFork(place)
  const from = { owner: fork.owner.login, repo: fork.name }
  const sha = await pushFiles(stage, from, { branch: 'better', files: BETTER })
  const { data } = await rosa.pulls.create({ ...place, title: 'Better', head: 'rosa:better', base: 'main' })
  const first = await planPull(ground, data.number)
  assert.deepEqual([first.outputs['fork'], first.outputs['any']], ['true', 'true'], first.said)
  const { 'run-artifact': artifact } = first.matrix[0]!
  await ground.run({ headSha: sha, headRepositoryId: fork.id }, `${artifact}-1`)
  const again = await planPull(ground, data.number)
  assert.match(again.matrix[0]!['reuse-why'], /it belongs to a fork$/)
  const payload = {
    action: 'created',
    issue: { number: data.number, pull_request: {} },
    comment: { body: '/trainyard train', user: { login: 'admin' } },
  }
  const asked = await ground.plan({ event: 'issue_comment', payload, ref: mergeRef(data.number) })
  assert.match(asked.outputs['skip']!, /^a comment or a dispatch cannot start the pull request of a fork/)
})
