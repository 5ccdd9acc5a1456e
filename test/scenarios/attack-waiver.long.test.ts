import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import { inspect } from '../sandbox/testing.ts'

const bad = { 'trainyard.yml': toyConfig({ toy: { features: 'noise' } }).replace('max: 0.69', 'max: 0.5') }
const WAIVER = '/trainyard waive log_loss: believe me'

// Nothing is released: one absolute gate fails a model of noise. eve may label, and write nothing.
test('neither an account without write access nor an edited comment waives a gate', async context => {
  const ground = await openModelGround(context, {
    released: false,
    files: { '.github/workflows/model-release.yml': null },
  })
  await ground.admin.repos.addCollaborator({ ...ground.place, username: 'eve', permission: 'triage' })
  const { number, sha } = await ground.propose({ branch: 'noise', files: bad })
  await ground.idle()
  const { comments } = inspect(ground.sandbox)

  /** What the newest run at the head made of it. */
  async function judged(): Promise<[conclusion: string | null | undefined, summary: string]> {
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    return [ground.jobs(run)[REQUIRED], ground.summary(run)]
  }
  const edit = (by: string, author: string, body: string) => {
    const { id: comment_id } = comments().findLast(row => row.author === author)!
    return ground.as(by).issues.updateComment({ ...ground.place, comment_id, body })
  }

  await context.test(
    'the label by an account without write access waives nothing, even with a valid waiver',
    async () => {
      await ground.comment(number, WAIVER, 'ben')
      await ground.label(number, 'trainyard:waive', 'eve')
      const [result, summary] = await judged()
      assert.equal(result, 'failure')
      assert.match(summary, /nothing is waived: eve, who set .*waive, has no write access/)
    },
  )

  await context.test('another account’s comment cannot be edited: GitHub refuses it', async () => {
    for (const login of ['eve', 'mallory'])
      await assert.rejects(edit(login, 'ben', WAIVER), { status: 403 }, login)
  })

  await context.test(
    'a comment keeps its author: an outsider’s, edited into a waiver by a maintainer, is refused by the author’s name',
    async () => {
      await edit('ben', 'ben', 'I take it back.')
      await ground.comment(number, 'Please merge.', 'mallory')
      await edit('ada', 'mallory', WAIVER)
      await ground.unlabel(number, 'trainyard:waive')
      await ground.label(number, 'trainyard:waive')
      const [result, summary] = await judged()
      assert.equal(result, 'failure')
      assert.match(summary, /the waiver of log.*loss by mallory is refused: its author has no write access/)
    },
  )

  await context.test(
    'a comment that was edited waives nothing, for its words may be another’s than its author’s',
    async () => {
      await edit('ada', 'ben', WAIVER)
      await ground.unlabel(number, 'trainyard:waive')
      await ground.label(number, 'trainyard:waive')
      const [result, summary] = await judged()
      assert.equal(result, 'failure')
      assert.match(summary, /the waiver of log.*loss by ben is refused: the comment was edited/)
    },
  )
})
