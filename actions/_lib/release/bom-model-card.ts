import type { Evaluation, MeasuredMetric } from '../contract/evaluation.ts'
import type { Manifest } from '../contract/manifest.ts'
import { gateName } from '../text/gate-name.ts'
import { gateReason } from '../text/gate-reason.ts'
import { sliceName } from '../text/slice-name.ts'

/** The `modelCard` of CycloneDX: the model's inputs and outputs, its metrics, and the limits of its evaluation. */
export function bomModelCard({
  manifest,
  evaluation,
  data,
}: {
  manifest: Manifest
  evaluation: Evaluation
  /** The references of its data sets. */
  data: readonly string[]
}): Record<string, unknown> {
  const { task, signature, recipe } = manifest
  const formats = (fields: readonly { name: string; type: string }[]) =>
    fields.map(({ name, type }) => ({ format: `${name}: ${type}` }))
  return {
    modelParameters: {
      approach: { type: 'supervised' },
      task,
      ...(recipe === null
        ? {}
        : {
            architectureFamily: 'neural network',
            modelArchitecture: `dense layers ${recipe.layers.join(', ')}`,
          }),
      datasets: data.map(ref => ({ ref })),
      ...(signature === null
        ? {}
        : { inputs: formats(signature.inputs), outputs: formats(signature.outputs) }),
    },
    quantitativeAnalysis: {
      performanceMetrics: [
        ...manifest.metrics.flatMap(metric => performanceMetric(metric, null)),
        ...evaluation.slices.flatMap(slice =>
          slice.metrics.flatMap(metric => performanceMetric(metric, sliceName(slice))),
        ),
      ],
    },
    considerations: { technicalLimitations: limitations(manifest) },
  }
}

/** Undefined metrics are left out. */
function performanceMetric(
  { name, value, interval }: MeasuredMetric,
  slice: string | null,
): Record<string, unknown>[] {
  if (value === null) return []
  const bounds = interval
    ? { confidenceInterval: { lowerBound: String(interval[0]), upperBound: String(interval[1]) } }
    : {}
  return [{ type: name, value: String(value), ...(slice === null ? {} : { slice }), ...bounds }]
}

/** The limits of the evaluation, beside the numbers. */
function limitations({ dataset, metrics, gates, waived }: Manifest): string[] {
  return [
    `Measured on ${dataset.rows} rows; nothing is known of data unlike them.`,
    ...metrics
      .filter(({ value }) => value === null)
      .map(({ name, reason }) => `${name} is undefined: ${reason ?? 'no reason is known'}`),
    ...gates
      .filter(({ verdict }) => verdict === 'inconclusive')
      .map(gate => `The gate on ${gateName(gate)} is inconclusive: ${gateReason(gate)}`),
    ...waived.map(waiver => `The gate on ${gateName(waiver)} was waived by ${waiver.by}: ${waiver.why}`),
  ]
}
