import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { openEngine } from '../../../actions/_lib/data/engine.ts'
import { predict } from '../../../actions/predict/predict.ts'
import { report } from '../../../actions/report/report.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { problemsIn } from '../../rooms/data/workshop.ts'
import {
  both,
  candidate,
  config,
  digest,
  type Files,
  files,
  inProject,
  labels,
  plain,
  runDocument,
} from './flight-project.ts'

const cased = `version: 1
models:
  letters:
    task: multiclass
    train: { run: "true" }
    evaluate: { data: in.csv, predict: cp pred.csv "$TRAINYARD_PREDICTIONS" }
`

const metricOf = ({ metrics }: Evaluation, wanted: string) =>
  metrics.find(({ name }) => name === wanted)?.value

function close(found: number | null | undefined, want: number): void {
  assert.ok(Math.abs((found ?? Number.NaN) - want) < 1e-12, `${found} instead of ${want}`)
}

describe('two labels that do not say which is positive', () => {
  const given = { predictions: 'bad.csv', 'champion-predictions': 'good.csv' }
  const fraud: Files = Object.fromEntries(
    ['bad.csv', 'good.csv', 'labels.csv', 'trainyard.yml'].map(name => [
      name,
      readFileSync(new URL(`../../fixtures/positive-class/${name}`, import.meta.url), 'utf8'),
    ]),
  )

  test('are a Problem that names both choices', () =>
    inProject(fraud, async project => {
      assert.deepEqual(await problemsIn(project.evaluate(given)), [
        'labels.csv, column label: the labels are fraud and legit, and nothing says which of them is the positive class → say which is positive: --positive-label fraud or --positive-label legit, or `positive:` under `evaluate:` in trainyard.yml',
      ])
    }))

  test('the worse model fails once the positive one is named', () =>
    inProject(fraud, async project => {
      await project.evaluate({ ...given, 'positive-label': 'fraud' })
      const { verdict, notes } = await project.comparison()
      assert.equal(verdict, 'fail')
      assert.ok(notes.every(note => !note.includes('wrong way round')))
    }))

  test('the wrong one is said to look the wrong way round, if both models are significantly below 0.5', () =>
    inProject(fraud, async project => {
      const same = { predictions: 'good.csv', 'champion-predictions': 'good.csv', 'positive-label': 'legit' }
      await project.evaluate(same)
      const { notes } = await project.comparison()
      assert.ok(
        notes.includes(
          'roc_auc of both models lies significantly below 0.5: is the positive class (legit) the wrong way round?',
        ),
        notes.join('\n'),
      )
    }))
})

describe('classes that differ only in case', () => {
  const copied = (folder: string, file: string) =>
    copyFile(new URL(`../../fixtures/column-case/${file}`, import.meta.url), join(folder, file))

  for (const file of ['pred.csv', 'pred.jsonl', 'pred.parquet']) {
    test(`are measured alike from ${file}`, () =>
      inProject({}, async project => {
        await copied(project.folder, file)
        await project.evaluate({ task: 'multiclass', predictions: file, resamples: '100' })
        const { confusion, metrics } = await project.evaluation()
        assert.deepEqual(confusion?.labels, ['A', 'B', 'a', 'b'])
        // -Σ log p(label) / 120, each row divided by its sum, in Python from pred.csv.
        close(metrics.find(({ name }) => name === 'log_loss')?.value, 0.6707204418314492)
      }))
  }

  test('are measured alike from what predict makes of them', () =>
    inProject(
      { 'trainyard.yml': cased, 'in.csv': 'id\n1\n', 'model.txt': 'm' },
      async ({ folder, host, ...project }) => {
        await copied(folder, 'pred.csv')
        const inputs = predict.inputs.parse({ artifact: '.' })
        const { outputs } = await predict.run(inputs, host)
        const { predictions = '' } = outputs
        await project.evaluate({ predictions, labels: 'pred.csv', resamples: '100' })
        close(metricOf(await project.evaluation(), 'log_loss'), 0.6707204418314492)
      },
    ))
})

