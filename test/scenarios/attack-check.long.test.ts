import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'

// ben proposes a better model from a branch; mallory forks, and proposes the very same commit.
const ground = await openModelGround(
  { after },
  { released: false, files: { '.github/workflows/model-release.yml': null } },
)
const files = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
const own = await ground.propose({ branch: 'own', by: 'ben', files })
await ground.idle()
const before = ground.checks(own.sha)
await ground.fork('mallory')
const { data: forks } = await ground
  .as('mallory')
  .pulls.create({ ...ground.place, title: 'Mine', head: 'mallory:own', base: 'main' })
await ground.idle()

test('the fork’s run is of the same commit and is reported', () => {
  assert.equal(forks.head.sha, own.sha)
  const [comment] = ground.comments(forks.number)
  assert.match(comment!.body, /this run comes from a fork and is not verified/)
})

test('the check of this repository’s own pull request stays verified: the fork’s is another, by name too', () => {
  assert.deepEqual(
    before.map(({ name, conclusion }) => [name, conclusion]),
    [['Trainyard: toy', 'success']],
  )
  const [first, ...others] = ground.checks(own.sha)
  assert.deepEqual(first, before[0])
  assert.deepEqual(
    others.map(({ name, conclusion }) => [name, conclusion]),
    [[`Trainyard: toy (fork #${forks.number}, not verified)`, 'neutral']],
  )
})

test('the comment of this repository’s own pull request says nothing of the fork', () => {
  const [comment, ...more] = ground.comments(own.number)
  assert.equal(more.length, 0)
  assert.doesNotMatch(comment!.body, /not verified/)
  assert.equal(ground.jobs(ground.runs('Model', own.sha)[0]!)[REQUIRED], 'success')
})
