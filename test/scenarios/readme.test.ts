import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from './model-ground.ts'
import { toyConfig } from './toy-model.ts'

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
