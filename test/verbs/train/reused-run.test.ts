import assert from 'node:assert/strict'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { train } from '../../../actions/train/train.ts'
import { commitAll, configOf, createProject, type Project } from './project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)

/** Counts its trainings, and writes a model and a metric file. */
const CODE = `import { appendFileSync, writeFileSync, mkdirSync } from 'node:fs'
appendFileSync('trainings.txt', 'x')
mkdirSync(process.env.TRAINYARD_OUTPUT + '/.hidden')
writeFileSync(process.env.TRAINYARD_OUTPUT + '/model.txt', 'weights ' + process.env.TRAINYARD_SEED)
writeFileSync(process.env.TRAINYARD_OUTPUT + '/.hidden/more.txt', 'more')
writeFileSync(process.env.TRAINYARD_OUTPUT + '/metrics.json', '{"accuracy":0.9}')
`
const REUSE = { 'reuse-run': 'earlier', out: 'second' }

/** A project whose run is in `earlier`, as it is downloaded. */
async function withRun(more = ''): Promise<Project> {
  const project = await createProject(
    {
      'trainyard.yml': configOf({
        train: `run: '"${node}" train.mjs'\n${more}`,
        rest: '    evaluate: { metric-files: [metrics.json], directions: { accuracy: higher } }\n',
      }).replace('[trainyard.yml]', '[trainyard.yml, train.mjs]'),
      'train.mjs': CODE,
    },
    { git: true },
  )
  await project.run(train, { out: 'earlier' })
  return project
}
const trainings = async (project: Project) => (await project.read('trainings.txt')).length

test('a run of this fingerprint is reused whole, and nothing is trained', async () => {
  await using project = await withRun()
  const first = await project.runJson('earlier/run.json')
  const { status, outputs } = await project.run(train, REUSE)
  assert.equal(status, 0)
  assert.equal(await trainings(project), 1)
  assert.deepEqual(await project.runJson('second/run.json'), first)
  assert.equal(await project.read('second/model/model.txt'), 'weights 0')
  assert.equal(await project.read('second/model/.hidden/more.txt'), 'more')
  assert.equal(await project.read('second/metrics/metrics.json'), '{"accuracy":0.9}')
  const { reused, digest, fingerprint, artifact, metrics, run } = outputs
  assert.deepEqual([reused, digest, fingerprint], ['true', first.artifact.digest, first.fingerprint])
  const at = (name: string) => join(project.folder, 'second', name)
  assert.deepEqual([artifact, metrics, run], [at('model'), at('metrics'), at('run.json')])
})

test('a reused run still says which workflow run trained it', async () => {
  await using project = await withRun()
  const onRunner = (run: string) => ({
    GITHUB_REPOSITORY: 'acme/toy',
    GITHUB_WORKFLOW_REF: 'acme/toy/.github/workflows/model train.yml@refs/pull/7/merge',
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '2',
  })
  await project.run(train, { out: 'earlier' }, onRunner('9001'), 'actions')
  const { outputs } = await project.run(train, REUSE, onRunner('9002'), 'actions')
  const trainedBy = { workflow: '.github/workflows/model train.yml', run: 9001, attempt: 2 }
  assert.deepEqual((await project.runJson('second/run.json')).trainedBy, trainedBy)
  const {
    reused,
    'trained-by-workflow': workflow,
    'trained-by-run': run,
    'trained-by-attempt': attempt,
  } = outputs
  assert.deepEqual([reused, workflow, run, attempt], ['true', trainedBy.workflow, '9001', '2'])
})

test('a run that is trained in a terminal names no workflow run', async () => {
  await using project = await withRun()
  const { outputs } = await project.run(train, REUSE)
  assert.equal((await project.runJson('second/run.json')).trainedBy, null)
  assert.deepEqual([outputs['trained-by-workflow'], outputs['trained-by-run']], ['', ''])
})

test('further seeds are reused with it', async () => {
  await using project = await withRun('seeds: 3')
  assert.equal((await project.run(train, REUSE)).outputs['reused'], 'true')
  assert.equal(await trainings(project), 3)
  assert.equal(await project.read('second/seeds/2/model/model.txt'), 'weights 2')
})

