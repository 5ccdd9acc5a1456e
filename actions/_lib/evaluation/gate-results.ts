import { MOST } from '../contract/bounds.ts'
import type { GateResult } from '../contract/comparison.ts'
import type { Gate } from '../contract/gate.ts'
import { Problem } from '../contract/problem.ts'
import type { ComparisonEvidence } from './evidence.ts'
import { fileTarget } from './file-target.ts'
import type { GateTarget } from './gates/gate-context.ts'
import { evaluateGate } from './gates/gate-evaluation.ts'
import { verdictWithoutChampion } from './gates/missing-champion.ts'
import { targetsOf } from './gates/targets.ts'
import { correctFailures } from './gates/verdict.ts'
import { metricsFor } from './metrics/task-metrics.ts'

/** Applies every gate to all that it looks at, and corrects failures for the number of gates. */
export function gateResults(evidence: ComparisonEvidence): GateResult[] {
  const { gates, settings } = evidence
  const context = {
    confidence: settings.confidence,
    identical: evidence.kind === 'rows' && evidence.identical,
    withoutChampion: verdictWithoutChampion(evidence),
  }
  const outcomes = gates.flatMap(gate =>
    targetsIn(evidence, gate).map(target => evaluateGate(gate, target, context)),
  )
  if (outcomes.length > MOST.gates) throw tooManyGates(outcomes.length)
  return correctFailures(outcomes, settings.confidence)
}

function targetsIn(evidence: ComparisonEvidence, gate: Gate): GateTarget[] {
  const { champion, settings, files } = evidence
  const common = { hasChampion: champion !== null, confidence: settings.confidence }
  if (evidence.kind === 'files') return [fileTarget(gate, evidence.files, { ...common, measured: [] })]
  const { rows, estimates, slices } = evidence
  const measured = metricsFor(rows.task).map(({ name }) => name)
  if (files && !measured.includes(gate.metric)) return [fileTarget(gate, files, { ...common, measured })]
  const columns = rows.slices.map(({ column }) => column)
  return targetsOf(gate, { rows: rows.rows, columns, estimates, slices })
}

function tooManyGates(count: number): Problem {
  return new Problem({
    what: `the gates are ${count} on all values of their slices, more than ${MOST.gates}`,
    where: 'gates',
    fix: 'declare fewer gates on slices',
  })
}
