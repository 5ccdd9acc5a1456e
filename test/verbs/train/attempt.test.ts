import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { beginAttempt, checkAdvance, endAttempt } from '../../../actions/train/attempt.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

/** A resume folder, and attempts in it that write a checkpoint. */
async function openResume() {
  const resume = await mkdtemp(join(tmpdir(), 'resume-'))
  const host = silentHost()
  return {
    resume,
    lines: host.lines,
    begin: (fingerprint = 'a') => beginAttempt({ resume, fingerprint, host }),
    checkpoint: (text: string) => writeFile(join(resume, 'weights'), text),
    found: () => readFile(join(resume, 'weights'), 'utf8').catch(() => null),
    [Symbol.asyncDispose]: () => rm(resume, { recursive: true }),
  }
}

const ending = { status: 'incomplete' as const, seconds: 60, history: [{ epoch: 1 }, { epoch: 2 }] }

test('an attempt goes on from the checkpoint of the one before, with its time and its curves', async () => {
  await using folder = await openResume()
  const { resume } = folder
  const first = await folder.begin()
  assert.equal(first.earlier, null)
  await folder.checkpoint('one')
  await endAttempt(first, { resume, ...ending })
  const second = await folder.begin()
  assert.deepEqual(second.earlier, { attempts: 1, seconds: 60 })
  assert.deepEqual(second.history, ending.history)
  assert.deepEqual(await readdir(resume), ['weights'], 'the training sees nothing but its own')
  await endAttempt(second, { resume, ...ending, status: 'incomplete', seconds: 30 })
  assert.deepEqual((await folder.begin()).earlier, { attempts: 2, seconds: 90 })
})

for (const { name, status, fingerprint, want } of [
  { name: 'a stopped one of this fingerprint', status: 'incomplete', fingerprint: 'a', want: 'one' },
  { name: 'a broken-off one of this fingerprint', status: 'broken-off', fingerprint: 'a', want: 'one' },
  { name: 'one that came to its end', status: 'complete', fingerprint: 'a', want: null },
  { name: 'another fingerprint', status: 'incomplete', fingerprint: 'b', want: null },
] as const) {
  test(`what is left by ${name} is ${want === null ? 'removed' : 'there'}`, async () => {
    await using folder = await openResume()
    const first = await folder.begin()
    await folder.checkpoint('one')
    await endAttempt(first, { resume: folder.resume, ...ending, status })
    const next = await folder.begin(fingerprint)
    assert.equal(await folder.found(), want)
    assert.equal(next.history.length, want === null ? 0 : 2)
    assert.equal(next.mark.attempts, want === null ? 1 : 2)
  })
}

test('an attempt without a checkpoint leaves nothing', async () => {
  await using folder = await openResume()
  await endAttempt(await folder.begin(), { resume: folder.resume, ...ending })
  assert.deepEqual(await readdir(folder.resume), [])
})

test('files that nobody of ours left are kept, and said', async () => {
  await using folder = await openResume()
  await folder.checkpoint('pretrained')
  await folder.begin()
  assert.equal(await folder.found(), 'pretrained')
  assert.match(folder.lines[0] ?? '', /the fingerprint does not cover them/)
})

for (const { name, checkpoint, history, problem } of [
  { name: 'a new checkpoint and a later epoch', checkpoint: 'two', history: [{ epoch: 3 }], problem: null },
  { name: 'a new checkpoint and no curves', checkpoint: 'two', history: [], problem: null },
  {
    name: 'a new checkpoint and no later epoch',
    checkpoint: 'two',
    history: [{ epoch: 1 }, { epoch: 2 }],
    problem: /attempt 2 .* no progress: step 2 after step 2/,
  },
  {
    name: 'a new checkpoint and folds',
    checkpoint: 'two',
    history: [{ epoch: 2 }, { epoch: 1 }],
    problem: null,
  },
  { name: 'the same checkpoint', checkpoint: 'one', history: [{ epoch: 3 }], problem: /no progress/ },
]) {
  test(`whether a stopped attempt came further: ${name}`, async () => {
    await using folder = await openResume()
    const { resume } = folder
    const first = await folder.begin()
    await folder.checkpoint('one')
    await checkAdvance(first, { resume, history: ending.history, where: 'x' })
    await endAttempt(first, { resume, ...ending })
    const second = await folder.begin()
    await folder.checkpoint(checkpoint)
    const check = checkAdvance(second, { resume, history, where: 'trainyard.yml' })
    if (problem === null) await check
    else await assert.rejects(check, problem)
  })
}
