import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ModelGround, openModelGround } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'
import type { Run } from '../sandbox/testing.ts'

// Two models in one repository. A pull request for each, and neither leaves its own commits on main.
const METHODS = ['squash', 'rebase'] as const
const models = { squash: {}, rebase: {} }

test('pull requests of two models are trained alone, merged one upon the other, and released in their turn', async context => {
  const ground = await openModelGround(context, { files: toyFiles(models) })
  const pulls = await Promise.all(
    METHODS.map(async method => {
      const config = toyConfig({ ...models, [method]: { features: 'a b' } })
      const branch = `better-${method}`
      return await ground.propose({ branch, files: { 'trainyard.yml': config } })
    }),
  )
  await ground.idle()
  const trained = pulls.map(({ sha }) => ground.lastRun('Model', sha))

  await context.test('the first push releases every model', () => {
    assert.deepEqual(
      ground
        .releases()
        .map(({ tag }) => tag)
        .sort()
        .slice(0, 2),
      METHODS.map(method => `${method}@v1.0.0`).sort(),
    )
  })

  for (const [index, method] of METHODS.entries()) {
    await context.test(`a pull request that changes ${method} alone trains ${method} alone`, () => {
      const run = trained[index]!
      assert.equal(run.conclusion, 'success', ground.log(run))
      assert.deepEqual(modelsOf(ground, run), [method])
      const others = METHODS.filter(each => each !== method)
      for (const other of others)
        assert.match(ground.summary(run), new RegExp(`nothing that determines ${other} changed`))
      assert.equal(ground.comments(pulls[index]!.number).length, 1)
    })
  }

  await context.test(
    'pull requests that are merged one upon the other are released in their turn',
    async () => {
      for (const [index, method] of METHODS.entries())
        assert.equal(await ground.merge(pulls[index]!.number, { method }), null)
      await ground.idle()
      assert.deepEqual(
        ground.runs('Model release').map(({ conclusion }) => conclusion),
        Array(3).fill('success'),
      )
    },
  )

  for (const [index, method] of METHODS.entries()) {
    await context.test(
      `after a ${method} the pull request's own run is released, trained once and for all`,
      async () => {
        const release = ground.releases().find(({ tag }) => tag === `${method}@v1.1.0`)
        assert.ok(release)
        const { code } = await ground.manifest(release)
        assert.deepEqual([code.run, code.attempt], [trained[index]!.id, 1])
        const run = ground.runs('Model release')[index + 1]!
        assert.deepEqual(modelsOf(ground, run), [method])
        assert.doesNotMatch(
          ground.log(run, `Release / model (${method}) / model / candidate`),
          /^trained on/m,
        )
      },
    )
  }
})

/** Models that a run has a job for. */
function modelsOf(ground: ModelGround, run: Run): string[] {
  const names = Object.keys(ground.jobs(run)).flatMap(
    name => name.match(/^\w+ \/ model \((\w+)\) \/ .*candidate$/)?.[1] ?? [],
  )
  return [...new Set(names)]
}
