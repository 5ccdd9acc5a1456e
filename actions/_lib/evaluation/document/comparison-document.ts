import type { Comparison, Flips } from '../../contract/comparison.ts'
import type { Noise } from '../../contract/noise.ts'
import { overallVerdict } from '../gates/verdict.ts'

/** How many rows became right or wrong, with the row numbers of examples. */
export type ComparedFlips = Pick<Flips, 'fixed' | 'broken' | 'bySlice'> & {
  fixedRows: number[]
  brokenRows: number[]
}

/** A comparison before the examples have ids and the noise of training is known. */
export type Compared = Omit<Comparison, 'schema' | 'confidence' | 'flips' | 'verdict' | 'noise'> & {
  flips: ComparedFlips | null
}

/** Ids of the example rows, in the order of their numbers. */
export type FlipIds = Pick<Flips, 'fixedIds' | 'brokenIds'>

type Additions = { ids: FlipIds; noise: Noise | null }

/** comparison.json: what was compared, with ids for the flips and the noise of training where several seeds were trained. */
export function comparisonDocument(compared: Compared, { ids, noise }: Additions): Comparison {
  return {
    schema: 'trainyard/comparison@1',
    ...compared,
    confidence: compared.settings.confidence,
    flips: compared.flips && flipsDocument(compared.flips, ids),
    verdict: overallVerdict(compared.gates),
    ...(noise && { noise }),
  }
}

function flipsDocument({ fixed, broken, bySlice }: ComparedFlips, ids: FlipIds): Flips {
  return { fixed, broken, ...ids, bySlice }
}
