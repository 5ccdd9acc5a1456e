import assert from 'node:assert/strict'
import { test } from 'node:test'
import { METRIC_NAMES } from '../../../actions/_lib/contract/metric-name.ts'
import { taskSchema } from '../../../actions/_lib/contract/task.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'

for (const task of taskSchema.options) {
  test(`a configuration may gate a ${task} model on exactly the metrics that are measured`, () => {
    const measured = metricsFor(task).map(({ name }) => name)
    assert.deepEqual([...METRIC_NAMES[task]].sort(), measured.sort())
  })
}
