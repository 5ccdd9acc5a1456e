import type { Flips } from '../contract/comparison.ts'
import { count, formatCount } from '../text/numbers.ts'
import { sliceName } from '../text/slice-name.ts'
import { type Block, code, join, paragraph, type Section, strong } from './content.ts'
import type { ReportInput } from './input.ts'

/** Section 8: which rows became right and which wrong, by slice, with ids. */
export function flipsSection({ comparison }: ReportInput): Section | null {
  const { flips } = comparison
  if (flips === null || flips.fixed + flips.broken === 0) return null
  const fixed = formatCount(flips.fixed)
  const broken = formatCount(flips.broken)
  return {
    key: 'flips',
    title: `Flips: ${fixed} newly right, ${broken} newly wrong`,
    blocks: [
      ...ids('Newly wrong', flips.brokenIds, flips.broken),
      ...ids('Newly right', flips.fixedIds, flips.fixed),
      ...bySlice(flips),
    ],
  }
}

function ids(title: string, examples: string[], all: number): Block[] {
  if (examples.length === 0) return []
  const names = join(examples.map(code), ', ')
  const more = all > examples.length ? ` and ${count(all - examples.length, 'more', 'more')}` : ''
  return [paragraph(strong(`${title}:`), ' ', ...names, more)]
}

function bySlice({ bySlice: slices }: Flips): Block[] {
  if (slices.length === 0) return []
  const worst = slices.toSorted((a, b) => a.fixed - a.broken - (b.fixed - b.broken))
  return [
    {
      kind: 'table',
      align: 'lrr',
      head: ['Slice', 'Newly right', 'Newly wrong'],
      rows: worst.map(slice => [code(sliceName(slice)), formatCount(slice.fixed), formatCount(slice.broken)]),
    },
  ]
}