for (const seed of [7, 999_999_999, 1_234_567_890]) {
  test(`a run of several seeds is reused with all of them: seed ${seed}`, async () => {
    await using project = await withRun(`seed: ${seed}\nseeds: 3`)
    const before = await trainings(project)
    const { outputs } = await project.run(train, REUSE)
    assert.equal(outputs['reused'], 'true', project.printed())
    assert.equal(await trainings(project), before)
    for (const further of [seed + 1, seed + 2])
      assert.equal(await project.read(`second/seeds/${further}/model/model.txt`), `weights ${further}`)
  })
}

const changed = (path: string, from: string, to: string) => async (project: Project) =>
  project.write(path, (await project.read(path)).replace(from, to))
const refusals: { name: string; spoil: (project: Project) => Promise<void>; want: RegExp; more?: string }[] =
  [
    {
      name: 'nothing was downloaded',
      spoil: ({ folder }) => rm(join(folder, 'earlier'), { recursive: true }),
      want: /there is no run\.json/,
    },
    {
      name: 'a file changed',
      spoil: p => p.write('earlier/model/model.txt', 'evil'),
      want: /model\.txt differs from the digest in run\.json/,
    },
    {
      name: 'a hidden file was left out',
      spoil: ({ folder }) => rm(join(folder, 'earlier/model/.hidden'), { recursive: true }),
      want: /\.hidden\/more\.txt is missing/,
    },
    {
      name: 'a file was added',
      spoil: p => p.write('earlier/model/x.py', ''),
      want: /x\.py is not listed in run\.json/,
    },
    {
      name: 'a metric file changed',
      spoil: p => p.write('earlier/metrics/metrics.json', '{}'),
      want: /metrics\.json differs from/,
    },
    {
      name: 'a file became a link',
      spoil: async ({ folder }) => {
        await rm(join(folder, 'earlier/model/model.txt'))
        await symlink('/etc/hostname', join(folder, 'earlier/model/model.txt'))
      },
      want: /symbolic link/,
    },
    { name: 'run.json is none', spoil: p => p.write('earlier/run.json', '{'), want: /cannot be reused/ },
    {
      name: 'its training is incomplete',
      spoil: changed('earlier/run.json', '"complete"', '"incomplete"'),
      want: /its training is incomplete/,
    },
    {
      name: 'it is of another model',
      spoil: changed('earlier/run.json', '"late"', '"early"'),
      want: /it is a run of early/,
    },
    {
      name: 'its inputs differed from its commit',
      spoil: changed('earlier/run.json', '"dirty": false', '"dirty": true'),
      want: /differed from its commit/,
    },
    {
      name: 'an input changed since',
      spoil: async project => {
        await project.write('train.mjs', `${CODE}\n`)
        commitAll(project.folder)
      },
      want: /its fingerprint is [0-9a-f]{12}, and the current one is/,
    },
    {
      name: 'an input differs from HEAD',
      spoil: p => p.write('train.mjs', `${CODE}\n`),
      want: /differ from HEAD/,
    },
    {
      name: 'a further seed changed',
      more: 'seeds: 2',
      spoil: p => p.write('earlier/seeds/1/model/model.txt', 'evil'),
      want: /model\.txt differs from the digest in run\.json/,
    },
    {
      name: 'a further seed is none',
      more: 'seeds: 2',
      spoil: p => p.write('earlier/seeds/..x/run.json', '{}'),
      want: /seeds\/\.\.x is not named by a seed/,
    },
  ]
for (const { name, spoil, want, more } of refusals) {
  test(`it is trained again, and said why, where ${name}`, async () => {
    await using project = await withRun(more)
    const before = await trainings(project)
    await spoil(project)
    const { outputs } = await project.run(train, REUSE)
    assert.equal(outputs['reused'], 'false')
    assert.match(project.printed(), want)
    assert.equal(await trainings(project), 2 * before)
    assert.equal(await project.read('second/model/model.txt'), 'weights 0')
  })
}

test('a digest that belongs to other files is refused', async () => {
  await using project = await withRun()
  const { artifact } = await project.runJson('earlier/run.json')
  await changed(
    'earlier/run.json',
    `"digest": "${artifact.digest}"`,
    `"digest": "sha256:${'0'.repeat(64)}"`,
  )(project)
  assert.equal((await project.run(train, REUSE)).outputs['reused'], 'false')
})

test('a folder is not reused into itself', async () => {
  await using project = await withRun()
  assert.match(
    (await project.problems(train, { 'reuse-run': 'earlier', out: 'earlier' }))[0]!,
    /both the run to reuse and the folder to write to/,
  )
  assert.equal(await project.read('earlier/model/model.txt'), 'weights 0')
})
