import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import { type CommentKey, findComments, upsertComment } from '../../../actions/_lib/forge/comment.ts'
import { addComment, type Comment, inspect } from '../../sandbox/testing.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const MARKER = '<!-- trainyard:report train.yml/flight%2Ddelay -->'
const AUTHOR = 'github-actions[bot]'
const text = (words: string) => `${MARKER}\n${words}\n`

async function keep(forge: Forge, body: string, key: Partial<CommentKey> = {}) {
  const whole = { number: 1, author: AUTHOR, marker: MARKER, ...key }
  return await upsertComment(forge, { key: whole, body, known: await findComments(forge, whole) })
}

async function say({ place, admin, as }: PullStage, body: string, login?: string) {
  const client = login ? as({ login }) : admin
  return (await client.issues.createComment({ ...place, issue_number: 1, body })).data.id
}

/** Many comments of others, without a request for each. */
function fill({ sandbox, number }: PullStage, count: number) {
  const [{ author }] = inspect(sandbox).comments(number) as [Comment]
  for (let n = 0; n < count; n++) addComment(sandbox, { issue: number, author, body: `comment ${n}` })
}

/** How many requests of each kind a step sends. */
async function requests(stage: PullStage, step: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const { next } = stage.sandbox.faults
  stage.sandbox.faults.next = request => {
    seen.push(request.method)
    return next(request)
  }
  await step()
  stage.sandbox.faults.next = next
  return seen
}

test('the first time it is created, then updated in place, and the same body sends nothing', async t => {
  const stage = await openPullStage(t)
  const forge = stage.forge()
  const first = await keep(forge, text('one'))
  assert.equal(first.how, 'created')
  const second = await keep(forge, text('two'))
  assert.deepEqual([second.how, second.id], ['updated', first.id])
  assert.deepEqual(await requests(stage, () => keep(forge, text('two'))), ['GET'])
  assert.deepEqual(stage.bodies(), [text('two')])
})

test('it is found behind 250 older comments, over all pages', async t => {
  const stage = await openPullStage(t)
  await say(stage, 'first')
  fill(stage, 249)
  const { id } = await keep(stage.forge(), text('one'))
  fill(stage, 60)
  for (const words of ['two', 'three']) assert.equal((await keep(stage.forge(), text(words))).id, id)
  assert.equal(stage.bodies().filter(body => body.startsWith(MARKER)).length, 1)
  assert.equal(stage.bodies().length, 311)
})

for (const { name, body, login } of [
  { name: 'the marker by another author', body: text('mine'), login: 'mallory' },
  { name: 'the marker quoted further down', body: `> see\n${text('quoted')}`, login: undefined },
  { name: 'another workflow’s', body: text('x').replace('train.yml', 'nightly.yml'), login: undefined },
  {
    name: 'another model’s',
    body: text('x').replace('flight%2Ddelay', 'flight%2Ddelay%2D2'),
    login: undefined,
  },
]) {
  test(`${name} is no comment of ours and stays as it is`, async t => {
    const stage = await openPullStage(t)
    const { client, ...place } = stage.forge()
    if (login) await say(stage, body, login)
    else await client.rest.issues.createComment({ ...place, issue_number: 1, body })
    assert.equal((await keep({ client, ...place }, text('one'))).how, 'created')
    assert.equal((await keep({ client, ...place }, text('two'))).how, 'updated')
    assert.deepEqual(stage.bodies(), [body, text('two')])
  })
}

test('two workflows and two models keep four comments', async t => {
  const stage = await openPullStage(t)
  for (const round of ['one', 'two']) {
    for (const key of ['a.yml/x', 'b.yml/x', 'a.yml/y', 'b.yml/y']) {
      const marker = `<!-- trainyard:report ${key} -->`
      await keep(stage.forge(), `${marker}\n${round} ${key}`, { marker })
    }
  }
  assert.deepEqual(
    stage.bodies().map(body => body.split('\n')[1]),
    ['two a.yml/x', 'two b.yml/x', 'two a.yml/y', 'two b.yml/y'],
  )
})

