import type { Comparison } from '../../../actions/_lib/contract/comparison.ts'
import { type Settings, settingsSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { gateSchema } from '../../../actions/_lib/contract/gate.ts'
import type { Codes, JoinedRows, SliceCodes } from '../../../actions/_lib/contract/table.ts'
import type { RowTask } from '../../../actions/_lib/contract/task.ts'
import { compare } from '../../../actions/_lib/evaluation/comparison.ts'
import {
  type Compared,
  comparisonDocument,
} from '../../../actions/_lib/evaluation/document/comparison-document.ts'
import { randomOf } from '../../../actions/_lib/evaluation/resampling/random.ts'
import { normalOf } from '../../fixtures/normal.ts'

/** Joined rows as tests write them down. */
export type PlainRows = {
  task?: RowTask
  truth: ArrayLike<number>
  candidate: ArrayLike<number>[]
  champion?: ArrayLike<number>[] | null
  labels?: string[]
  weight?: ArrayLike<number> | null
  cluster?: ArrayLike<number> | null
  query?: ArrayLike<number> | null
  slices?: Record<string, (string | null)[]>
}

export function joinedRows({ task = 'binary', labels = ['no', 'yes'], ...plain }: PlainRows): JoinedRows {
  const classified = task === 'binary' || task === 'multiclass'
  const arrays = (scores: ArrayLike<number>[]) => scores.map(values => Float64Array.from(values))
  return {
    task,
    rows: plain.truth.length,
    digest: `sha256:${'0'.repeat(64)}`,
    truth: classified
      ? { kind: 'classes', codes: Int32Array.from(plain.truth), labels }
      : { kind: 'values', values: Float64Array.from(plain.truth) },
    candidate: arrays(plain.candidate),
    champion: plain.champion ? arrays(plain.champion) : null,
    weight: plain.weight ? Float64Array.from(plain.weight) : null,
    cluster: plain.cluster ? numberedCodes(plain.cluster) : null,
    query: plain.query ? numberedCodes(plain.query) : null,
    slices: Object.entries(plain.slices ?? {}).map(([column, values]) => sliceCodes(column, values)),
  }
}

function numberedCodes(codes: ArrayLike<number>): Codes {
  const size = Array.from(codes).reduce((most, code) => Math.max(most, code + 1), 0)
  return { codes: Int32Array.from(codes), labels: Array.from({ length: size }, (_, code) => `g${code}`) }
}

function sliceCodes(column: string, values: (string | null)[]): SliceCodes {
  const labels = [...new Set(values.filter(value => value !== null))]
  return {
    column,
    codes: Int32Array.from(values, value => (value === null ? -1 : labels.indexOf(value))),
    labels,
  }
}

/** Gates as trainyard.yml writes them, with the schema's defaults. */
export function gates(...written: object[]) {
  return written.map(gate => gateSchema.parse(gate))
}

export function settings(given: Partial<Settings> = {}): Settings {
  return settingsSchema.parse({
    positive: 'yes',
    threshold: 0.5,
    confidence: 0.95,
    seed: 0,
    resamples: 400,
    cluster: null,
    ...given,
  })
}

type Given = PlainRows & {
  gates?: object[]
  settings?: Partial<Settings>
  firstRelease?: 'pass' | 'fail' | 'absolute-only'
  notComparable?: string | null
}

/** Compares plain rows; the champion is version 1.0.0 if it has scores. */
export function comparePlain(given: Given): {
  comparison: Comparison
  fixedRows: number[]
  brokenRows: number[]
} {
  const compared = compare({
    kind: 'rows',
    model: 'm',
    rows: joinedRows(given),
    files: null,
    settings: settings(given.settings),
    gates: gates(...(given.gates ?? [])),
    firstRelease: given.firstRelease ?? 'absolute-only',
    champion: given.champion || given.notComparable ? { version: '1.0.0', digest: null } : null,
    candidate: { fingerprint: null, digest: null },
    notComparable: given.notComparable ?? null,
    progress: () => {},
  })
  const { fixedRows = [], brokenRows = [] } = compared.flips ?? {}
  return { comparison: documentOf(compared), fixedRows, brokenRows }
}

/** The document of a comparison without ids and noise. */
export function documentOf(compared: Compared): Comparison {
  return comparisonDocument(compared, { ids: { fixedIds: [], brokenIds: [] }, noise: null })
}

type Drawn = {
  truth: Int32Array
  candidate: Float64Array[]
  champion: Float64Array[]
  cluster: Int32Array | null
}

/**
 * Two models with the same chance to be right: each sees the row's true signal through its own noise of standard deviation
 * `noise`. With clusters, each cluster shifts truth and each model's errors alike by its own draws.
 */
export function drawPair(
  seed: string,
  given: { rows: number; candidateNoise: number; championNoise: number; clusters?: number },
): Drawn {
  const { rows, candidateNoise, championNoise, clusters = 0 } = given
  const random = randomOf(seed)
  const shifts = Array.from(
    { length: clusters },
    () => [normalOf(random), normalOf(random), normalOf(random)] as const,
  )
  const truth = new Int32Array(rows)
  const [candidate, champion] = [new Float64Array(rows), new Float64Array(rows)]
  const cluster = clusters > 0 ? Int32Array.from({ length: rows }, (_, row) => row % clusters) : null
  for (let row = 0; row < rows; row++) {
    const [base, ours, theirs] = cluster ? shifts[cluster[row]!]! : [0, 0, 0]
    const signal = normalOf(random) + 0.3 * base
    truth[row] = random() < logistic(1.5 * signal) ? 1 : 0
    candidate[row] = logistic(signal + candidateNoise * (normalOf(random) + ours))
    champion[row] = logistic(signal + championNoise * (normalOf(random) + theirs))
  }
  return { truth, candidate: [candidate], champion: [champion], cluster }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
