import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { openReleaseGround, type ReleaseGround, started } from '../fixtures/release-fixture.ts'
import { inspect, pushFiles } from '../sandbox/testing.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'

// GitHub promises no order among runs that wait: the run of an older merge comes behind the release of a newer one.
let action: ActionProcess

before(async () => {
  action = await openAction('release')
})
after(() => action.remove())

/** 1.0.0 at the first commit; 1.0.1 at a newer one. */
async function open(t: TestContext): Promise<ReleaseGround & { newer: string }> {
  const ground = await openReleaseGround(t, action)
  const newer = await pushFiles(ground.stage, ground.place, { branch: 'main', files: { a: 'a' } })
  const { status, said } = await started(action, ground.step(join(ground.files, 'second'), { sha: newer }))
  assert.equal(status, 0, said)
  return { ...ground, newer }
}

/** What a candidate is judged against: the artifact of an earlier one. */
function championFrom({ files }: ReleaseGround, name: string, version: string) {
  const { artifact } = JSON.parse(readFileSync(join(files, name, 'run.json'), 'utf8'))
  return { version, digest: artifact.digest as string }
}

const tags = ({ stage }: ReleaseGround) =>
  inspect(stage.sandbox)
    .releases()
    .filter(({ tag }) => tag.startsWith('flight-delay@v1'))
    .map(({ tag, draft }) => `${tag}${draft ? ' (draft)' : ''}`)

for (const { name, than, version } of [
  { name: 'judged against the champion of then', than: 'first', version: '1.0.0' },
  { name: 'judged against the newer release', than: 'second', version: '1.0.1' },
]) {
  test(`an older merge behind a newer release, ${name}, is skipped in words, and succeeds`, async t => {
    const ground = await open(t)
    const champion = championFrom(ground, than, version)
    const folder = await ground.candidate({ name: 'third', weights: 'three', champion })
    const step = ground.step(folder, { sha: ground.sha })
    const { status, said } = await started(action, step)
    assert.equal(status, 0, said)
    const words = `${ground.sha} is not released: a newer commit is already released as flight-delay@v1.0.1`
    assert.ok(said.includes(`::notice::${words}`), said)
    const output = readFileSync(join(folder, 'output'), 'utf8')
    assert.match(output, /^released<<(.*)\nfalse\n/m)
    assert.match(output, /^skipped<<(.*)\n`[0-9a-f]{40}` is not released: a newer commit/m)
    assert.match(readFileSync(join(folder, 'summary'), 'utf8'), /already released as `flight-delay@v1\.0\.1`/)
    assert.deepEqual(tags(ground), ['flight-delay@v1.0.0', 'flight-delay@v1.0.1'])
    const dry = await started(action, ground.step(folder, { sha: ground.sha, 'dry-run': 'true' }))
    assert.ok(dry.said.includes(words), dry.said)
  })
}

test('the draft that an attempt before the newer release left is taken away', async t => {
  const ground = await openReleaseGround(t, action)
  const step = ground.step(join(ground.files, 'second'))
  ground.stage.sandbox.faults.add({
    name: 'down',
    method: 'PATCH',
    path: '/repos/**',
    times: null,
    effect: { kind: 'status', status: 422 },
  })
  assert.notEqual((await started(action, step)).status, 0)
  assert.deepEqual(tags(ground), ['flight-delay@v1.0.0', 'flight-delay@v1.0.1 (draft)'])
  ground.stage.sandbox.faults.clear()
  const newer = await pushFiles(ground.stage, ground.place, { branch: 'main', files: { a: 'a' } })
  const champion = championFrom(ground, 'first', '1.0.0')
  const third = await ground.candidate({ name: 'third', weights: 'three', champion })
  assert.equal((await started(action, ground.step(third, { sha: newer }))).status, 0)
  assert.equal((await started(action, step)).status, 0)
  assert.deepEqual(tags(ground), ['flight-delay@v1.0.0', 'flight-delay@v1.0.1'])
})

test('where main was rewritten, its commits are released, and what is on no branch is refused', async t => {
  const ground = await open(t)
  const champion = championFrom(ground, 'second', '1.0.1')
  await ground.stage.admin.git.createRef({ ...ground.place, ref: 'refs/heads/first', sha: ground.sha })
  const side = await pushFiles(ground.stage, ground.place, {
    branch: 'side',
    from: 'first',
    files: { b: 'b' },
  })
  const third = await ground.candidate({
    name: 'third',
    weights: 'three',
    champion,
  })
  const refused = await started(action, ground.step(third, { sha: side }))
  assert.equal(refused.status, 2, refused.said)
  assert.match(
    refused.said,
    /neither [0-9a-f]{40} nor [0-9a-f]{40}, the commit of the champion flight-delay@v1\.0\.1/,
  )
  await ground.stage.admin.git.updateRef({ ...ground.place, ref: 'heads/main', sha: side, force: true })
  const passed = await started(action, ground.step(third, { sha: side }))
  assert.equal(passed.status, 0, passed.said)
  assert.match(
    passed.said,
    /::warning::The default branch no longer contains [0-9a-f]{40}, the commit of flight-delay@v1\.0\.1/,
  )
  assert.equal(tags(ground).at(-1), 'flight-delay@v1.0.2')
})
