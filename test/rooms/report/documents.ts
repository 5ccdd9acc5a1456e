import type {
  ComparedMetric,
  ComparedSlice,
  Comparison,
  GateResult,
} from '../../../actions/_lib/contract/comparison.ts'
import type { Curves, Evaluation, MeasuredMetric } from '../../../actions/_lib/contract/evaluation.ts'
import { isAbsolute, type Rule } from '../../../actions/_lib/contract/gate.ts'
import type { GateCause } from '../../../actions/_lib/contract/gate-cause.ts'
import type { Run } from '../../../actions/_lib/contract/run.ts'
import { gateReason } from '../../../actions/_lib/text/gate-reason.ts'

/** A digest made of one hex digit. */
export const digest = (digit: string) => `sha256:${digit.repeat(64)}`

const settings: Comparison['settings'] = {
  positive: '1',
  threshold: 0.5,
  confidence: 0.95,
  seed: 0,
  resamples: 2000,
  cluster: null,
  weight: null,
}

const LOWER = new Set(['log_loss', 'brier', 'ece', 'rmse', 'mae', 'latency_p95_ms'])

/** A metric of both models; delta follows. */
export function metric(
  name: string,
  champion: number | null,
  candidate: number | null,
  interval: [number, number] | null,
  more: Partial<ComparedMetric> = {},
): ComparedMetric {
  return {
    name,
    champion,
    candidate,
    delta: champion === null || candidate === null ? null : candidate - champion,
    interval,
    n: 50_000,
    higherIsBetter: !LOWER.has(name),
    pValue: interval === null ? null : 0.001,
    test: interval === null ? 'none' : 'bootstrap',
    reason: null,
    ...more,
  }
}

/** A gate on a metric of the comparison. */
export function gate(of: ComparedMetric, rule: Rule, more: Partial<GateResult> = {}): GateResult {
  const absolute = isAbsolute(rule)
  const result: GateResult = {
    metric: of.name,
    slice: null,
    rule,
    champion: of.champion,
    candidate: of.candidate,
    higherIsBetter: of.higherIsBetter,
    observed: absolute ? of.candidate : of.delta,
    interval: absolute ? null : of.interval,
    pValue: null,
    blocking: true,
    onInconclusive: 'warn',
    verdict: 'pass',
    reason: 'the rule holds',
    detectable: null,
    needed: null,
    ...more,
  }
  return { ...result, reason: gateReason(result) }
}

/** A gate that its interval decided; `n` rows unless clusters are named. */
export function byInterval(more: Partial<Extract<GateCause, { kind: 'interval' }>> = {}): GateCause {
  return {
    kind: 'interval',
    unit: 'rows',
    n: 50_000,
    unpaired: false,
    unseen: null,
    corrected: null,
    ...more,
  }
}

export function slice(
  column: string,
  value: string,
  n: number,
  metrics: ComparedMetric[],
  more: Partial<ComparedSlice> = {},
): ComparedSlice {
  return {
    column,
    value,
    n,
    clusters: null,
    tooSmall: null,
    metrics: metrics.map(one => ({ ...one, n, adjustedPValue: one.pValue })),
    ...more,
  }
}

export function comparison(more: Partial<Comparison> = {}): Comparison {
  return {
    schema: 'trainyard/comparison@1',
    model: 'flight-delay',
    task: 'binary',
    champion: { version: '1.3.0', digest: digest('c') },
    candidate: { fingerprint: digest('f'), digest: digest('d') },
    paired: true,
    notComparable: null,
    identical: false,
    rows: 50_000,
    clusters: null,
    digest: digest('e'),
    confidence: 0.95,
    settings,
    firstRelease: null,
    metrics: [],
    flips: null,
    slices: [],
    gates: [],
    verdict: 'pass',
    notes: [],
    ...more,
  }
}

export function measured(
  name: string,
  value: number | null,
  interval: [number, number] | null,
  more: Partial<MeasuredMetric> = {},
): MeasuredMetric {
  const method = interval === null ? 'none' : 'bootstrap'
  return { name, value, interval, method, n: 50_000, higherIsBetter: !LOWER.has(name), ...more }
}

