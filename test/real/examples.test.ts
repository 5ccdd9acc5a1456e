import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { evaluate } from '../../actions/evaluate/evaluate.ts'
import { predict } from '../../actions/predict/predict.ts'
import { report } from '../../actions/report/report.ts'
import { train } from '../../actions/train/train.ts'
import { type Example, openExample } from './example.ts'

type Shown = {
  name: string
  weaker: Record<string, string>
  params: Record<string, unknown>
  rows: number
  metric: { name: string; from: number; to: number }
  files: string[]
  /** The verdict the other way round: a year of days cannot always tell. */
  back: 'fail' | 'inconclusive'
}

/** What every example must show: a champion that knows less, and the bounds within which its better candidate lies. */
const EXAMPLES: Shown[] = [
  {
    name: 'scikit-learn',
    weaker: { 'cells: all, strength: 1.0': 'cells: mean, strength: 0.001' },
    params: { cells: 'all', strength: 1 },
    rows: 228,
    metric: { name: 'log_loss', from: 0.03, to: 0.15 },
    files: ['model.pkl'],
    back: 'fail',
  },
  {
    name: 'xgboost',
    weaker: { 'columns: all': 'columns: mass' },
    params: { columns: 'all', rounds: 40, depth: 3 },
    rows: 115,
    metric: { name: 'accuracy', from: 0.95, to: 1 },
    files: ['classes.json', 'model.json'],
    back: 'fail',
  },
  {
    name: 'pytorch',
    weaker: { 'season: true': 'season: false', 'epochs: 120': 'epochs: 1' },
    params: { hidden: 24, epochs: 120, season: true },
    rows: 363,
    metric: { name: 'mae', from: 1.5, to: 2.4 },
    files: ['model.pt'],
    back: 'fail',
  },
  {
    name: 'shell',
    weaker: { 'by: both': 'by: month' },
    params: { by: 'both' },
    rows: 364,
    metric: { name: 'roc_auc', from: 0.68, to: 0.85 },
    files: ['rates.csv'],
    back: 'inconclusive',
  },
]

async function make(example: Example, out: string): Promise<void> {
  await example.run(train, { out })
  await example.run(predict, { artifact: `${out}/model`, out })
}

function judge(example: Example, [candidate, champion, out]: [string, string, string]) {
  return example.run(evaluate, {
    predictions: `${candidate}/predictions.parquet`,
    'champion-predictions': `${champion}/predictions.parquet`,
    run: `${candidate}/run.json`,
    'champion-run': `${champion}/run.json`,
    out,
  })
}

describe('the examples, trained and judged (Debian: python3-sklearn python3-xgboost python3-torch)', () => {
  for (const { name, weaker, params, rows, metric, files, back } of EXAMPLES) {
    test(`${name}: a candidate that knows more passes, and the champion that it beat does not`, async () => {
      await using example = await openExample(name)
      await example.commit(weaker)
      await make(example, 'champion')
      const sha = await example.commit()
      await make(example, 'candidate')
      assert.equal(example.status(), '', 'nothing that is made belongs into git')

      const run = await example.runOf('candidate/run.json')
      const before = await example.runOf('champion/run.json')
      assert.deepEqual(run.params, params)
      assert.deepEqual(run.code, { repository: run.code.repository, sha, dirty: false })
      assert.equal(run.status, 'complete')
      assert.notEqual(run.fingerprint, before.fingerprint)
      assert.notEqual(run.artifact.digest, before.artifact.digest)
      assert.deepEqual(
        run.artifact.files.map(({ path }) => path),
        files,
      )

      assert.equal((await judge(example, ['candidate', 'champion', 'report'])).status, 0)
      const comparison = await example.comparisonOf('report/comparison.json')
      assert.equal(comparison.verdict, 'pass', JSON.stringify(comparison.gates, null, 1))
      assert.equal(comparison.rows, rows)
      const found = comparison.metrics.find(each => each.name === metric.name)
      assert.ok(
        found?.candidate && found.candidate >= metric.from && found.candidate <= metric.to,
        `${found?.candidate}`,
      )
      assert.equal(found.delta! > 0, found.higherIsBetter)

      await example.run(report, {
        comparison: 'report/comparison.json',
        run: 'candidate/run.json',
        'champion-run': 'champion/run.json',
        out: 'report',
      })
      assert.match(await example.read('report/report.md'), new RegExp(metric.name))

      const { status } = await judge(example, ['champion', 'candidate', 'back'])
      const { verdict, gates } = await example.comparisonOf('back/comparison.json')
      assert.equal(verdict, back, JSON.stringify(gates, null, 1))
      assert.equal(status, back === 'fail' ? 1 : 0)
    })
  }

  test('every example is among them', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../templates/examples'))
    assert.deepEqual(folders.toSorted(), EXAMPLES.map(({ name }) => name).toSorted())
  })

  test('xgboost: the learning curves and the metric file of the training are kept', async () => {
    await using example = await openExample('xgboost')
    await example.commit()
    await example.run(train, { out: 'candidate' })
    const run = await example.runOf('candidate/run.json')
    assert.equal(run.history.length, 40)
    assert.ok(run.history.at(-1)!['loss']! < run.history[0]!['loss']!)
    assert.deepEqual(
      run.metrics?.map(({ path }) => path),
      ['evals_result.json'],
    )
    assert.match(
      await example.read('candidate/train.log'),
      /^\[39\]\ttrain-mlogloss:[\d.]+\tvalidation-mlogloss/m,
    )
  })

  test('pytorch: stopped from outside, it goes on to the same bytes as if it had never stopped', async () => {
    await using example = await openExample('pytorch')
    await example.commit()
    await example.run(train, { out: 'whole' })
    let seen = false
    const info = (line: string) => {
      if (!seen && line.startsWith('Epoch 3/')) process.emit('SIGTERM', 'SIGTERM')
      seen ||= line.startsWith('Epoch 3/')
    }
    await assert.rejects(example.run(train, { out: 'parts' }, { info }), /was stopped from outside/)
    await example.run(train, { out: 'parts' })
    assert.match(await example.read('parts/train.log'), /^goes on after epoch \d+$/m)
    const [whole, parts] = [await example.runOf('whole/run.json'), await example.runOf('parts/run.json')]
    assert.equal(parts.artifact.digest, whole.artifact.digest)
    assert.equal(parts.fingerprint, whole.fingerprint)
    assert.equal(parts.earlier?.attempts, 1)
    assert.deepEqual(parts.history, whole.history, 'the curves are of both attempts')
  })
})
