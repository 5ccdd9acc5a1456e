import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { configSchema } from '../../actions/_lib/contract/config.ts'
import { parseYaml } from '../../actions/_lib/contract/document.ts'
import { git } from '../../actions/_lib/git/git.ts'

const STARTER = fileURLToPath(new URL('../../templates/starter', import.meta.url))

test('the champion knows the clock and the distance', async () => {
  assert.deepEqual(await featuresIn(STARTER), ['hour', 'weekday', 'distance'])
})

test('candidate.patch adds the airports and their late shares', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-starter-'))
  try {
    await cp(join(STARTER, 'trainyard.yml'), join(folder, 'trainyard.yml'))
    await git(folder, 'apply', join(STARTER, 'candidate.patch'))
    assert.deepEqual(await featuresIn(folder), [
      'hour',
      'weekday',
      'distance',
      'origin',
      'destination',
      'origin_late_share',
      'destination_late_share',
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('its packages are those of Trainyard itself, so that the demo needs no network', async () => {
  const ours = await packageAt(fileURLToPath(new URL('../..', import.meta.url)))
  const { dependencies } = await packageAt(STARTER)
  for (const [name, version] of Object.entries(dependencies)) {
    assert.equal({ ...ours.dependencies, ...ours.devDependencies }[name], version, name)
  }
})

async function featuresIn(folder: string): Promise<string[] | undefined> {
  const file = join(folder, 'trainyard.yml')
  const { models } = parseYaml(configSchema, await readFile(file, 'utf8'), file)
  return models['flight-delay']?.train.tensorflow?.features.map(({ column }) => column)
}

async function packageAt(
  folder: string,
): Promise<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