describe('evaluate', () => {
  test('measures both models and compares them on the same rows', () =>
    inProject(files, async project => {
      const { status, outputs, result } = await project.evaluate({ ...plain, ...both, slice: 'origin' })
      const out = join(project.folder, 'trainyard-out')
      assert.equal(status, 0)
      assert.deepEqual(outputs, {
        verdict: 'pass',
        evaluation: join(out, 'evaluation.json'),
        'champion-evaluation': join(out, 'champion-evaluation.json'),
        comparison: join(out, 'comparison.json'),
      })
      const comparison = await project.comparison()
      assert.deepEqual(comparison, comparisonSchema.parse(result))

      const [ours, theirs] = [
        await project.evaluation(),
        await project.evaluation('champion-evaluation.json'),
      ]
      assert.deepEqual(ours.confusion, {
        labels: ['0', '1'],
        matrix: [
          [5, 1],
          [1, 3],
        ],
      })
      assert.deepEqual(theirs.confusion, {
        labels: ['0', '1'],
        matrix: [
          [5, 1],
          [3, 1],
        ],
      })
      close(metricOf(ours, 'accuracy'), 0.8)
      close(metricOf(theirs, 'accuracy'), 0.6)
      // 23 of the 24 pairs of a late and a punctual flight are in order: only f3 (0.4) stands below f9 (0.6).
      close(metricOf(ours, 'roc_auc'), 23 / 24)
      // (.1² + .2² + .3² + .6² + .1² + .2² + .1² + .2² + .1² + .6²) / 10
      close(metricOf(ours, 'brier'), 0.097)

      const accuracy = comparison.metrics.find(({ name }) => name === 'accuracy')
      close(accuracy?.delta, 0.2)
      assert.equal(accuracy?.test, 'mcnemar')
      // Three rows fixed, one broken: 2·P(X ≤ 1) for X ~ Binomial(4, ½) = 10/16.
      close(accuracy?.pValue, 0.625)
      assert.deepEqual(
        [
          comparison.paired,
          comparison.identical,
          comparison.notComparable,
          comparison.rows,
          comparison.clusters,
        ],
        [true, false, null, 10, null],
      )
      assert.deepEqual(
        [
          comparison.flips?.fixed,
          comparison.flips?.broken,
          comparison.flips?.fixedIds.toSorted(),
          comparison.flips?.brokenIds,
        ],
        [3, 1, ['f1', 'f2', 'f4'], ['f9']],
      )
      assert.deepEqual(comparison.slices.map(({ column, value, n }) => [column, value, n]).toSorted(), [
        ['origin', 'ATL', 3],
        ['origin', 'BOS', 7],
      ])
      assert.equal(ours.data.digest, comparison.digest)
      assert.ok(
        project.host.lines.some(line => line.startsWith('notice: ') && line.includes('compared')),
        project.host.lines.join('\n'),
      )
    }))

  test('writes the same documents again from the same files in another order and format', () =>
    inProject(files, async project => {
      await project.evaluate({ ...plain, ...both })
      const first = await project.comparison()
      const rows = (text: string) =>
        text
          .trim()
          .split('\n')
          .slice(1)
          .map(line => line.split(','))
      const jsonl = rows(candidate)
        .reverse()
        .map(([id, score]) => JSON.stringify({ score: Number(score), id }))
        .join('\n')
      await writeFile(join(project.folder, 'candidate.jsonl'), jsonl)
      await project.evaluate({ ...plain, ...both, predictions: 'candidate.jsonl' })
      assert.deepEqual(await project.comparison(), first)
      assert.deepEqual((await readdir(join(project.folder, 'trainyard-out'))).toSorted(), [
        'champion-evaluation.json',
        'comparison.json',
        'evaluation.json',
      ])
    }))

  test('without champion and gates only measures, and replaces an older comparison', () =>
    inProject(files, async project => {
      await project.evaluate({ ...plain, ...both })
      const { status, outputs, result } = await project.evaluate({
        ...plain,
        predictions: 'candidate.csv',
        'cluster-column': 'day',
      })
      const out = join(project.folder, 'trainyard-out')
      assert.equal(status, 0)
      assert.deepEqual(outputs, {
        verdict: '',
        evaluation: join(out, 'evaluation.json'),
        'champion-evaluation': '',
        comparison: join(out, 'comparison.json'),
      })
      assert.deepEqual((await readdir(join(project.folder, 'trainyard-out'))).toSorted(), [
        'comparison.json',
        'evaluation.json',
      ])
      const { champion: none, gates, metrics } = await project.comparison()
      assert.deepEqual(
        [none, gates, metrics.find(({ name }) => name === 'accuracy')?.candidate],
        [null, [], 0.8],
      )
      const evaluation = await project.evaluation()
      assert.deepEqual(evaluation, evaluationSchema.parse(result))
      assert.equal(evaluation.data.clusters, 5)
      assert.ok(
        project.host.lines.some(line => line.includes('no champion and no gate, so there is no verdict')),
      )
    }))

  test('without champion and gates leaves what report can show, with the intervals', () =>
    inProject(files, async project => {
      await project.evaluate({ ...plain, predictions: 'candidate.csv' })
      const shown = report.inputs.parse({ comparison: 'trainyard-out/comparison.json' })
      const { outputs } = await report.run(shown, project.host)
      const { markdown = '' } = outputs
      assert.match(markdown, /^### ℹ️ `model`: measured · no gate declared · `roc_auc`\s↑ 0\.9583$/m)
      assert.match(markdown, /`log_loss`\s↓ \| 0\.33 \| \[0\.1\d?,\s0\.5\d?\] \| \|/)
      assert.match(markdown, /`roc_auc`\s↑ \| 0\.9583 \| — \| only 4 rows of the rarer class/)
      assert.match(markdown, /^Intervals by standard errors\.$/m)
      assert.doesNotMatch(markdown, /without rows/)
    }))

  test('says when both models predict the same', () =>
    inProject(files, async project => {
      await project.evaluate({
        ...plain,
        predictions: 'candidate.csv',
        'champion-predictions': 'candidate.csv',
      })
      const { identical, flips } = await project.comparison()
      assert.deepEqual([identical, flips?.fixed, flips?.broken, flips?.fixedIds], [true, 0, 0, []])
    }))

  test('uses positive label, threshold, confidence and seed that are asked for', () =>
    inProject(files, async project => {
      await project.evaluate({
        ...plain,
        ...both,
        'positive-label': '0',
        threshold: '0.3',
        confidence: '0.9',
        seed: '7',
      })
      const { settings } = await project.comparison()
      assert.deepEqual(settings, {
        positive: '0',
        threshold: 0.3,
        confidence: 0.9,
        seed: 7,
        resamples: 200,
        cluster: null,
        weight: null,
      })
    }))

  const other: {
    task: string
    labels: string
    candidate: string
    champion: string
    metric: string
    want: number
  }[] = [
    {
      task: 'regression',
      labels: 'id,label\na,1\nb,2\nc,4\n',
      candidate: 'id,score\na,1\nb,3\nc,2\n',
      champion: 'id,score\na,0\nb,0\nc,0\n',
      metric: 'mae',
      want: 1,
    },
    {
      task: 'multiclass',
      labels: 'id,label\n1,x\n2,y\n3,z\n4,x\n',
      candidate: 'id,score_x,score_y,score_z\n1,.8,.1,.1\n2,.1,.8,.1\n3,.5,.2,.3\n4,.6,.2,.2\n',
      champion: 'id,score_x,score_y,score_z\n1,1,0,0\n2,1,0,0\n3,1,0,0\n4,1,0,0\n',
      metric: 'accuracy',
      want: 0.75,
    },
    {
      task: 'ranking',
      labels: 'query,id,label\nq,a,0\nq,b,1\nr,a,1\nr,b,0\n',
      candidate: 'query,id,score\nq,a,2\nq,b,1\nr,a,2\nr,b,1\n',
      champion: 'query,id,score\nq,a,1\nq,b,2\nr,a,1\nr,b,2\n',
      metric: 'mrr',
      want: 0.75,
    },
  ]
  for (const { task, metric, want, ...texts } of other) {
    test(`evaluates ${task}`, () =>
      inProject(
        { 'labels.csv': texts.labels, 'candidate.csv': texts.candidate, 'champion.csv': texts.champion },
        async project => {
          await project.evaluate({ ...both, task, labels: 'labels.csv', resamples: '200' })
          close(metricOf(await project.evaluation(), metric), want)
          assert.equal((await project.comparison()).paired, true)
          assert.equal((await project.evaluation()).settings.threshold, null)
        },
      ))
  }
})

test('a folder that cannot be made is a Problem before anything is read', () =>
  inProject(files, async project => {
    const found = await problemsIn(
      project.evaluate({ ...plain, predictions: 'gone.csv', out: 'labels.csv/out' }),
    )
    assert.match(found[0] ?? '', /labels\.csv.out: the folder cannot be written \(ENOTDIR\)/)
  }))

describe('labels within the predictions', () => {
  const own = { 'own.csv': 'id,score,label\n1,0.2,0\n2,0.9,1\n' }

  test('are used in a terminal', () =>
    inProject(own, async project => {
      await project.evaluate({ task: 'binary', predictions: 'own.csv' })
      close(metricOf(await project.evaluation(), 'accuracy'), 1)
    }))

  test('are refused on a runner', () =>
    inProject(own, async project => {
      const [found] = await problemsIn(
        project.evaluate({ task: 'binary', predictions: 'own.csv' }, { kind: 'actions' }),
      )
      assert.match(
        found ?? '',
        /^labels: no labels given: they would be read from the predictions file.* evaluate joins it/,
      )
    }))
})

describe('the configuration', () => {
  test('names columns, labels, slices and gates; a gate that says no ends with 1 and the documents stand', () =>
    inProject(
      {
        ...files,
        'trainyard.yml': config(
          '    gates:\n      - { metric: accuracy, min: 0.9 }\n      - { metric: accuracy, min: 0.7 }\n',
        ),
      },
      async project => {
        const { status, outputs, refusal } = await project.evaluate(both)
        const { model, gates, verdict, clusters, settings, slices } = await project.comparison()
        assert.match(
          refusal ?? '',
          /^❌\sflights: blocked · 1 of 2 gates failed.*\naccuracy: 0\.80 is below the minimum of 0\.9$/,
        )
        assert.deepEqual(
          [status, outputs['verdict'], verdict, model, clusters, settings.cluster, slices.length],
          [1, 'fail', 'fail', 'flights', 5, 'day', 2],
        )
        assert.deepEqual(
          gates.map(gate => [gate.observed, gate.verdict]),
          [
            [0.8, 'fail'],
            [0.8, 'pass'],
          ],
        )
      },
    ))

  describe('a gate that says no', () => {
    const given = { ...files, 'trainyard.yml': config('    gates: [{ metric: accuracy, min: 0.9 }]\n') }

    test('is overruled by a waiver, and the step ends well', () =>
      inProject(given, async project => {
        const { status, outputs } = await project.evaluate({
          ...both,
          waive: '@grace accuracy: see #12\nroc_auc: not needed',
          'waived-by': 'ada',
        })
        const { gates, verdict, notes } = await project.comparison()
        assert.deepEqual([status, outputs['verdict'], verdict], [0, 'pass', 'pass'])
        assert.deepEqual(
          gates.map(({ verdict, waived }) => [verdict, waived]),
          [['fail', { by: 'grace', why: 'see #12' }]],
        )
        assert.match(notes[0]!, /^The waiver of roc_auc by @ada is not needed: there is no such gate/)
        assert.ok(project.host.lines.some(line => line.includes('1 gate waived by @grace')))
      }))

    test('is waived by the user in a terminal; on a runner a waiver needs a login', () =>
      inProject(given, async project => {
        const waive = { ...both, waive: 'accuracy: see #12' }
        await project.evaluate(waive, { env: { ...project.host.env, USER: 'ada' } })
        assert.deepEqual((await project.comparison()).gates[0]?.waived, { by: 'ada', why: 'see #12' })
        const runner = { kind: 'actions', env: { GITHUB_ACTOR: 'eve', USER: 'runner' } } as const
        for (const nameless of [runner, { env: {} }])
          assert.match(
            (await problemsIn(project.evaluate(waive, nameless)))[0]!,
            /^waived-by: .*has no login/,
          )
      }))
  })

  test('is overridden by inputs', () =>
    inProject(
      { ...files, 'trainyard.yml': config(''), 'other.csv': labels.replace('late', 'delayed') },
      async project => {
        await project.evaluate({
          ...both,
          labels: 'other.csv',
          'label-column': 'delayed',
          'cluster-column': 'origin',
          slice: 'day',
          resamples: '100',
        })
        const { settings, slices } = await project.comparison()
        assert.deepEqual([settings.cluster, settings.resamples, slices[0]?.column], ['origin', 100, 'day'])
      },
    ))

  const firstReleases = [
    { rule: '', gate: 'min: 0.7', want: ['pass', 'absolute-only', 0] },
    { rule: '', gate: 'min: 0.9', want: ['fail', 'absolute-only', 1] },
    { rule: '', gate: 'non-inferior: 0.1', want: ['inconclusive', 'absolute-only', 0] },
    { rule: '    first-release: fail\n', gate: 'non-inferior: 0.1', want: ['fail', 'fail', 1] },
    { rule: '    first-release: pass\n', gate: 'non-inferior: 0.1', want: ['pass', 'pass', 0] },
  ]
  for (const { rule, gate, want } of firstReleases) {
    test(`decides on a first release by ${rule.trim() || 'default'} with ${gate}: ${want[0]}`, () =>
      inProject(
        { ...files, 'trainyard.yml': config(`    gates: [{ metric: accuracy, ${gate} }]\n${rule}`) },
        async project => {
          const { status } = await project.evaluate({ predictions: 'candidate.csv' })
          const { verdict, firstRelease, champion: against, paired } = await project.comparison()
          assert.deepEqual([verdict, firstRelease, status], want)
          assert.deepEqual([against, paired], [null, false])
          assert.equal(existsSync(join(project.folder, 'trainyard-out/champion-evaluation.json')), false)
        },
      ))
  }

  test('fetches the evaluation set before it is read, unless other labels are given', () =>
    inProject(
      {
        ...files,
        'trainyard.yml': config('    fetch: cp labels.csv fetched.csv\n').replace(
          'labels: labels.csv',
          'labels: fetched.csv',
        ),
      },
      async project => {
        await project.evaluate({ ...both, labels: 'labels.csv' })
        assert.equal(existsSync(join(project.folder, 'fetched.csv')), false)
        await project.evaluate(both)
        assert.equal((await project.comparison()).rows, 10)
      },
    ))

  test('keeps its gates when a task is given besides', () =>
    inProject(
      { ...files, 'trainyard.yml': config('    gates: [{ metric: accuracy, min: 0.9 }]\n') },
      async project => {
        await project.evaluate({ ...plain, ...both })
        assert.deepEqual(
          (await project.comparison()).gates.map(({ metric }) => metric),
          ['accuracy'],
        )
      },
    ))

  test('or a task must be there', () =>
    inProject(files, async project => {
      assert.match(
        (await problemsIn(project.evaluate(both)))[0] ?? '',
        /neither a configuration nor a task → give --task binary/,
      )
    }))

  test('a gate on a metric that does not exist is a Problem and writes nothing', () =>
    inProject(
      { ...files, 'trainyard.yml': config('    gates: [{ metric: acuracy, min: 0.9 }]\n') },
      async project => {
        assert.match((await problemsIn(project.evaluate(both)))[0] ?? '', /acuracy/)
        assert.equal(existsSync(join(project.folder, 'trainyard-out/evaluation.json')), false)
      },
    ))
})

describe('several seeds', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `f${i}`)
  const seed = async (folder: string, number: string, scores: readonly number[]) => {
    const host = silentHost({ cwd: folder, env: { PATH: process.env['PATH'] } })
    await mkdir(join(folder, 'seeds', number), { recursive: true })
    const engine = await openEngine({ host, folders: [], locked: false })
    const rows = scores.map((score, i) => `('${ids[i]}', ${score})`)
    const file = join(folder, 'seeds', number, 'predictions.parquet')
    await engine.run(
      `COPY (SELECT * FROM (VALUES ${rows.join(', ')}) t(id, score)) TO '${file}' (FORMAT parquet)`,
    )
    await engine.close()
  }
  /** All late, and all punctual. */
  const [late, punctual] = [ids.map(() => 1), ids.map(() => 0)]

  test('tell the noise of training by metric, in both documents, and change no gate', () =>
    inProject({ ...files, 'run.json': runDocument('flights', 'a') }, async project => {
      await project.evaluate({ ...plain, ...both, run: 'run.json', model: 'flights' })
      const alone = await project.comparison()
      await seed(project.folder, '1', late)
      await seed(project.folder, '9007199254740990', punctual)
      await project.evaluate({ ...plain, ...both, run: 'run.json', model: 'flights' })
      const { noise, ...rest } = await project.comparison()
      assert.deepEqual({ ...rest, noise: undefined }, { ...alone, noise: undefined })
      assert.deepEqual((await project.evaluation()).noise, noise)
      assert.deepEqual(noise?.seeds, [0, 1, 9_007_199_254_740_990])
      const accuracy = noise?.metrics.find(({ name }) => name === 'accuracy')
      // The candidate is right on eight of ten rows, four of which are late.
      assert.deepEqual([accuracy?.min, accuracy?.max, accuracy?.n], [0.4, 0.8, 3])
      close(accuracy?.sd, 0.2)
    }))

  test('are joined as strictly as the candidate: a row too few is a Problem', () =>
    inProject(files, async project => {
      await seed(project.folder, '1', late.slice(1))
      assert.match(
        (await problemsIn(project.evaluate({ ...plain, ...both })))[0]!,
        /seeds\/1\/predictions\.parquet/,
      )
    }))

  test('that are named and not there are a Problem', () =>
    inProject(files, async project => {
      assert.match(
        (await problemsIn(project.evaluate({ ...plain, ...both, 'seed-predictions': 'nowhere' })))[0]!,
        /^nowhere: there are no predictions of any seed/,
      )
    }))
})

