import assert from 'node:assert/strict'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Comparison, comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { createProject, type Project } from '../train/project.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/metric-files')
const INPUTS = { metrics: 'cand', 'champion-metrics': 'champ', 'champion-version': '1.0.0', out: 'out' }

type Case = {
  folder: string
  name: string
  verdict: string
  /** Metric, verdict and reason. */
  gates: [string, string, RegExp][]
  /** Those that stand in the table without a value. */
  undefinedMetrics?: string[]
  notes?: string[]
}

const cases: Case[] = [
  {
    folder: 'direction-per-hour',
    name: 'errors per hour, and what they cost, are better lower',
    verdict: 'fail',
    gates: [
      ['false_alarms_per_hour', 'fail', /^4\.50* worse; /],
      ['false_positives_per_hour', 'fail', /^4\.50* worse; /],
      ['errors_per_second', 'fail', /^900 % worse; /],
      ['cost_usd_per_hour', 'fail', /^200 % worse; /],
      ['timeouts_per_minute', 'fail', /^7\.?0* worse; /],
    ],
  },
  {
    folder: 'direction-wake-word',
    name: 'a wake word that goes off by itself more often is worse',
    verdict: 'fail',
    gates: [
      ['ambient_false_positives_per_hour', 'fail', /^6\.10* worse; /],
      ['recall', 'pass', /^not worse than the champion$/],
      ['false_alarm_per_hour', 'fail', /^6\.10* worse; /],
    ],
  },
  {
    folder: 'direction-jmh',
    name: 'operations per millisecond that fall are worse, whatever the benchmark is called',
    verdict: 'fail',
    gates: [['com.acme.ScoreBench.score', 'fail', /^58\.3 % worse; at most 5 % worse is allowed$/]],
  },
  {
    folder: 'value-na',
    name: "Keras' NA in the last epoch is undefined",
    verdict: 'fail',
    gates: [
      ['val_loss', 'fail', /^the candidate’s value is undefined: training\.csv says "NA"/],
      ['accuracy', 'pass', /not below/],
    ],
    undefinedMetrics: ['val_accuracy', 'val_loss'],
  },
  {
    folder: 'value-nan-text',
    name: 'the "NaN" of Weights & Biases is undefined',
    verdict: 'fail',
    gates: [
      ['val/loss', 'fail', /^the candidate’s value is undefined: wandb-summary\.json says "NaN"/],
      ['val/acc', 'pass', /^not worse than the champion$/],
    ],
    undefinedMetrics: ['val/loss', 'val/ppl'],
  },
  {
    folder: 'value-null',
    name: 'null is undefined',
    verdict: 'fail',
    gates: [['val_loss', 'fail', /^the candidate’s value is undefined: metrics\.json says null/]],
    undefinedMetrics: ['val_loss'],
  },
  {
    folder: 'zero-count',
    name: 'counts of 0, where 0 is asked for, are what was measured',
    verdict: 'pass',
    gates: [['policy_violations', 'pass', /^0(\.0+)? is not above the maximum of 0$/]],
  },
  {
    folder: 'kept-step',
    name: "Hugging Face's kept step counts",
    verdict: 'pass',
    gates: [
      ['eval_loss', 'pass', /^not worse than the champion$/],
      ['eval_f1', 'pass', /^not worse than the champion$/],
      ['best_metric', 'pass', /^not worse than the champion$/],
    ],
    notes: [
      "The candidate's loss, eval_loss and eval_f1 are the values in trainer_state.json of step 200, its best checkpoint (best_global_step), not of the last step.",
      "The champion's loss, eval_loss and eval_f1 are the values in trainer_state.json of step 200, its best checkpoint (best_global_step), not of the last step.",
    ],
  },
]

