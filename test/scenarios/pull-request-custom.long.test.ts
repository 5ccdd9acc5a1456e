import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'

/** A model of a task of its own, which nothing predicts with: its training says how good it is. */
const configOf = (bleu: number) => `version: 1
models:
  translator:
    task: custom
    inputs: [train.mjs]
    train: { run: node train.mjs, params: { bleu: ${bleu} } }
    evaluate: { metric-files: [metrics.json] }
    gates:
      - { metric: bleu, max-drop: 0.5 }
      - { metric: bleu, min: 20 }
`
const TRAIN = `import { writeFileSync } from 'node:fs'
writeFileSync(process.env.TRAINYARD_OUTPUT + '/weights.json', '{}')
writeFileSync('metrics.json', JSON.stringify({ bleu: Number(process.env.TRAINYARD_PARAM_BLEU) }))
`
const files = { 'train.mjs': TRAIN, 'trainyard.yml': configOf(30) }

test('a custom model is released, compared and released again by what its training measured', async context => {
  const ground = await openModelGround(context, { files })
  const change = (branch: string, bleu: number) =>
    ground.propose({ branch, files: { 'trainyard.yml': configOf(bleu) } })
  const [better, worse] = [await change('better', 31), await change('worse', 29)]
  await ground.idle()
  const resultOf = ({ sha }: { sha: string }) => ground.jobs(ground.lastRun('Model', sha))[REQUIRED]

  await context.test(
    'a custom model without a predict command is released by what its training measured',
    () => {
      assert.deepEqual(
        ground.releases().map(({ tag }) => tag),
        ['translator@v1.0.0'],
        ground.log(ground.lastRun('Model release')),
      )
    },
  )

  await context.test('a pull request is compared with what the release says of itself', () => {
    assert.equal(resultOf(better), 'success', ground.log(ground.lastRun('Model', better.sha)))
    assert.equal(resultOf(worse), 'failure')
    const said = [better, worse].map(({ number }) => ground.comments(number)[0]!.body)
    assert.match(said[0]!, /`translator`: passed[\s\S]*\+1/)
    assert.match(said[1]!, /`translator`: blocked[\s\S]*−1/)
  })

  await context.test('once merged it is released without training again', async () => {
    assert.equal(await ground.merge(better.number), null)
    await ground.idle()
    assert.deepEqual(
      ground.releases().map(({ tag }) => tag),
      ['translator@v1.0.0', 'translator@v1.1.0'],
    )
  })
})
