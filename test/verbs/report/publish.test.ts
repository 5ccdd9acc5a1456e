import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse } from 'yaml'
import type { Comparison } from '../../../actions/_lib/contract/comparison.ts'
import { readHistory } from '../../../actions/_lib/report/history.ts'
import { marker } from '../../../actions/_lib/report/markdown.ts'
import { report } from '../../../actions/report/report.ts'
import { MARKER, openPublishGround, type PublishGround } from '../../fixtures/publish-fixture.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { PERMISSIONS, type PullStage } from '../../rooms/forge/pull-fixture.ts'
import { CASES } from '../../rooms/report/cases.ts'
import { comparison, gate, metric } from '../../rooms/report/documents.ts'
import { addComment, type Comment, inspect, pushFiles } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'

let action: ActionProcess
before(async () => {
  action = await openAction('report')
})
after(() => action.remove())

async function ended(child: ChildProcess): Promise<{ status: number | null; said: string }> {
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => said.push(chunk))
  const [status] = await once(child, 'close')
  return { status: status as number | null, said: Buffer.concat(said).toString() }
}

const start = (ground: PublishGround, more: Parameters<PublishGround['step']>[0] = {}) =>
  ended(action.start(ground.step(more)))
const written = ({ files }: PublishGround, name: string) => readFileSync(join(files, name), 'utf8')
const ours = ({ stage }: PublishGround) => stage.bodies().filter(body => body.startsWith(MARKER))
const checks = ({ stage }: PublishGround) => inspect(stage.sandbox).checks()

/** A value of GITHUB_OUTPUT's heredoc. */
function output(ground: PublishGround, name: string): string {
  const found = written(ground, 'output').match(new RegExp(`^${name}<<(.*)\\n([\\s\\S]*?)\\n\\1$`, 'm'))
  return found?.[2] ?? assert.fail(`no output ${name}`)
}