const refused: { folder: string; name: string; want: RegExp[] }[] = [
  {
    folder: 'direction-units',
    name: 'a unit that the name contradicts is asked for',
    want: [
      /it is not known whether higher or lower "dropped frames" is better · gates\[1\]\.metric · add `directions:/,
    ],
  },
]

async function caseOf(folder: string): Promise<Project> {
  const project = await createProject({})
  await cp(join(FIXTURES, folder), project.folder, { recursive: true })
  return project
}

describe('metric files as they were found in the wild', () => {
  for (const { folder, name, verdict, gates, undefinedMetrics = [], notes = [] } of cases) {
    it(`${name} (${folder}: ${verdict})`, async () => {
      await using project = await caseOf(folder)
      const { status } = await project.run(evaluate, INPUTS)
      const comparison = await comparisonOf(project)
      assert.deepEqual(
        comparison.gates.map(gate => [gate.metric, gate.verdict]),
        gates.map(([metric, wanted]) => [metric, wanted]),
      )
      for (const [at, [, , reason]] of gates.entries()) assert.match(comparison.gates[at]!.reason, reason)
      const missing = comparison.metrics.filter(({ candidate }) => candidate === null)
      assert.deepEqual(
        missing.map(metric => metric.name),
        undefinedMetrics,
      )
      assert.deepEqual(comparison.notes, notes)
      assert.deepEqual([comparison.verdict, status], [verdict, verdict === 'fail' ? 1 : 0])
    })
  }

  for (const { folder, name, want } of refused) {
    it(`${name} (${folder}: refused)`, async () => {
      await using project = await caseOf(folder)
      const problems = await project.problems(evaluate, INPUTS)
      assert.equal(problems.length, want.length, problems.join('\n'))
      for (const [at, pattern] of want.entries()) assert.match(problems[at]!, pattern)
    })
  }
})

describe('a metric file in UTF-16', () => {
  it('is refused with the cure', async () => {
    await using project = await caseOf('value-null')
    const text = await project.read('cand/metrics.json')
    await writeFile(join(project.folder, 'cand/metrics.json'), `\ufeff${text}`, 'utf16le')
    const [problem] = await project.problems(evaluate, INPUTS)
    assert.match(
      problem!,
      /^the file is UTF-16, not UTF-8 · cand\/metrics\.json · write it as UTF-8; in PowerShell/,
    )
  })
})

describe("lm-eval's standard errors", () => {
  const results = (acc: number) =>
    JSON.stringify({ results: { mmlu: { 'acc,none': acc, 'acc_stderr,none': 0.004 } } })
  const config = `version: 1
models:
  m:
    task: custom
    train: { run: python train.py }
    evaluate: { metric-files: [results.json] }
    gates: [{ metric: mmlu.acc, non-inferior: 0.02 }]
`

  for (const { name, stored } of [
    { name: 'of two metric files', stored: false },
    { name: 'of a metric file and of a champion’s release that keeps only its evaluation', stored: true },
  ]) {
    it(`give the difference ${name} an interval, and a gate a verdict`, async () => {
      await using project = await createProject({
        'trainyard.yml': config,
        'cand/results.json': results(0.61),
      })
      await project.write('champ/results.json', results(0.6))
      await project.run(evaluate, { metrics: 'champ', out: 'before' })
      const champion = stored
        ? ['champion-evaluation', 'before/evaluation.json']
        : ['champion-metrics', 'champ']
      await project.run(evaluate, { metrics: 'cand', out: 'out', ...Object.fromEntries([champion]) })
      const { metrics, gates, verdict } = await comparisonOf(project)
      assert.deepEqual([metrics[0]?.test, verdict], ['unpaired-se', 'pass'])
      assert.deepEqual(
        gates[0]!.interval?.map(value => value.toFixed(5)),
        ['-0.00109', '0.02109'],
      )
      assert.match(gates[0]!.reason, / \(not paired: computed from the standard errors in the metric files\)/)
    })
  }
})

async function comparisonOf(project: Project): Promise<Comparison> {
  return comparisonSchema.parse(JSON.parse(await project.read('out/comparison.json')))
}
