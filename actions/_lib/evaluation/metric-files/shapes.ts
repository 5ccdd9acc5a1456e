import { benchmark } from './benchmark.ts'
import { classificationReport } from './classification-report.ts'
import { dvclivePlot, dvcliveSummary } from './dvclive.ts'
import { evalsResult } from './evals-result.ts'
import { huggingFaceResults, huggingFaceState } from './hugging-face.ts'
import { kerasHistory } from './keras-history.ts'
import { lmEval } from './lm-eval.ts'
import { numberMapping } from './number-mapping.ts'
import type { MetricContents, MetricReading, Shape } from './reading.ts'
import { sagemaker } from './sagemaker.ts'
import { oneRow, trainingLog } from './training-log.ts'
import { wandbSummary } from './wandb-summary.ts'

/** Every known shape, the most distinctive first and any mapping of numbers last. */
const SHAPES: readonly Shape[] = [
  lmEval,
  classificationReport,
  huggingFaceState,
  huggingFaceResults,
  sagemaker,
  benchmark,
  kerasHistory,
  evalsResult,
  wandbSummary,
  dvcliveSummary,
  dvclivePlot,
  trainingLog,
  oneRow,
  numberMapping,
]

/** The readings of a file by the first shape that fits, and that shape's name; null if none fits. */
export function recogniseShape(
  contents: MetricContents,
): { shape: string; readings: MetricReading[] } | null {
  for (const { name, read } of SHAPES) {
    const readings = read(contents)
    if (readings !== null) return { shape: name, readings }
  }
  return null
}
