import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { openEngine } from '../../../actions/_lib/data/engine.ts'
import { problemsIn } from '../../rooms/data/workshop.ts'
import { manifest } from '../../rooms/release/documents.ts'
import {
  candidate,
  champion,
  config,
  digest,
  files,
  inProject,
  labels,
  type Project,
  runDocument,
  scores,
} from './flight-project.ts'

const documents = { ...files, 'trainyard.yml': config('') }
const folders = { candidate: 'ours', champion: 'theirs' }

/** The folders of two runs: run.json and predictions.parquet. */
async function inRuns(step: (project: Project) => Promise<void>): Promise<void> {
  await inProject(documents, async project => {
    await run(project, 'ours', { predictions: candidate, digit: 'a' })
    await run(project, 'theirs', { predictions: champion, digit: 'b' })
    await step(project)
  })
}

async function run(
  project: Project,
  folder: string,
  { predictions, digit }: { predictions: string; digit: string },
): Promise<void> {
  await mkdir(join(project.folder, folder), { recursive: true })
  await writeFile(join(project.folder, folder, 'run.json'), runDocument('flights', digit))
  await parquet(project, join(folder, 'predictions.parquet'), predictions)
}

async function parquet({ folder, host }: Project, file: string, csv: string): Promise<void> {
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.csv`, csv)
  const engine = await openEngine({ host, folders: [dirname(path)], locked: false })
  await engine.run(`COPY (FROM read_csv('${path}.csv')) TO '${path}' (FORMAT parquet)`)
  await engine.close()
  await rm(`${path}.csv`)
}

describe('the folders of two runs', () => {
  test('give predictions and runs, which are written beside the comparison', () =>
    inRuns(async project => {
      await project.evaluate({ ...folders, 'champion-version': '1.3.0' })
      const { flips, champion, candidate } = await project.comparison()
      assert.deepEqual([flips?.fixedIds.toSorted(), flips?.brokenIds], [['f1', 'f2', 'f4'], ['f9']])
      assert.deepEqual(candidate, { fingerprint: digest('a'), digest: digest('a') })
      assert.deepEqual(champion, { version: '1.3.0', digest: digest('b') })
      assert.equal(await text(project, 'trainyard-out/run.json'), runDocument('flights', 'a'))
      assert.equal(await text(project, 'trainyard-out/champion-run.json'), runDocument('flights', 'b'))
    }))

  test('mix with files, which win', () =>
    inRuns(async project => {
      await project.evaluate({ ...folders, predictions: 'champion.csv', run: 'theirs/run.json' })
      const { identical, candidate } = await project.comparison()
      assert.deepEqual([identical, candidate.digest], [true, digest('b')])
      await project.evaluate({ candidate: 'ours', 'champion-predictions': 'champion.csv' })
      const { flips, champion } = await project.comparison()
      assert.deepEqual([flips?.fixed, flips?.broken, champion], [3, 1, { version: null, digest: null }])
    }))

  test('bring the predictions of further seeds', () =>
    inRuns(async project => {
      for (const seed of ['1', '2']) {
        const file = join('ours/seeds', seed, 'predictions.parquet')
        await parquet(project, file, scores(Array.from({ length: 10 }, () => Number(seed) - 1)))
      }
      await project.evaluate(folders)
      assert.deepEqual((await project.comparison()).noise?.seeds, [0, 1, 2])
    }))

  test('a second evaluation without a champion leaves no run of it', () =>
    inRuns(async project => {
      await project.evaluate(folders)
      await project.evaluate({ candidate: 'ours' })
      assert.equal((await project.comparison()).champion, null)
      assert.equal(existsSync(join(project.folder, 'trainyard-out/champion-run.json')), false)
    }))

  test("may be written into the candidate's own, and into no other trained run's", () =>
    inRuns(async project => {
      for (const name of ['ours', 'theirs']) await mkdir(join(project.folder, name, 'model'))
      await project.evaluate({ ...folders, out: 'ours' })
      assert.equal(await text(project, 'ours/run.json'), runDocument('flights', 'a'))
      assert.match(
        (await problemsIn(project.evaluate({ candidate: 'ours', out: 'theirs' })))[0] ?? '',
        /theirs: the folder holds another trained run.* → give --out another folder/,
      )
      assert.equal(await text(project, 'theirs/run.json'), runDocument('flights', 'b'))
    }))
})

describe('a champion folder', () => {
  test('without predictions is not comparable', () =>
    inRuns(async project => {
      await rm(join(project.folder, 'theirs/predictions.parquet'))
      await project.evaluate(folders)
      const { notComparable, paired, champion, firstRelease } = await project.comparison()
      assert.match(notComparable ?? '', /no predictions of the champion/)
      assert.deepEqual([paired, champion?.digest, firstRelease], [false, digest('b'), null])
    }))

  test('that predict wrote counts only for the evaluation set of its evaluation.json', () =>
    inRuns(async project => {
      await rename(join(project.folder, 'theirs/run.json'), join(project.folder, 'theirs/champion-run.json'))
      await project.evaluate({ predictions: 'champion.csv', out: 'stored' })
      await cp(join(project.folder, 'stored/evaluation.json'), join(project.folder, 'theirs/evaluation.json'))
      await project.evaluate(folders)
      assert.deepEqual(
        [(await project.comparison()).notComparable, (await project.comparison()).champion?.digest],
        [null, digest('b')],
      )
      await writeFile(join(project.folder, 'labels.csv'), labels.replace('f9,0', 'f9,1'))
      await project.evaluate(folders)
      assert.match((await project.comparison()).notComparable ?? '', /of another evaluation set/)
    }))

  test('that is a pulled release says its version', () =>
    inRuns(async project => {
      const released = manifest({ model: 'flights', version: '1.4.0' })
      await rm(join(project.folder, 'theirs/run.json'))
      await writeFile(join(project.folder, 'theirs/manifest.json'), JSON.stringify(released))
      await project.evaluate(folders)
      const { champion, notComparable } = await project.comparison()
      assert.deepEqual(champion, { version: '1.4.0', digest: released.artifact.digest })
      assert.equal(notComparable, null)
    }))

  test('of a run may hold an evaluation.json that is older than its predictions', () =>
    inRuns(async project => {
      await project.evaluate({ predictions: 'champion.csv', out: 'theirs' })
      await writeFile(join(project.folder, 'labels.csv'), labels.replace('f9,0', 'f9,1'))
      await project.evaluate(folders)
      assert.equal((await project.comparison()).notComparable, null)
    }))
})

describe('folders that say nothing', () => {
  test('are Problems of the input that names them', () =>
    inRuns(async project => {
      await rm(join(project.folder, 'ours/predictions.parquet'))
      assert.match(
        (await problemsIn(project.evaluate(folders)))[0] ?? '',
        /^--candidate: there is no predictions\.parquet in ours, .* → run `predict` .* or give another file with --predictions/,
      )
      assert.match(
        (await problemsIn(project.evaluate({ ...folders, champion: 'gone' })))[0] ?? '',
        /^--champion: gone is not a folder/,
      )
    }))
})

type Attack = { name: string; attack(folder: string): Promise<unknown>; want: RegExp }
const secret = '../secret'
const attacks: Attack[] = [
  ...['run.json', 'predictions.parquet'].map(file => ({
    name: `${file} that is a link out of it`,
    attack: async (folder: string) => {
      await rename(join(folder, file), join(folder, secret))
      await symlink(secret, join(folder, file))
    },
    want: new RegExp(`^ours/${file.replace('.', '\\.')}: this is a link or not a plain file`),
  })),
  ...['metrics', 'seeds'].map(name => ({
    name: `${name} that is a link out of it`,
    attack: async (folder: string) => {
      await mkdir(join(folder, secret))
      await symlink(secret, join(folder, name))
    },
    want: new RegExp(`^ours/${name}: this is a link or not a plain folder`),
  })),
  {
    name: 'a seed that is a link out of it',
    attack: async folder => {
      await cp(folder, join(folder, '..', 'secret'), { recursive: true })
      await mkdir(join(folder, 'seeds'))
      await symlink(join('..', secret), join(folder, 'seeds/7'))
    },
    want: /^ours\/seeds\/7\/predictions\.parquet: this is a link or not a plain file/,
  },
  {
    name: 'run.json that is a pipe',
    attack: async folder => {
      await rm(join(folder, 'run.json'))
      execFileSync('mkfifo', [join(folder, 'run.json')])
    },
    want: /^ours\/run\.json: this is a link or not a plain file/,
  },
  {
    name: 'run.json that is huge',
    attack: folder => truncate(join(folder, 'run.json'), 2 ** 40),
    want: /^ours\/run\.json: the document has 1099511627776 bytes, more than/,
  },
]

describe('a hostile folder', { skip: process.platform === 'win32' && 'no links and pipes' }, () => {
  for (const { name, attack, want } of attacks) {
    test(`is refused with ${name}`, () =>
      inRuns(async project => {
        await attack(join(project.folder, 'ours'))
        const [found = ''] = await problemsIn(project.evaluate(folders))
        assert.match(found, want)
        assert.equal(existsSync(join(project.folder, 'trainyard-out/comparison.json')), false)
      }))
  }
})

async function text({ folder }: Project, file: string): Promise<string> {
  return await readFile(join(folder, file), 'utf8')
}
