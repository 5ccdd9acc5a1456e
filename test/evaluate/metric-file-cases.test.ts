import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Comparison, comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { evaluate } from '../../actions/evaluate/evaluate.ts'
import { createProject, type Project } from '../train/project.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/metric-files')
const INPUTS = { metrics: 'cand', 'champion-metrics': 'champ', 'champion-version': '1.0.0', out: 'out' }

/** A folder of fixtures/metric-files, and the verdict and reason of each of its gates. */
const judged: { folder: string; name: string; verdict: string; gates: [string, string, RegExp][] }[] = [
  {
    folder: 'direction-per-hour',
    name: 'errors per hour, and what they cost, are better lower',
    verdict: 'fail',
    gates: [
      ['false_alarms_per_hour', 'fail', /a drop of 4\.5/],
      ['false_positives_per_hour', 'fail', /a drop of 4\.5/],
      ['errors_per_second', 'fail', /a drop of 9 of the champion/],
      ['cost_usd_per_hour', 'fail', /a drop of 2 of the champion/],
      ['timeouts_per_minute', 'fail', /a drop of 7/],
    ],
  },
  {
    folder: 'direction-wake-word',
    name: 'a wake word that goes off by itself more often is worse',
    verdict: 'fail',
    gates: [
      ['ambient_false_positives_per_hour', 'fail', /a drop of 6\.1/],
      ['recall', 'pass', /no drop/],
      ['false_alarm_per_hour', 'fail', /a drop of 6\.1/],
    ],
  },
  {
    folder: 'direction-jmh',
    name: 'operations per millisecond that fall are worse, whatever the benchmark is called',
    verdict: 'fail',
    gates: [['com.acme.ScoreBench.score', 'fail', /a drop of 0\.5833 of the champion/]],
  },
]

const refused: { folder: string; name: string; want: RegExp[] }[] = [
  {
    folder: 'direction-units',
    name: 'a unit that the name contradicts is asked for',
    want: [
      /nothing says whether more or less of "dropped frames" is better · gates\[1\]\.metric · add `directions:/,
    ],
  },
]

async function caseOf(folder: string): Promise<Project> {
  const project = await createProject({})
  await cp(join(FIXTURES, folder), project.folder, { recursive: true })
  return project
}

describe('metric files as they were found in the wild', () => {
  for (const { folder, name, verdict, gates } of judged) {
    it(`${name} (${folder}: ${verdict})`, async () => {
      await using project = await caseOf(folder)
      const { status } = await project.run(evaluate, INPUTS)
      const comparison = await comparisonOf(project)
      assert.deepEqual(
        comparison.gates.map(gate => [gate.metric, gate.verdict]),
        gates.map(([metric, wanted]) => [metric, wanted]),
      )
      for (const [at, [, , reason]] of gates.entries()) assert.match(comparison.gates[at]!.reason, reason)
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

async function comparisonOf(project: Project): Promise<Comparison> {
  return comparisonSchema.parse(JSON.parse(await project.read('out/comparison.json')))
}
