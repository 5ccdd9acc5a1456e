import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { COMMANDED, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import type { Run } from '../sandbox/testing.ts'

// Nothing is released here, so every model is judged by its absolute gate alone. The stories do not touch each other.
const ground = await openModelGround(
  { after },
  { files: { '.github/workflows/model-release.yml': null }, released: false },
)
const trained = /^trained on a,b$/m
const propose = (branch: string, draft = false) =>
  ground.propose({ branch, draft, files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) } })

suite('who starts a training', { concurrency: true }, () => {
  test('a draft that changes a model is not trained, and its red result says what to do', async () => {
    const { number, sha } = await propose('draft', true)
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assertHeld(
      run,
      /Changed, but not evaluated: toy\. the pull request is a draft: mark it ready, comment `\/trainyard train`/,
    )
    assert.deepEqual(ground.comments(number), [])
  })

  test('a draft that changes no model is green', async () => {
    const { sha } = await ground.propose({ branch: 'notes', draft: true, files: { 'notes.md': 'x' } })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  })

  test('/trainyard train with write access trains a draft, and once it is ready that run is reused', async () => {
    const { number, sha } = await propose('asked', true)
    await ground.idle()
    await ground.comment(number, '/trainyard train', 'ben')
    await ground.idle()
    const run = commandsOf(number).at(-1)!
    assert.deepEqual([run.conclusion, run.actor], ['success', 'ben'], ground.log(run))
    assert.match(ground.log(run), trained)
    assert.deepEqual(
      Object.keys(ground.jobs(run)).filter(name => !name.startsWith('Command / ')),
      [],
      'its jobs are listed on main’s tip',
    )
    assert.equal(ground.checks(sha)[0]?.conclusion, 'success', 'the check is on the head')
    await ground.ready(number)
    await ground.idle()
    const ready = ground.lastRun('Model', sha)
    assert.equal(ready.conclusion, 'success', ground.log(ready))
    assert.doesNotMatch(ground.log(ready), trained)
    assert.match(ground.summary(ready), new RegExp(`reused from run ${run.id}`))
  })

  test('/trainyard train without write access starts nothing and names what is missing', async () => {
    const { number } = await propose('begged', true)
    await ground.idle()
    await ground.comment(number, '/trainyard train', 'mallory')
    await ground.idle()
    assertSkipped(commandsOf(number).at(-1)!, /mallory has no write access to this repository/)
  })

  test('no-train is red and says so; trainyard:train wins over it', async () => {
    const { number } = await propose('parked', true)
    await ground.idle()
    await ground.label(number, 'no-train')
    await ground.ready(number)
    const sha = await ground.push({ branch: 'parked', files: { 'README.md': 'Later.\n' } })
    await ground.idle()
    assertHeld(
      ground.lastRun('Model', sha),
      /Changed, but not evaluated: .*the label no-train is on the pull request: remove it/,
    )
    await ground.label(number, 'trainyard:train')
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.equal(run.conclusion, 'success', ground.log(run))
    assert.match(ground.log(run), trained)
  })

  test('a dispatch with the number of a pull request trains it', async () => {
    const { number, sha } = await propose('dispatched', true)
    await ground.idle()
    await ground.dispatch('model-pull-request.yml', { 'pull-request': String(number) })
    await ground.idle()
    const run = ground
      .runs('Model')
      .filter(({ event }) => event === 'workflow_dispatch')
      .at(-1)!
    assert.equal(run.conclusion, 'success', ground.log(run))
    assert.equal(ground.checks(sha).length, 1)
    assert.equal(ground.jobs(run)[`Model / model (toy) / candidate of #${number}`], 'success')
    assert.match(ground.summary(run), /no release reuses this run/)
  })

  test('a foreign label neither ends a training nor turns a red commit green', async () => {
    const green = await propose('labelled')
    const worse = toyConfig({ toy: { features: 'noise' } })
    const red = await ground.propose({ branch: 'red', files: { 'trainyard.yml': worse } })
    for (const { number } of [green, red]) await ground.label(number, 'documentation')
    await ground.idle()
    const [first, second] = ground.runs('Model', green.sha)
    assert.equal(first?.conclusion, 'success', ground.log(first!))
    assertSkipped(
      second!,
      /the label documentation has no meaning for Trainyard, and this commit was evaluated already/,
    )
    const [judged, again] = ground.runs('Model', red.sha)
    assert.deepEqual(
      [judged, again].map(run => ground.jobs(run!)[REQUIRED]),
      ['failure', 'failure'],
    )
    assert.match(ground.log(judged!), /^trained on noise$/m)
    assert.doesNotMatch(ground.log(again!), /^trained on/m)
  })
})

function assertSkipped(run: Run, why: RegExp): void {
  const jobs = Object.entries(ground.jobs(run)).filter(([, conclusion]) => conclusion !== 'skipped')
  const [plan, result] =
    run.event === 'issue_comment' ? ['Command / plan', COMMANDED] : ['Model / plan', REQUIRED]
  assert.deepEqual(Object.fromEntries(jobs), { [plan]: 'success', [result]: 'success' }, ground.log(run))
  assert.match(ground.summary(run), why)
}

function assertHeld(run: Run, why: RegExp): void {
  const jobs = Object.entries(ground.jobs(run)).filter(([, conclusion]) => conclusion !== 'skipped')
  assert.deepEqual(
    Object.fromEntries(jobs),
    { 'Model / plan': 'success', [REQUIRED]: 'failure' },
    ground.log(run),
  )
  assert.match(ground.summary(run), why)
}

/** Runs that comments on a pull request started. */
function commandsOf(number: number): Run[] {
  return ground
    .runs('Model commands')
    .filter(run => ground.summary(run).includes(`Trainyard plan of #${number}\n`))
}
