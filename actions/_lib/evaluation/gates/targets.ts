import type { Gate } from '../../contract/gate.ts'
import { sliceName } from '../../text/slice-name.ts'
import type { Estimates } from '../estimation/estimates.ts'
import type { GateTarget } from './gate-context.ts'
import { columnOfSlice } from './slice-column.ts'

/** One value of a declared slicing, with what is known of its rows. */
export type GateSlice = {
  column: string
  value: string
  rows: number
  tooSmall: string | null
  /** Null where the slice is too small. */
  estimates: Estimates | null
}

type EvaluatedValues = {
  rows: number
  estimates: Estimates
  slices: readonly GateSlice[]
  columns: readonly string[]
}

/** What a gate looks at: all rows, one slice, or every value of a slicing that has enough rows. */
export function targetsOf(gate: Gate, { rows, estimates, slices, columns }: EvaluatedValues): GateTarget[] {
  if (gate.slice === undefined) return [targetOn({ gate, slice: null, rows, estimates })]
  const column = columnOfSlice(gate.slice, columns)
  const ofColumn = slices.filter(slice => slice.column === column)
  if (gate.slice !== column) {
    const named = ofColumn.find(slice => sliceName(slice) === gate.slice)
    return [named ? targetOnSlice(gate, named) : absent(gate.slice)]
  }
  const large = ofColumn.filter(slice => slice.estimates !== null)
  if (large.length > 0) return large.map(slice => targetOnSlice(gate, slice))
  return [ofColumn.length === 0 ? absent(gate.slice) : noneLargeEnough(gate.slice)]
}

type On = { gate: Gate; slice: string | null; rows: number; estimates: Estimates }

function targetOn({ gate, slice, rows, estimates }: On): GateTarget {
  const alone = estimates.alone.get(gate.metric) ?? null
  const difference = estimates.difference?.get(gate.metric) ?? null
  return { slice, rows, obstacle: null, alone, difference }
}

function targetOnSlice(gate: Gate, { column, value, rows, tooSmall, estimates }: GateSlice): GateTarget {
  const slice = sliceName({ column, value })
  if (estimates !== null) return targetOn({ gate, slice, rows, estimates })
  return blocked(slice, { verdict: 'inconclusive', cause: { kind: 'small-slice', why: tooSmall ?? '' } })
}

function absent(slice: string): GateTarget {
  return blocked(slice, { verdict: 'fail', cause: { kind: 'empty-slice' } })
}

function noneLargeEnough(slice: string): GateTarget {
  return blocked(slice, { verdict: 'inconclusive', cause: { kind: 'small-slices' } })
}

function blocked(slice: string, obstacle: GateTarget['obstacle']): GateTarget {
  return { slice, rows: 0, obstacle, alone: null, difference: null }
}
