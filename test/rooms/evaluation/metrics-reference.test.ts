import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { Task } from '../../../actions/_lib/contract/task.ts'
import { confusionOf } from '../../../actions/_lib/evaluation/confusion.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { metricNamed } from './metric-named.ts'
import { assertClose, measure, type PlainSample, sampleFrom } from './metrics-samples.ts'

type Case = PlainSample & { name: string; classes: number; expected: Record<string, number | null> }

const file = new URL('../../reference/metrics.json', import.meta.url)
const { source, cases }: { source: string; cases: Case[] } = JSON.parse(readFileSync(file, 'utf8'))

describe(`every metric equals ${source}`, () => {
  for (const given of cases) {
    it(given.name, () => {
      for (const [name, expected] of Object.entries(given.expected)) {
        const { value } = measure(name, given)
        if (expected === null) assert.equal(value, null, `${name} is undefined`)
        else assertClose(value, expected, name)
      }
    })

    if (given.classes > 0) {
      it(`${given.name}, from the confusion matrix`, () => {
        const { weight } = given
        const matrix = confusionOf(sampleFrom(given), weight ? Float64Array.from(weight) : null)
        for (const [name, expected] of Object.entries(given.expected)) {
          const measured = metricNamed(name)!.fromConfusion?.(matrix, given.classes)
          if (measured === undefined) continue
          if (expected === null) assert.equal(measured.value, null, `${name} is undefined`)
          else assertClose(measured.value, expected, name)
        }
      })
    }
  }

  for (const task of ['binary', 'multiclass', 'regression', 'ranking'] satisfies Task[]) {
    it(`covers every ${task} metric`, () => {
      const covered = new Set(
        cases.filter(given => given.task === task).flatMap(given => Object.keys(given.expected)),
      )
      assert.deepEqual(
        [...covered].sort(),
        metricsFor(task)
          .map(({ name }) => name)
          .sort(),
      )
    })
  }
})
