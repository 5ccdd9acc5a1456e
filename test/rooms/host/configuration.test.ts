import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { findModel, loadModel } from '../../../actions/_lib/host/configuration.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

const model = '{ task: binary, train: { run: make }, evaluate: {} }'
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-configuration-'))
  await mkdir(join(folder, 'one', 'deep', 'er'), { recursive: true })
  await mkdir(join(folder, 'none', 'trainyard.yml'), { recursive: true })
  await writeFile(join(folder, 'one', 'trainyard.yml'), `version: 1\nmodels:\n  flights: ${model}\n`)
  await writeFile(join(folder, 'two.yml'), `version: 1\nmodels:\n  flights: ${model}\n  trains: ${model}\n`)
  await writeFile(join(folder, 'wrong.yml'), 'version: 1\n')
  await writeFile(join(folder, 'large.yml'), `#${' '.repeat(4_000_000)}`)
})
after(() => rm(folder, { recursive: true }))

test('the nearest trainyard.yml upwards is taken, and its only model', async () => {
  const loaded = await loadModel({ host: silentHost({ cwd: join(folder, 'one', 'deep', 'er') }) })
  assert.equal(loaded.file, join(folder, 'one', 'trainyard.yml'))
  assert.equal(loaded.folder, join(folder, 'one'))
  assert.equal(loaded.name, 'flights')
  assert.equal(loaded.model.task, 'binary')
})

test('a configuration may be named, relative to where the command is called', async () => {
  const loaded = await loadModel({
    host: silentHost({ cwd: join(folder, 'one') }),
    config: '../two.yml',
    model: 'trains',
  })
  assert.equal(loaded.name, 'trains')
  assert.equal(loaded.folder, folder)
})

test('without any configuration upwards findModel says null and loadModel what to do; a folder of that name is none', async () => {
  const cwd = join(folder, 'none')
  assert.equal(await findModel({ host: silentHost({ cwd }) }), null)
  const [problem] = await thrownBy(loadModel({ host: silentHost({ cwd }) }))
  assert.match(problem!.what, /no trainyard\.yml here or in any folder above/)
  assert.equal(problem!.where, cwd)
})

const refusals = [
  { name: 'a file that does not exist', config: 'mine.yml', what: /no such file/, fix: /--config/ },
  { name: 'a folder', config: 'one', what: /a folder, not a file/, fix: /--config/ },
  { name: 'a file that is wrong', config: 'wrong.yml', what: /lacks `models`/, fix: /add `models`/ },
  {
    name: 'a file of several megabytes',
    config: 'large.yml',
    what: /larger than/,
    fix: /move data out of it into files/,
  },
  { name: 'several models and none named', config: 'two.yml', what: /has 2 models/, fix: /flights, trains/ },
  {
    name: 'a misspelt model',
    config: 'two.yml',
    model: 'flihgts',
    what: /no model `flihgts`/,
    fix: /did you mean `flights`\?/,
  },
  {
    name: 'an unknown model',
    config: 'two.yml',
    model: 'x',
    what: /no model `x`/,
    fix: /one of flights, trains/,
  },
  { name: 'a name of the prototype', config: 'two.yml', model: 'toString', what: /no model/, fix: /flights/ },
]
for (const { name, config, model, what, fix } of refusals) {
  test(`refused: ${name}`, async () => {
    const [problem] = await thrownBy(findModel({ host: silentHost({ cwd: folder }), config, model }))
    assert.match(problem!.what, what)
    assert.match(problem!.where, new RegExp(`^${config}`))
    assert.match(problem!.fix, fix)
  })
}

const UNBUILT = `version: 1
models:
  plain: ${model}
  flights:
    task: binary
    train:
      run: make
      sweep: { strategy: grid, params: { depth: [1, 2] }, metric: roc_auc }
    evaluate: {}
    champion: production
    release: { notes: notes.md, oci: ghcr.io/acme/flights }
    monitor: { data: live.csv, time: at }
    deploy:
      repository: acme/environments
      environments: { production: { set: [{ file: a.yml, path: b, value: c }] } }
`

test('keys that nothing acts on are said once by a run, each with its place', async () => {
  await writeFile(join(folder, 'unbuilt.yml'), UNBUILT)
  const host = silentHost({ cwd: folder })
  await loadModel({ host, config: 'unbuilt.yml', model: 'plain' })
  await loadModel({ host, config: 'unbuilt.yml', model: 'flights' })
  const said = (key: string, place: string) => `\`models.flights.${key}\` (unbuilt.yml:${place})`
  const keys = [
    said('train.sweep', '8:7'),
    said('champion', '10:5'),
    said('release.oci', '11:33'),
    said('deploy', '13:5'),
    said('monitor', '12:5'),
  ]
  assert.deepEqual(host.lines, [`warning: not built yet, so that nothing acts on it: ${keys.join(', ')}`])
})

test('a configuration of which every key has an effect is read without a warning', async () => {
  const host = silentHost({ cwd: folder })
  await loadModel({ host, config: 'two.yml', model: 'trains' })
  assert.deepEqual(host.lines, [])
})

async function thrownBy(promise: Promise<unknown>) {
  const error = await promise.then(
    () => assert.fail('nothing was thrown'),
    (thrown: unknown) => thrown,
  )
  const problems = problemsOf(error)
  if (problems.length === 0) throw error
  return problems
}