describe('candidate and champion', () => {
  const documents = {
    ...files,
    'trainyard.yml': config(''),
    'run.json': runDocument('flights', 'a'),
    'champion-run.json': runDocument('flights', 'b'),
  }

  test('are named in the comparison by what their runs say', () =>
    inProject(documents, async project => {
      await project.evaluate({
        ...both,
        run: 'run.json',
        'champion-run': 'champion-run.json',
        'champion-version': '1.3.0',
      })
      const found = await project.comparison()
      assert.deepEqual(found.candidate, { fingerprint: digest('a'), digest: digest('a') })
      assert.deepEqual(found.champion, { version: '1.3.0', digest: digest('b') })
    }))

  test('a champion that could not be scored is not comparable, in the words given, and no first release', () =>
    inProject(documents, async project => {
      const why = 'release 1.3.0 needs a GPU'
      await project.evaluate({ ...both, 'champion-version': '1.3.0', 'champion-missing': why })
      const found = await project.comparison()
      assert.deepEqual(
        [found.notComparable, found.paired, found.champion?.version, found.firstRelease, found.flips],
        [why, false, '1.3.0', null, null],
      )
      assert.deepEqual(
        found.metrics.map(({ delta }) => delta).filter(delta => delta !== null),
        [],
      )
    }))

  test('a champion without predictions is not comparable', () =>
    inProject(documents, async project => {
      await project.evaluate({ predictions: 'candidate.csv', 'champion-version': '1.3.0' })
      assert.match((await project.comparison()).notComparable ?? '', /no predictions of the champion/)
    }))

  test('stored predictions count only for the evaluation set that they are of', () =>
    inProject(documents, async project => {
      await project.evaluate({ predictions: 'champion.csv', out: 'stored' })
      const stored = { ...both, 'champion-evaluation': 'stored/evaluation.json' }
      await project.evaluate(stored)
      assert.equal((await project.comparison()).notComparable, null)

      await writeFile(join(project.folder, 'labels.csv'), labels.replace('f9,0', 'f9,1'))
      await project.evaluate(stored)
      const { notComparable, paired } = await project.comparison()
      assert.match(
        notComparable ?? '',
        /of another evaluation set \(sha256:\w{12}\) than this one \(sha256:\w{12}\)/,
      )
      assert.equal(paired, false)
      assert.equal(existsSync(join(project.folder, 'trainyard-out/champion-evaluation.json')), false)
    }))

  test('documents that are none, of another model or not there are Problems, all at once', () =>
    inProject(
      {
        ...documents,
        'run.json': runDocument('prices', 'a'),
        'champion-run.json': '{"schema": "trainyard/run@1"',
      },
      async project => {
        const found = await problemsIn(
          project.evaluate({
            ...both,
            run: 'run.json',
            'champion-run': 'champion-run.json',
            'champion-evaluation': 'gone.json',
          }),
        )
        assert.match(found[0] ?? '', /^run\.json: the document is about the model "prices", not "flights"/)
        assert.match(found[1] ?? '', /^champion-run\.json/)
        assert.match(found.at(-1) ?? '', /^gone\.json: the file cannot be read/)
      },
    ))
})
