import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConfig } from '../../../actions/_lib/contract/config-file.ts'
import { MOST_SEED, seedFolderName, seedOfFolder } from '../../../actions/_lib/contract/seed-folder.ts'

for (const seed of [0, 7, 999_999_999, 1_234_567_890, 2 ** 32, MOST_SEED, Number.MAX_SAFE_INTEGER]) {
  test(`the folder of seed ${seed} is read as it is written`, () => {
    assert.equal(seedOfFolder(seedFolderName(seed)), seed)
  })
}

for (const name of [
  '',
  '-1',
  '07',
  '1e3',
  '1.0',
  ' 1',
  '1 ',
  '..',
  'x',
  '9007199254740993',
  '9'.repeat(400),
]) {
  test(`${JSON.stringify(name.slice(0, 20))} is the folder of no seed`, () => {
    assert.equal(seedOfFolder(name), null)
  })
}

test('a seed may have every number of digits that leaves its followers apart', () => {
  const config = (seed: number) =>
    `version: 1\nmodels:\n  m: { task: binary, train: { run: make, seed: ${seed}, seeds: 20 }, evaluate: {} }\n`
  assert.equal(parseConfig(config(MOST_SEED), 'trainyard.yml').models['m']!.train.seed, MOST_SEED)
  assert.throws(() => parseConfig(config(MOST_SEED + 1), 'trainyard.yml'), /train\.seed/)
})