test('comment, check, job summary and output are one string, byte for byte', async t => {
  const ground = await openPublishGround(t, action)
  const { status, said } = await start(ground, { comparison: CASES['slices']!.comparison })
  assert.equal(status, 0, said)
  const [body] = ours(ground)
  assert.equal(written(ground, 'out/report.md'), body)
  assert.equal(output(ground, 'markdown'), body)
  assert.ok(written(ground, 'summary').startsWith(body!))
  assert.equal(checks(ground)[0]?.output.summary, body)
  assert.match(output(ground, 'comment-url'), /\/pull\/1#issuecomment-\d+$/)
  assert.equal(output(ground, 'verdict'), 'fail')
})

for (const [name, conclusion] of [
  ['pass', 'success'],
  ['block', 'failure'],
  ['inconclusive', 'neutral'],
] as const) {
  test(`a verdict of ${name} is a check with ${conclusion}, on the head and not on the merge commit; the step succeeds`, async t => {
    const ground = await openPublishGround(t, action)
    const { status } = await start(ground, { comparison: CASES[name]!.comparison })
    const [check, ...more] = checks(ground)
    assert.deepEqual(
      [status, more.length, check?.conclusion, check?.head],
      [0, 0, conclusion, ground.stage.sha],
    )
    assert.match(check!.output.title!, /gates? (passed|failed|inconclusive)/)
  })
}

test('after a push the comment is updated in place and remembers the result before; a re-run of that adds nothing', async t => {
  const ground = await openPublishGround(t, action)
  await start(ground, { comparison: CASES['block']!.comparison })
  const next = await pushFiles(ground.stage, ground.stage.place, {
    branch: 'better',
    from: 'better',
    files: { 'train.py': 'two\n' },
  })
  for (let round = 0; round < 2; round++) await start(ground, { sha: next, runId: 18 })
  const [body = '', ...more] = ours(ground)
  assert.deepEqual(more, [])
  assert.match(body, /Earlier results on this pull request \(1\)/)
  assert.match(body, new RegExp(`\`${ground.stage.sha.slice(0, 8)}\` *\\| ❌ 1 of 4 gates failed`))
  assert.deepEqual(
    readHistory(body).results.map(({ sha, verdict }) => [sha, verdict]),
    [
      [next, 'pass'],
      [ground.stage.sha, 'fail'],
    ],
  )
})

test('with a key two workflows keep one comment and one check', async t => {
  const ground = await openPublishGround(t, action)
  for (const workflow of ['pull.yml', 'comments.yml']) {
    const { inputs, env } = ground.step()
    const ref = `acme/flight-delay/.github/workflows/${workflow}@refs/heads/main`
    const step = { inputs: { ...inputs, key: 'trainyard' }, env: { ...env, GITHUB_WORKFLOW_REF: ref } }
    assert.equal((await ended(action.start(step))).status, 0)
  }
  const kept = ground.stage.bodies().filter(body => body.startsWith(marker('flight-delay', 'trainyard')))
  assert.deepEqual([kept.length, ours(ground).length, checks(ground).length], [1, 0, 1])
})

test('a run that began earlier and ends later does not hide the result of the newer commit', async t => {
  const ground = await openPublishGround(t, action)
  const next = await pushFiles(ground.stage, ground.stage.place, {
    branch: 'better',
    from: 'better',
    files: { 'train.py': 'two\n' },
  })
  await start(ground, { sha: next, runId: 18 })
  const [before] = ours(ground)
  const { status, said } = await start(ground, { runId: 17, comparison: CASES['block']!.comparison })
  assert.equal(status, 0)
  assert.match(said, /comment not changed, a later run wrote it/)
  assert.deepEqual(ours(ground), [before])
})

test('behind 60 older comments a push adds none', async t => {
  const ground = await openPublishGround(t, action)
  const { sandbox } = ground.stage
  await ground.reset()
  const [{ author, issueNumber: issue }] = inspect(sandbox).comments() as [Comment]
  for (let n = 0; n < 60; n++) addComment(sandbox, { issue, author, body: `older ${n}` })
  for (const runId of [17, 18]) await start(ground, { runId })
  assert.equal(ours(ground).length, 1 + 1, 'ours and mallory’s')
})

test('the longest report is posted, not refused', async t => {
  const ground = await openPublishGround(t, action)
  const { status, said } = await start(ground, { comparison: CASES['oversized']!.comparison })
  assert.equal(status, 0, said)
  assert.match(ours(ground)[0]!, /Too long for a comment/)
  assert.equal(checks(ground)[0]?.output.summary, ours(ground)[0])
})

test('direction is the metric’s own: a log loss that rises is worse, and the champion is named', async t => {
  const ground = await openPublishGround(t, action)
  await start(ground, { comparison: worseLoss() })
  const [body = ''] = ours(ground)
  assert.match(body, /\| `log_loss`\s↓ .*\+0\.04\d* .*❌/)
  assert.match(body, /❌ .*blocked/)
  assert.match(body, /champion `1\.3\.0`.*evaluation set `sha256:/)
  await start(ground, { comparison: CASES['first-release']!.comparison, runId: 18 })
  assert.match(ours(ground)[0]!, /no champion|first release/i)
})

function worseLoss(): Comparison {
  const worse = metric('log_loss', 0.48, 0.52, [0.03, 0.05])
  const failed = { verdict: 'fail', reason: 'log_loss rose by between 0.03 and 0.05' } as const
  const gates = [gate(worse, { kind: 'non-inferior', margin: 0.005 }, failed)]
  return comparison({ metrics: [worse], gates, verdict: 'fail' })
}

async function fork(stage: PullStage, ground: PublishGround) {
  const event = join(ground.files, 'event.json')
  const text = JSON.parse(readFileSync(event, 'utf8'))
  text.pull_request.head.repo = { id: 99, owner: { login: 'rosa' } }
  writeFileSync(event, JSON.stringify(text))
  return stage.secret({ permissions: { contents: 'read', pull_requests: 'read', checks: 'read' } })
}

test('a fork’s read-only token is one warning that says how, the report in the summary, and no failure', async t => {
  const ground = await openPublishGround(t, action)
  const step = ground.step()
  const secret = await fork(ground.stage, ground)
  const { status, said } = await ended(
    action.start({ ...step, inputs: { ...step.inputs, 'github-token': secret } }),
  )
  assert.equal(status, 0, said)
  const warnings = said.match(/^::warning.*$/gm) ?? []
  assert.equal(warnings.length, 1, said)
  assert.match(warnings[0]!, /fork.*workflow_run/)
  assert.doesNotMatch(said, /documentation_url|::error/)
  assert.deepEqual([ours(ground).length, checks(ground).length], [0, 0])
  assert.match(written(ground, 'summary'), /✅ `flight-delay`/)
})

test('what a fork’s run found is posted from workflow_run, on the pull request of its head, marked as not verified', async t => {
  const ground = await openPublishGround(t, action)
  const { stage } = ground
  const rosa = stage.as({ login: 'rosa' })
  const { data: copy } = await rosa.repos.createFork(stage.place)
  const place = { owner: 'rosa', repo: copy.name }
  const sha = await pushFiles(stage, place, { branch: 'mine', files: { 'a.txt': 'a' } })
  const { data: pull } = await rosa.pulls.create({
    ...stage.place,
    title: 'Mine',
    head: 'rosa:mine',
    base: 'main',
  })
  const step = ground.step()
  const from = { id: copy.id, owner: { login: 'rosa' } }
  const run = { event: 'pull_request', head_sha: sha, head_branch: 'mine', head_repository: from }
  const started = async (workflow_run: object) => {
    writeFileSync(join(ground.files, 'event.json'), JSON.stringify({ workflow_run, repository: { id: 1 } }))
    return await ended(action.start({ ...step, env: { ...step.env, GITHUB_EVENT_NAME: 'workflow_run' } }))
  }
  const stale = await started({ ...run, head_sha: stage.sha })
  assert.equal(stale.status, 0, stale.said)
  assert.match(stale.said, /::warning::Nothing is published: there is not exactly one open pull request/)
  assert.equal(inspect(stage.sandbox).comments().length, 0)
  assert.equal((await started(run)).status, 0)
  const [comment, ...more] = inspect(stage.sandbox).comments()
  assert.deepEqual([comment?.issueNumber, more.length], [pull.number, 0])
  assert.match(comment!.body, /this run comes from a fork and is not verified/)
  const [check, ...others] = checks(ground)
  assert.deepEqual([check?.head, check?.conclusion, others.length], [sha, 'neutral', 0])
  assert.match(check!.output.title!, /^Not verified · \d of \d gates passed/)
})

test('a fork’s pull request of the commit of one of this repository leaves its verified check as it is', async t => {
  const ground = await openPublishGround(t, action)
  const { stage } = ground
  const step = ground.step()
  assert.equal((await ended(action.start(step))).status, 0)
  const [verified] = checks(ground)
  const rosa = stage.as({ login: 'rosa' })
  const { data: copy } = await rosa.repos.createFork(stage.place)
  const { number } = (
    await rosa.pulls.create({ ...stage.place, title: 'Same', head: 'rosa:better', base: 'main' })
  ).data
  const workflow_run = {
    event: 'pull_request',
    head_sha: stage.sha,
    head_branch: 'better',
    head_repository: { id: copy.id, owner: { login: 'rosa' } },
  }
  writeFileSync(join(ground.files, 'event.json'), JSON.stringify({ workflow_run, repository: { id: 1 } }))
  const fork = { ...step, env: { ...step.env, GITHUB_EVENT_NAME: 'workflow_run' } }
  assert.equal((await ended(action.start(fork))).status, 0)
  const [first, ...others] = checks(ground)
  assert.deepEqual(first, verified)
  assert.deepEqual(
    others.map(({ name, head }) => [name, head]),
    [[`Trainyard: flight-delay (fork #${number}, not verified)`, stage.sha]],
  )
})

test('in a terminal the number is given, and the token comes from the environment', async t => {
  const ground = await openPublishGround(t, action)
  const { comparison } = ground.step().inputs
  const env = { GITHUB_API_URL: ground.stage.sandbox.api, GITHUB_TOKEN: ground.stage.secret() }
  const host = silentHost({ cwd: ground.files, env })
  const given = { comparison, publish: 'true', repository: 'acme/flight-delay', 'pull-request': '1' }
  const { result } = await report.run(report.inputs.parse(given), host)
  assert.match(`${(result as { commentUrl: string }).commentUrl}`, /#issuecomment-\d+$/)
  assert.match(ground.stage.bodies().at(-1)!, /^<!-- trainyard:report flight%2Ddelay -->/)
  assert.equal(checks(ground)[0]?.head, ground.stage.sha)
  for (const [lacking, message] of [
    [{ ...given, 'pull-request': undefined }, /no pull request is given/],
    [{ ...given, repository: 'flight-delay' }, /is not a repository/],
    [{ ...given, repository: undefined }, /no repository is given/],
  ] as const)
    await assert.rejects(report.run(report.inputs.parse(lacking), host), message)
  const tokenless = silentHost({ cwd: ground.files, env: {} })
  await assert.rejects(report.run(report.inputs.parse(given), tokenless), /no token for GitHub/)
})

test('a job without permissions is told every line to add, exit 3, and the report is still in the files', async t => {
  const ground = await openPublishGround(t, action)
  const secret = ground.stage.secret({
    permissions: { contents: 'read', checks: 'read', pull_requests: 'read' },
  })
  const step = ground.step()
  const { status, said } = await ended(
    action.start({ ...step, inputs: { ...step.inputs, 'github-token': secret } }),
  )
  assert.equal(status, 3, said)
  assert.match(said, /add `checks: write` under `permissions:`/)
  assert.match(said, /add `pull-requests: write` under `permissions:`/)
  assert.match(written(ground, 'out/report.md'), /✅ `flight-delay`/)
})

test('a person’s token posts the comment and says that checks are for Apps', async t => {
  const ground = await openPublishGround(t, action)
  const secret = ground.stage.secret({ login: 'ada', permissions: null })
  const { admin, place } = ground.stage
  await admin.repos.addCollaborator({ ...place, username: 'ada', permission: 'push' })
  const step = ground.step()
  const { status, said } = await ended(
    action.start({ ...step, inputs: { ...step.inputs, 'github-token': secret } }),
  )
  assert.equal(status, 0, said)
  assert.match(said, /::warning::No check is created: GitHub accepts checks only from Apps/)
  assert.deepEqual([ours(ground).length, checks(ground).length], [1, 0])
})

test('where there is no comparison the check fails and says so, exit 2', async t => {
  const ground = await openPublishGround(t, action)
  const step = ground.step()
  rmSync(join(ground.files, 'comparison.json'))
  const { status } = await ended(action.start({ ...step, inputs: { ...step.inputs, model: 'flight-delay' } }))
  const [check] = checks(ground)
  assert.deepEqual([status, check?.name, check?.conclusion], [2, 'Trainyard: flight-delay', 'failure'])
  assert.match(check!.output.summary!, /comparison\.json/)
})

test('a killed step leaves its check in progress; the action’s post step completes it as failed, a re-run as it is', async t => {
  const ground = await openPublishGround(t, action)
  const child = action.start(ground.step())
  const { faults } = ground.stage.sandbox
  const { next } = faults
  faults.next = request => {
    if (request.method === 'POST' && request.path.endsWith('/comments')) child.kill('SIGKILL')
    return next(request)
  }
  assert.equal((await ended(child)).status, null)
  faults.next = next
  assert.equal(checks(ground)[0]?.status, 'in_progress')
  const state = written(ground, 'state')
    .match(/begun|ended/g)
    ?.at(-1)
  assert.equal(state, 'begun')
  const post = await start(ground, { state })
  assert.equal(post.status, 0, post.said)
  assert.deepEqual(
    checks(ground).map(({ conclusion }) => conclusion),
    ['failure'],
  )
  assert.equal((await start(ground)).status, 0)
  assert.match(written(ground, 'state'), /ended/)
  assert.deepEqual(
    checks(ground).map(({ conclusion }) => conclusion),
    ['success'],
  )
  assert.equal(ours(ground).length, 1)
})

test('the post step of a step that ended asks GitHub nothing', async t => {
  const ground = await openPublishGround(t, action)
  await start(ground)
  const { faults } = ground.stage.sandbox
  faults.next = () => assert.fail('it was asked')
  assert.equal((await start(ground, { state: 'ended' })).status, 0)
})

test('nobody but this GitHub is talked to, and the token is not told', async t => {
  const ground = await openPublishGround(t, action)
  const log = join(ground.files, 'hosts')
  const watch = join(import.meta.dirname, '../../scenarios/walk/record-hosts.mjs')
  const step = ground.step()
  const secret = step.inputs['github-token']!
  const env = { ...step.env, NODE_OPTIONS: `--import ${watch}`, TRAINYARD_TEST_HOSTS: log }
  const { status, said } = await ended(action.start({ ...step, env }))
  assert.equal(status, 0, said)
  const { host } = new URL(ground.stage.sandbox.url)
  const seen = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))]
  assert.deepEqual(seen, [host])
  const lines = said.split('\n').filter(line => !line.startsWith('::add-mask::'))
  assert.ok(!lines.join('\n').includes(secret))
  assert.ok(!written(ground, 'output').includes(secret) && !written(ground, 'summary').includes(secret))
  assert.deepEqual(ground.stage.sandbox.unknownRoutes(), [])
})

