import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { after, before, type TestContext, test } from 'node:test'
import { readYank } from '../../../actions/_lib/release/marker.ts'
import { openReleaseGround, type ReleaseGround } from '../../fixtures/release-fixture.ts'
import { addToken } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'

let [release, yank]: ActionProcess[] = []
before(async () => {
  ;[release, yank] = [await openAction('release'), await openAction('yank')]
})
after(() => {
  release?.remove()
  yank?.remove()
})

/** The action as a step of a job, and what it hands to later steps. */
async function yanked(ground: ReleaseGround, inputs: Record<string, string>) {
  const { env } = ground.step(ground.files)
  const given = { version: 'flight-delay@1.0.0', 'github-token': ground.secret, ...inputs }
  const child = yank!.start({ inputs: given, env })
  const [out, [status]] = await Promise.all([buffer(child.stdout!), once(child, 'close')])
  const text = String(readFileSync(env['GITHUB_OUTPUT']!))
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)]
  const outputs = Object.fromEntries(found.map(([, name, , value]) => [name, value]))
  return { status: Number(status), said: String(out), outputs }
}

async function notes({ stage, place }: ReleaseGround): Promise<string> {
  const tag = 'flight-delay@v1.0.0'
  return (await stage.admin.repos.getReleaseByTag({ ...place, tag })).data.body ?? ''
}

const open = (t: TestContext) => openReleaseGround(t, release!)

test('a job withdraws a release in the name of the account that started it, and takes it back', async t => {
  const ground = await open(t)
  const before = await notes(ground)
  const { status, said, outputs } = await yanked(ground, { reason: 'leaked labels' })
  assert.equal(status, 0, said)
  assert.deepEqual(readYank(await notes(ground)), { by: 'ada', why: 'leaked labels' })
  assert.deepEqual([outputs['version'], outputs['tag']], ['1.0.0', 'flight-delay@v1.0.0'])
  assert.match(outputs['release-url']!, /\/releases\/tag\//)
  const undone = await yanked(ground, { undo: 'true' })
  assert.equal(undone.status, 0, undone.said)
  assert.equal(await notes(ground), before)
})

for (const { name, inputs, says } of [
  {
    name: 'a range',
    inputs: { version: 'flight-delay@1.0', reason: 'x' },
    says: /can match several releases/,
  },
  { name: 'no reason', inputs: {}, says: /no reason is given/ },
  {
    name: 'a version that was never released',
    inputs: { version: 'flight-delay@7.0.0', reason: 'x' },
    says: /has no release for 7\.0\.0/,
  },
]) {
  test(`refused: ${name}, and the notes stay as they are`, async t => {
    const ground = await open(t)
    const before = await notes(ground)
    const { status, said } = await yanked(ground, inputs)
    assert.equal(status, 2, said)
    assert.match(said, says)
    assert.equal(await notes(ground), before)
  })
}

test('a token without contents: write is told the line to add', async t => {
  const ground = await open(t)
  const secret = addToken(ground.stage.sandbox, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'read' },
  })
  const { status, said } = await yanked(ground, { reason: 'x', 'github-token': secret })
  assert.equal(status, 3, said)
  assert.match(said, /contents: write/)
})
