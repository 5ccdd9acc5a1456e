import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ModelGround, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import { gitIn, remoteOf } from '../sandbox/testing.ts'

const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
const worse = { 'trainyard.yml': toyConfig({ toy: { features: 'noise' } }) }
const CANDIDATE = 'Release / model (toy) / model / candidate'

test('a model goes from its first release through pull requests and the merge queue to its third', async context => {
  const ground = await openModelGround(context)

  await context.test(
    'the first push to main becomes the first release: there is no champion, and what is absolute decides',
    async () => {
      const run = ground.lastRun('Model release')
      assert.equal(run.conclusion, 'success')
      assert.equal(ground.jobs(run)['Release / model (toy) / model / champion'], 'skipped')
      assert.deepEqual(
        ground.releases().map(({ tag }) => tag),
        ['toy@v1.0.0'],
      )
      const { verdict, champion, code, gates } = await ground.manifest(ground.releases()[0]!)
      assert.deepEqual([verdict, champion, code.run, code.sha], ['pass', null, run.id, run.headSha])
      assert.deepEqual(
        gates.map(({ metric, verdict }) => `${metric} ${verdict}`),
        ['roc_auc pass', 'log_loss pass'],
      )
    },
  )

  await context.test(
    'a push that changes nothing of the model releases nothing, trains nothing, and says so',
    async () => {
      const sha = await ground.push({ files: { 'README.md': 'A toy.\n' } })
      await ground.idle()
      const run = ground.lastRun('Model release', sha)
      assert.deepEqual(
        Object.entries(ground.jobs(run)).filter(([, end]) => end !== 'skipped'),
        [
          ['Release / plan', 'success'],
          ['Release / result', 'success'],
        ],
      )
      assert.match(ground.summary(run), /^Trainyard: No model changed\.$/m)
      assert.equal(ground.releases().length, 1)
    },
  )

  await context.test('a pull request that does not change the model passes, without a comment', async () => {
    const { number, sha } = await ground.propose({ branch: 'docs', files: { 'README.md': 'A small toy.\n' } })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.equal(ground.jobs(run)[REQUIRED], 'success')
    assert.match(ground.summary(run), /nothing that determines toy changed/)
    assert.equal(ground.jobs(run)['Model / model'], 'skipped', 'by a name without an expression')
    assert.deepEqual([ground.comments(number), ground.checks(sha)], [[], []])
    assert.equal(await ground.merge(number), null)
  })

  await context.test(
    'a better pull request gets a comment and a check, and its result is green',
    async () => {
      const { number, sha } = await ground.propose({ branch: 'better', files: better })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.equal(run.conclusion, 'success', ground.log(run))
      const [comment, ...more] = ground.comments(number)
      assert.equal(more.length, 0)
      assert.equal(comment?.author, 'github-actions[bot]')
      assert.match(comment.body, /### ✅ `toy`: passed/)
      assert.match(comment.body, /against \*\*champion `1\.0\.0`\*\*/)
      assert.match(comment.body, /\| parameter `features` \| `a` \| `a b` \|/)
      const [check] = ground.checks(sha)
      assert.deepEqual([check?.name, check?.conclusion, check?.head], ['Trainyard: toy', 'success', sha])
    },
  )

  await context.test(
    'once it is merged its own run is released, nothing is trained again, and the comment keeps what was approved',
    async () => {
      const trained = ground.lastRun('Model')
      assert.equal(await ground.merge(trained.pulls[0]!), null)
      await ground.idle()
      const run = ground.lastRun('Model release')
      assert.equal(run.conclusion, 'success', ground.log(run))
      assert.doesNotMatch(ground.log(run, CANDIDATE), /^trained on/m)
      assert.match(ground.summary(run), new RegExp(`reused from run ${trained.id}`))
      const release = ground.releases()[1]!
      const { code, champion, version } = await ground.manifest(release)
      assert.deepEqual([version, champion?.version], ['1.1.0', '1.0.0'])
      assert.deepEqual([code.run, code.workflow], [trained.id, '.github/workflows/model-pull-request.yml'])
      assert.equal(await tagged(ground, release.tag), run.headSha, 'the tag is on the merge')
      const { body } = ground.comments(trained.pulls[0]!)[0]!
      const parts = body.split('### After the merge: ')
      assert.match(parts[0]!, new RegExp(`### ✅ \`toy\`: passed.*\`${trained.headSha.slice(0, 8)}\``))
      assert.match(parts[0]!, /\| parameter `features` \| `a` \| `a b` \|/)
      assert.match(parts[1]!, new RegExp(`^✅ \`toy\`: passed.*\`${run.headSha.slice(0, 8)}\``))
      assert.deepEqual(
        [trained.headSha, run.headSha].map(sha => ground.checks(sha)[0]?.conclusion),
        ['success', 'success'],
      )
    },
  )

  await context.test('a worse pull request is red, and GitHub refuses to merge it', async () => {
    const { number, sha } = await ground.propose({ branch: 'worse', files: worse })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.deepEqual([run.conclusion, ground.jobs(run)[REQUIRED]], ['failure', 'failure'])
    assert.equal(ground.checks(sha)[0]?.conclusion, 'failure')
    assert.match(ground.comments(number)[0]!.body, /### ❌ `toy`: blocked/)
    assert.match((await ground.merge(number))!, /Required status check "Model \/ result" is failing/)
  })

  await context.test('the next push updates that comment, which keeps the verdicts so far', async () => {
    const before = ground.lastRun('Model')
    const [number] = before.pulls as [number]
    const [told] = ground.comments(number)
    const sha = await ground.push({
      branch: 'worse',
      files: { 'trainyard.yml': toyConfig({ toy: { features: 'b a' } }) },
    })
    await ground.idle()
    const [comment, ...more] = ground.comments(number)
    assert.deepEqual([comment?.id, more.length], [told?.id, 0])
    assert.match(comment!.body, /### ✅ `toy`: passed/)
    assert.match(comment!.body, new RegExp(`${before.headSha.slice(0, 8)}.*❌`))
    assert.equal(ground.jobs(ground.lastRun('Model', sha))[REQUIRED], 'success')
  })

  await context.test(
    'the merge queue checks the commit that main will be, without training again, and merges it',
    async () => {
      const pull = ground.lastRun('Model')
      const sha = await ground.queue(pull.pulls[0]!, 'POST')
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.deepEqual([run.event, ground.jobs(run)[REQUIRED]], ['merge_group', 'success'], ground.log(run))
      assert.doesNotMatch(ground.log(run), /^trained on/m)
      assert.equal(await ground.queue(pull.pulls[0]!, 'PUT'), sha)
      await ground.idle()
      const { version, code } = await ground.manifest(ground.releases()[2]!)
      assert.deepEqual([version, code.run], ['1.2.0', pull.id])
      assert.doesNotMatch(ground.log(ground.lastRun('Model release', sha)), /^trained on/m)
    },
  )

  await context.test('a pull request keeps one comment to its end, whichever workflow reports', () => {
    for (const { pulls } of ground.runs('Model').filter(({ pulls }) => pulls.length > 0))
      assert.ok(
        ground.comments(pulls[0]!).length <= 1,
        `${ground.comments(pulls[0]!).map(({ body }) => body.split('\n', 1))}`,
      )
  })
})

/** The commit that a tag is on. */
async function tagged(ground: ModelGround, tag: string): Promise<string> {
  const line = await gitIn(ground.folder, 'ls-remote', remoteOf(ground, ground.place), `refs/tags/${tag}`)
  return line.split('\t')[0]!
}
