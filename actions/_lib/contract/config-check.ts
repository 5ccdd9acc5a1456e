import type { Draft, DraftModel } from './checks/draft.ts'
import { canariesRise, championExists, checksBound, environmentOrder } from './checks/environments.ts'
import { binsRise, metricFilesFit, taskFits } from './checks/evaluation.ts'
import { gateSlices, metricsExist } from './checks/gates.ts'
import { windowsFit } from './checks/monitoring.ts'
import { recipeColumns, recipeFits, sweepTrials } from './checks/training.ts'
import type { Finding } from './explain/finding.ts'

type ModelCheck = (model: DraftModel) => Finding[]

const CHECKS: readonly ModelCheck[] = [
  taskFits,
  metricFilesFit,
  recipeFits,
  recipeColumns,
  binsRise,
  gateSlices,
  metricsExist,
  sweepTrials,
  environmentOrder,
  canariesRise,
  checksBound,
  championExists,
  windowsFit,
]

/** What no single key can say: names that point nowhere, orders that do not rise, parts that exclude each other. */
export function contradictions(draft: Draft): Finding[] {
  return Object.entries(draft.models ?? {}).flatMap(([name, model]) =>
    CHECKS.flatMap(check => check(model ?? {})).map(finding => ({
      ...finding,
      path: ['models', name, ...finding.path],
    })),
  )
}