test('two steps at once leave one comment and every check completed alike', async t => {
  const ground = await openPublishGround(t, action)
  for (let round = 0; round < 5; round++) {
    await ground.reset()
    const step = ground.step()
    const runs = await Promise.all([1, 2].map(() => ended(action.start(step))))
    assert.deepEqual(
      runs.map(({ status }) => status),
      [0, 0],
      runs.map(({ said }) => said).join('\n'),
    )
    assert.equal(ours(ground).length, 1 + 1, 'ours and mallory’s')
    for (const { status, conclusion } of checks(ground))
      assert.deepEqual([status, conclusion], ['completed', 'success'])
  }
})

test('the permissions of the README’s examples are those that suffice', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../actions/report/README.md'), 'utf8')
  const workflows = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text!))
  const publishing = workflows.flatMap(({ jobs }) => Object.values(jobs)) as {
    permissions: object
    steps: object[]
  }[]
  const wanted = publishing.filter(({ steps }) => JSON.stringify(steps).includes('"publish":true'))
  assert.equal(wanted.length, 2)
  for (const { permissions } of wanted) {
    const given = Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level])
    for (const need of Object.entries(PERMISSIONS))
      assert.ok(
        given.some(each => `${each}` === `${need}`),
        `${need}`,
      )
  }
})
