import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { parseConfig } from '../../../actions/_lib/contract/config-file.ts'
import {
  outFolder,
  runFolder,
  seedFolder,
  seedOfName,
  seedsIn,
} from '../../../actions/_lib/documents/run-folder.ts'
import { productModules, ROOT } from '../../house/module.ts'

/** The first of twenty seeds, all of which are exact numbers. */
const MOST_SEED = Number.MAX_SAFE_INTEGER - 20

for (const seed of [0, 7, 999_999_999, 1_234_567_890, 2 ** 32, MOST_SEED, Number.MAX_SAFE_INTEGER]) {
  test(`the folder of seed ${seed} is read as it is written`, () => {
    assert.equal(seedOfName(basename(seedFolder('seeds', seed).folder)), seed)
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
    assert.equal(seedOfName(name), null)
  })
}

test('a seed may have every number of digits that leaves its followers apart', () => {
  const config = (seed: number) =>
    `version: 1\nmodels:\n  m: { task: binary, train: { run: make, seed: ${seed}, seeds: 20 }, evaluate: {} }\n`
  assert.equal(parseConfig(config(MOST_SEED), 'trainyard.yml').models['m']!.train.seed, MOST_SEED)
  assert.throws(() => parseConfig(config(MOST_SEED + 1), 'trainyard.yml'), /train\.seed/)
})

test('the seeds of a folder come in the order of their numbers, and other names are passed over', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'run-folder-'))
  for (const name of ['10', '9', '1234567890', 'notes', '07']) await mkdir(join(folder.path, name))
  assert.deepEqual(await seedsIn(folder.path), [9, 10, 1_234_567_890])
  assert.deepEqual(await seedsIn(join(folder.path, 'nowhere')), [])
})

test('checkpoints may lie elsewhere; every other path is below the folder', () => {
  const { resume, ...paths } = runFolder('out', { resume: 'kept' })
  assert.equal(resume, 'kept')
  for (const path of Object.values(paths)) assert.equal(join('out', path.slice('out'.length)), path)
  assert.equal(runFolder('out', { resume: undefined }).resume, join('out', 'resume'))
})

/** A release names its assets itself, and its Problems name documents in words. */
const OWN_NAMES = /^actions\/(_lib\/(release|documents\/run-folder\.ts)|_cli\/)/

test('no other file of the verbs and rooms spells a name in the folder', () => {
  const names = Object.values(outFolder('/', undefined)).map(path => basename(path))
  const quoted = names.filter(name => /[.-]/.test(name)).map(name => `'${name}'`)
  assert.ok(quoted.includes("'run.json'") && quoted.includes("'trainyard-out'"))
  const spelled = productModules()
    .filter(({ file }) => !OWN_NAMES.test(file))
    .flatMap(({ file }) => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      return quoted.filter(name => text.includes(name)).map(name => `${file}: ${name}`)
    })
  assert.deepEqual(spelled, [])
})
