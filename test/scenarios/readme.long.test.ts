import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { TRAIN, toyConfig } from '../fixtures/toy-model.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const section = readme.split(/^## /m).find(text => text.startsWith('Use it in your repository'))
const yaml = section?.match(/^```yaml\n(.*?)^```$/ms)?.[1]
const file = section?.match(/`(\.github\/workflows\/[\w-]+\.yml)`/)?.[1]

test('the workflow to paste has at most ten lines, and its place is named', () => {
  assert.ok(yaml !== undefined && file !== undefined)
  assert.ok(yaml.trimEnd().split('\n').length <= 10, yaml)
})

test('as the only workflow of a repository it brings comment, check and a result to require', async () => {
  const others = Object.keys(await callers()).map(path => [path, null])
  const files = { ...Object.fromEntries(others), [file!]: yaml! }
  const ground = await openModelGround({ after }, { files, released: false })
  const proposed = { branch: 'better', files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) } }
  const { number, sha } = await ground.propose(proposed)
  await ground.idle()
  assert.deepEqual(
    ground.runs().map(({ path }) => path),
    [file],
  )
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  assert.deepEqual(
    ground.comments(number).map(({ body }) => /✅ `toy`: passed/.test(body)),
    [true],
  )
  assert.deepEqual(
    ground.checks(sha).map(({ name, conclusion }) => [name, conclusion]),
    [['Trainyard: toy', 'success']],
  )
})

test('beside the release’s caller its run is what the merge releases: the very artifact that was approved', async () => {
  const release = '.github/workflows/model-release.yml'
  const all = await callers()
  const others = Object.keys(all).map(path => [path, null])
  // Weights that no second training makes again.
  const train = `${TRAIN}\nwriteFileSync(\`\${process.env.TRAINYARD_OUTPUT}/salt.txt\`, crypto.randomUUID())\n`
  const files = {
    ...Object.fromEntries(others),
    [release]: all[release]!,
    [file!]: yaml!,
    'train.mjs': train,
  }
  const ground = await openModelGround({ after }, { files })
  const proposed = { branch: 'better', files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) } }
  const { number, sha } = await ground.propose(proposed)
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  const kept = ground.artifacts(run).find(({ name }) => name.startsWith('trainyard-toy-run-'))!
  const approved = JSON.parse(String((await ground.unpack(kept)).get('run.json')))
  assert.equal(await ground.merge(number), null)
  await ground.idle()
  const { artifact, code } = await ground.manifest(ground.releases().at(-1)!)
  assert.deepEqual([code.run, artifact.digest], [run.id, approved.artifact.digest])
  assert.match(ground.summary(ground.lastRun('Model release')), new RegExp(`reused from run ${run.id}`))
})