test('an App’s token keeps its own comment, not the job’s', async t => {
  const stage = await openPullStage(t)
  await keep(stage.forge(), text('of the job'))
  await keep(stage.forge({ app: 'trainyard' }), text('of the app'), { author: 'trainyard[bot]' })
  await keep(stage.forge({ app: 'trainyard' }), text('of the app again'), { author: 'trainyard[bot]' })
  assert.deepEqual(stage.bodies(), [text('of the job'), text('of the app again')])
})

for (const { name, body } of [
  { name: 'ASCII', body: text('x'.repeat(80).concat('\n').repeat(2000)) },
  { name: 'one line', body: text('x'.repeat(100_000)) },
  { name: 'characters of four bytes', body: text('😀'.repeat(80_000)) },
]) {
  test(`a body over the limit is cut with a notice, not refused: ${name}`, async t => {
    const stage = await openPullStage(t)
    assert.equal((await keep(stage.forge(), body)).how, 'created')
    assert.equal((await keep(stage.forge(), body)).how, 'unchanged')
    const [there = ''] = stage.bodies()
    assert.match(there, /Too long for GitHub: what follows is left out\.\n$/)
    assert.ok(Buffer.byteLength(there) <= 65_536 && Buffer.byteLength(there) > 60_000, `${there.length}`)
    assert.doesNotMatch(there, /\uFFFD/)
  })
}

test('Markdown arrives byte for byte', async t => {
  const stage = await openPullStage(t)
  const body = text('$x_i * y_j$ **a** `b|c` <details> 1. * _ ~~x~~ \\* | \t“é😀” &#8203; [x](y)  \nend')
  await keep(stage.forge(), body)
  assert.deepEqual(stage.bodies(), [body])
})

test('our own duplicates are removed, the oldest stays', async t => {
  const stage = await openPullStage(t)
  const { client, ...place } = stage.forge()
  for (const words of ['one', 'two', 'three'])
    await client.rest.issues.createComment({ ...place, issue_number: 1, body: text(words) })
  await say(stage, text('foreign'), 'mallory')
  await keep({ client, ...place }, text('four'))
  assert.deepEqual(stage.bodies(), [text('four'), text('foreign')])
})

test('a comment that somebody deletes meanwhile is made again', async t => {
  const stage = await openPullStage(t)
  const forge = stage.forge()
  const key = { number: 1, author: AUTHOR, marker: MARKER }
  const { id } = await keep(forge, text('one'))
  const known = await findComments(forge, key)
  await stage.admin.issues.deleteComment({ ...stage.place, comment_id: id })
  assert.equal((await upsertComment(forge, { key, body: text('two'), known })).how, 'created')
  assert.deepEqual(stage.bodies(), [text('two')])
})

test('a comment of a later run is left alone', async t => {
  const stage = await openPullStage(t)
  const forge = stage.forge()
  await keep(forge, text('later'))
  const key = { number: 1, author: AUTHOR, marker: MARKER }
  const known = await findComments(forge, key)
  const isNewer = (body: string) => body.includes('later')
  assert.equal((await upsertComment(forge, { key, body: text('earlier'), known, isNewer })).how, 'left')
  assert.deepEqual(stage.bodies(), [text('later')])
})

for (const effect of [{ kind: 'cut' }, { kind: 'status', status: 502 }] as const) {
  test(`a creation whose answer is lost (${effect.kind}) is found, not repeated`, async t => {
    const stage = await openPullStage(t)
    stage.sandbox.faults.add({
      name: 'lost',
      method: 'POST',
      path: '/repos/**/comments',
      when: 'after',
      effect,
    })
    const { how } = await keep(stage.forge(), text('one'))
    assert.equal(how, 'created')
    assert.deepEqual(stage.bodies(), [text('one')])
  })
}

test('eight runs at once leave one comment', async t => {
  const stage = await openPullStage(t)
  await say(stage, 'foreign')
  const runs = Array.from({ length: 8 }, (_, n) => keep(stage.forge(), text(`run ${n}`)))
  await Promise.all(runs)
  const [foreign, ...ours] = stage.bodies()
  assert.equal(foreign, 'foreign')
  assert.equal(ours.length, 1, ours.join())
  assert.match(ours[0]!, /run \d/)
})
