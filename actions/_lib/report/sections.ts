import { baselineLine } from './baseline.ts'
import { changesSection } from './changes.ts'
import type { Block, Section } from './content.ts'
import { costTable } from './cost.ts'
import { definitionBlocks, proposedSection } from './definition.ts'
import { explanations } from './explanations.ts'
import { flipsSection } from './flips.ts'
import { gatesTable } from './gates-table.ts'
import type { ReportInput } from './input.ts'
import { learningSection } from './learning-curve.ts'
import { metricsSection } from './metrics-table.ts'
import { reproduceSection } from './reproduction.ts'
import { slicesSection } from './slices.ts'
import { verdictLine } from './verdict.ts'

/** What is always shown first: the verdict with its numbers, what the pull request changes in the definition, cost. */
export function headBlocks(input: ReportInput, mostGates?: number): Block[] {
  return [...verdictBlocks(input, mostGates), ...definitionBlocks(input), ...costTable(input)]
}

/** Verdict, baseline, gates with their explanations. */
export function verdictBlocks(input: ReportInput, mostGates?: number): Block[] {
  const { comparison } = input
  return [
    verdictLine(input),
    baselineLine(comparison),
    ...gatesTable(input, mostGates),
    ...explanations(comparison),
  ]
}

/** What folds away, in order; the last is the first to go when room is short. */
export function foldedSections(input: ReportInput): Section[] {
  return [
    proposedSection(input),
    metricsSection(input),
    slicesSection(input),
    flipsSection(input),
    learningSection(input),
    changesSection(input),
    reproduceSection(input),
  ].filter(section => section !== null)
}
