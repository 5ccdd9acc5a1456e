import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround } from '../fixtures/model/repository.ts'
import { TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import type { Run } from '../sandbox/testing.ts'

// `inputs` does not name helper.mjs, so that code of two kinds has one fingerprint. ben has write access, and no approval.
const says = (what: string) => `console.log('the helper is ${what}')\n`
const files = { 'train.mjs': `import './helper.mjs'\n${TRAIN}`, 'helper.mjs': says('honest') }
const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
const ground = await openModelGround({ after }, { files })
const evil = /^the helper is evil$/m
const honest = /^the helper is honest$/m
const CANDIDATE = 'Release / model (toy) / model / candidate'
const PULL_REQUEST = 'model-pull-request.yml'

test('what was dispatched for another pull request at an approved commit is not what its merge releases', async () => {
  const proposed = { ...better, 'helper.mjs': says('evil') }
  const { number: evils } = await ground.propose({ branch: 'evil', by: 'ben', draft: true, files: proposed })
  const { number, sha } = await ground.propose({ branch: 'approved', files: better })
  await ground.idle()
  const own = ground.lastRun('Model', sha)
  await ground.dispatch(PULL_REQUEST, { 'pull-request': String(evils) }, { ref: 'approved', by: 'ben' })
  await ground.idle()
  const forged = ground.lastRun('Model', sha)
  assert.deepEqual([forged.event, forged.headSha], ['workflow_dispatch', sha])
  assert.match(ground.log(forged), evil)
  assert.deepEqual(artifactsOf(forged), artifactsOf(own), 'one fingerprint')
  assert.equal(await ground.merge(number), null)
  await ground.idle()
  const { code } = await ground.manifest(ground.releases().at(-1)!)
  assert.equal(code.run, own.id)
  const release = ground.lastRun('Model release')
  assert.match(ground.summary(release), new RegExp(`run ${forged.id} is not reused: it was dispatched for #`))
})

for (const { name, start, event } of [
  {
    name: 'a dispatch on main',
    event: 'workflow_dispatch',
    start: (number: number) =>
      ground.dispatch(PULL_REQUEST, { 'pull-request': String(number) }, { by: 'ben' }),
  },
  {
    name: 'a comment',
    event: 'issue_comment',
    start: (number: number) => ground.comment(number, '/trainyard train', 'ben'),
  },
]) {
  test(`what ${name} trained of a draft is not what main’s own release takes`, async () => {
    const branch = `draft-${event}`
    const { number } = await ground.propose({
      branch,
      by: 'ben',
      draft: true,
      files: { 'helper.mjs': says('evil') },
    })
    await ground.idle()
    await start(number)
    await ground.idle()
    const forged = ground
      .runs()
      .filter(run => run.event === event)
      .at(-1)!
    assert.match(ground.log(forged), evil)
    await ground.dispatch('model-release.yml')
    await ground.idle()
    const release = ground.lastRun('Model release')
    assert.deepEqual([release.event, release.headSha], ['workflow_dispatch', forged.headSha])
    const candidate = Object.keys(ground.jobs(release)).find(job => job.startsWith(CANDIDATE))!
    assert.match(ground.summary(release), new RegExp(`run ${forged.id} is not reused: `))
    assert.doesNotMatch(ground.log(release, candidate), evil)
  })
}

test('the comment lists what a pull request changes and `inputs` does not name', async () => {
  const proposed = { 'trainyard.yml': toyConfig({ toy: { features: 'b a' } }), 'helper.mjs': says('new') }
  const { number } = await ground.propose({ branch: 'helper', files: proposed })
  await ground.idle()
  const [comment] = ground.comments(number)
  assert.match(comment!.body, /inputs.* does not list helper\.mjs, which this pull request changes/)
  assert.match(ground.log(ground.lastRun('Model')), /^the helper is new$/m)
  assert.doesNotMatch(ground.log(ground.lastRun('Model')), honest)
})

function artifactsOf(run: Run): string[] {
  return ground
    .artifacts(run)
    .map(({ name }) => name)
    .filter(name => name.startsWith('trainyard-toy-run-'))
}
