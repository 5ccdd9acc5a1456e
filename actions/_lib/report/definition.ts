import { count } from '../text/numbers.ts'
import { baselineLine } from './baseline.ts'
import { type Block, firstOf, type Phrase, paragraph, type Section, said, strong } from './content.ts'
import { explanations } from './explanations.ts'
import { gatesTable } from './gates-table.ts'
import type { ReportInput } from './input.ts'
import { verdictPhrase } from './verdict.ts'

const MOST_CHANGES = 10
const MOST_CHARACTERS = 200

/** What the pull request changes in gates, evaluation set and labels, and the verdict under its own definition if there is one. */
export function definitionBlocks({ definition = [], proposed }: ReportInput): Block[] {
  return [
    ...(definition.length > 0 ? changed(definition) : []),
    ...(proposed ? [paragraph(strong('Under its own definition:'), ' ', ...verdictPhrase(proposed))] : []),
  ]
}

/** The gates as the pull request would have them. */
export function proposedSection({ proposed }: ReportInput): Section | null {
  if (!proposed) return null
  return {
    key: 'own definition',
    title: 'Evaluated under the pull request’s own definition',
    blocks: [baselineLine(proposed), ...gatesTable({ comparison: proposed }), ...explanations(proposed)],
  }
}

function changed(definition: readonly string[]): Block[] {
  const { shown, more } = firstOf(definition, MOST_CHANGES)
  const items = shown.map((line): Phrase => said(line, MOST_CHARACTERS))
  return [
    paragraph(
      strong('This pull request also changes how models are evaluated.'),
      ' The base branch’s definition was applied; these changes apply once they are merged:',
    ),
    { kind: 'list', items: more > 0 ? [...items, `and ${count(more, 'more change')}`] : items },
  ]
}
