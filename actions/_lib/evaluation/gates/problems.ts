import type { Gate } from '../../contract/gate.ts'
import { isAbsolute } from '../../contract/gate.ts'
import { Problem } from '../../contract/problem.ts'
import { suggestion } from '../../contract/suggestion.ts'
import type { Task } from '../../contract/task.ts'
import type { FileMetric } from '../metric-files/metric-files.ts'
import { metricsFor } from '../metrics/task-metrics.ts'
import { ruleOf } from './rule.ts'
import { columnOfSlice } from './slice-column.ts'

type Declared = {
  task: Task
  /** Names of the declared slicings. */
  columns: readonly string[]
  /** The candidate's metrics from files; null if no metric file is declared. */
  files?: readonly FileMetric[] | null
}

/** Everything that is wrong with the gates before any row is read: unknown metrics and slices, rules that cannot be applied. */
export function gateProblems(gates: readonly Gate[], declared: Declared): Problem[] {
  return gates.flatMap((gate, index) => {
    const problems = [
      metricProblem(gate, declared),
      sliceProblem(gate, declared),
      directionProblem(gate, declared),
      calibrationProblem(gate),
    ]
    return problems.flatMap(found =>
      found === null ? [] : [new Problem({ ...found, where: `gates[${index}].${found.key}` })],
    )
  })
}

type GateFault = { key: string; what: string; fix: string } | null

/** With metric files, a name that is in none of them is a missing metric, and its gate fails. */
function metricProblem({ metric }: Gate, { task, files = null }: Declared): GateFault {
  const names = metricsFor(task).map(({ name }) => name)
  if (names.includes(metric) || files !== null) return null
  return {
    key: 'metric',
    what: `a ${task} model has no metric ${JSON.stringify(metric)}`,
    fix:
      names.length === 0
        ? 'gates need a task with metrics'
        : `${hint(metric, names)}; there are ${names.join(', ')}`,
  }
}

function sliceProblem({ metric, slice }: Gate, { task, columns, files = null }: Declared): GateFault {
  if (slice !== undefined && files !== null && !metricsFor(task).some(({ name }) => name === metric)) {
    const what = `${JSON.stringify(metric)} comes from a metric file, which has no slices`
    return { key: 'slice', what, fix: 'remove `slice`, or write a metric for the slice into the file' }
  }
  if (slice === undefined || columnOfSlice(slice, columns) !== null) return null
  const what = `the slice ${JSON.stringify(slice)} matches no declared slice`
  if (columns.length === 0) return { key: 'slice', what, fix: 'declare it under `evaluate: slices:`' }
  const column = slice.split('=')[0]!
  return { key: 'slice', what, fix: `${hint(column, columns)}; declared are ${columns.join(', ')}` }
}

/** Rules against the champion need a direction; limits do not. */
function directionProblem(gate: Gate, { task, files }: Declared): GateFault {
  if (isAbsolute(ruleOf(gate)) || metricsFor(task).some(({ name }) => name === gate.metric)) return null
  const metric = files?.find(({ name }) => name === gate.metric)
  if (metric?.higherIsBetter !== null) return null
  return {
    key: 'metric',
    what: `it is not known whether higher or lower ${JSON.stringify(gate.metric)} is better`,
    fix: `add \`directions: { ${JSON.stringify(gate.metric)}: higher }\`, or lower, under \`evaluate:\``,
  }
}

/** A bootstrap of ECE is biased and its closed form unknown: only its value can be compared with a limit. */
function calibrationProblem(gate: Gate): GateFault {
  const rule = ruleOf(gate)
  const onPoint = (rule.kind === 'min' || rule.kind === 'max') && rule.bound === 'point'
  if (gate.metric !== 'ece' || onPoint) return null
  return {
    key: rule.kind === 'min' || rule.kind === 'max' ? 'bound' : rule.kind,
    what: 'the sampling error of ece cannot be estimated without bias, so it cannot be compared',
    fix: 'gate on log_loss or brier, which see calibration too, or set a plain `max` for ece',
  }
}

function hint(name: string, names: readonly string[]): string {
  const meant = suggestion(name, names)
  return meant ? `did you mean ${meant}?` : 'use one that exists'
}