export function evaluation(more: Partial<Evaluation> = {}): Evaluation {
  return {
    schema: 'trainyard/evaluation@1',
    model: 'flight-delay',
    task: 'binary',
    data: { rows: 50_000, clusters: null, digest: digest('e') },
    settings,
    metrics: [],
    slices: [],
    confusion: null,
    curves: null,
    ...more,
  }
}

export function run(more: Partial<Run> = {}): Run {
  return {
    schema: 'trainyard/run@1',
    model: 'flight-delay',
    fingerprint: digest('f'),
    status: 'complete',
    code: { repository: 'acme/flight-delay', sha: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60', dirty: false },
    inputs: [
      { path: 'features.sql', id: '1f'.repeat(20) },
      { path: 'train.py', id: '2a'.repeat(20) },
    ],
    command: 'python train.py',
    params: { depth: 6, learning_rate: 0.1 },
    seed: 1,
    backend: null,
    gpu: null,
    environment: { os: 'linux', arch: 'x64', cpus: 4, node: '24.21.0', image: null },
    startedAt: '2026-11-20T08:00:00Z',
    seconds: 754,
    price: null,
    rows: { train: 400_000, validation: 40_000 },
    history: [],
    artifact: { digest: digest('d'), bytes: 1_234_567, files: [] },
    ...more,
  }
}

/** Epochs of a training that learns and then overfits a little. */
export function history(epochs: number): Run['history'] {
  return Array.from({ length: epochs }, (_, i) => ({
    epoch: i + 1,
    loss: round(0.5 + 0.19 * Math.exp(-i / 3)),
    val_loss: round(0.52 + 0.16 * Math.exp(-i / 3) + 0.0008 * i),
    val_roc_auc: round(0.68 - 0.06 * Math.exp(-i / 4)),
  }))
}

/** Curves of a binary model with the given ROC AUC: scores of both classes are normal with equal spread. */
export function curves(auc: number): Curves {
  const shift = 1.2 * Math.SQRT2 * (auc - 0.5) * 2
  const cuts = Array.from({ length: 101 }, (_, i) => -4 + (i * (8 + shift)) / 100).reverse()
  const rates = cuts.map(cut => ({ fpr: upper(cut), tpr: upper(cut - shift) }))
  const late = 0.2
  return {
    roc: [[0, 0], ...rates.map(({ fpr, tpr }): [number, number] => [fpr, tpr]), [1, 1]],
    precisionRecall: rates.map(({ fpr, tpr }): [number, number] => {
      const flagged = late * tpr + (1 - late) * fpr
      return [tpr, flagged === 0 ? 1 : (late * tpr) / flagged]
    }),
    calibration: Array.from({ length: 10 }, (_, i) => ({
      from: i / 10,
      to: (i + 1) / 10,
      n: i > 7 ? 0 : 20_000 >> i,
      predicted: i > 7 ? null : round((i + 0.5) / 10),
      observed: i > 7 ? null : round(((i + 0.5) / 10) * (0.8 + auc / 4)),
    })),
    scores: histogram(shift),
    residuals: null,
  }
}

function histogram(shift: number): Curves['scores'] {
  const edges = Array.from({ length: 41 }, (_, i) => i / 40)
  const counts = (rows: number, mean: number) =>
    edges.slice(1).map((to, i) => {
      const z = (edge: number) => (edge - mean) / 0.16
      return Math.round(rows * (upper(z(edges[i]!)) - upper(z(to))))
    })
  return { edges, negative: counts(40_000, 0.3), positive: counts(10_000, 0.3 + shift * 0.16) }
}

/** P(Z > z) of a standard normal, logistic approximation (good to 0.01: these are pictures). */
function upper(z: number): number {
  return 1 / (1 + Math.exp(1.702 * z))
}

function round(value: number): number {
  return Number(value.toFixed(5))
}
