import type { Plan, PlannedModel } from '../contract/plan.ts'
import { waiverLine } from '../contract/waiver.ts'
import { cutLines } from '../text/cut-lines.ts'
import { codeSpan, plainText } from '../text/escape.ts'
import { shortCommit, shortDigest } from '../text/ids.ts'
import { count } from '../text/numbers.ts'
import { table } from '../text/table.ts'

const MOST_ROWS = 100
/** A summary has 1 MiB: of 100 models each list its share. */
const REASONS = { mostLines: 20, mostBytes: 1500, one: 'reason' }
const CHANGES = { mostLines: 40, mostBytes: 6000, one: 'change' }

/** The plan for the job's summary: what happens to each model and why. Every text in it is escaped. */
export function planMarkdown({ skip, models, notes, base, ref, pullRequest, mode }: Plan): string {
  const about = pullRequest === null ? '' : ` of #${pullRequest}`
  const against = base === null ? 'nothing to compare with' : `against ${codeSpan(shortCommit(base))}`
  const blocks = [
    `### Trainyard plan${about}`,
    skip === null
      ? `${codeSpan(shortCommit(ref))}, ${against}${mode === 'release' ? ', for a release' : ''}.`
      : `Nothing is trained: ${plainText(skip)}.`,
    ...(models.length > 0 ? [modelsTable(models)] : []),
    ...models.flatMap(definitionOf),
    ...waiversOf(models),
    ...notes.map(note => `> ${plainText(note)}`),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Models that are trained come first. */
function modelsTable(models: readonly PlannedModel[]): string {
  const sorted = models.toSorted((one, other) => Number(other.train) - Number(one.train))
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map(planned => [
      codeSpan(planned.model),
      whatHappens(planned),
      cutLines(planned.reasons, REASONS).map(plainText).join('<br>'),
      planned.train ? (planned.champion ? codeSpan(planned.champion.version) : 'no release') : '',
      codeSpan(shortDigest(planned.fingerprint)),
    ])
  const more = models.length - rows.length
  const shown = table('lllll', ['Model', 'What happens', 'Why', 'Compared with', 'Fingerprint'], rows)
  return more > 0 ? `${shown}\n\nand ${count(more, 'more model')}` : shown
}

function whatHappens({ train, reuse, reuseReasons }: PlannedModel): string {
  if (!train) return 'unchanged'
  const words = reuse ? `reused from run ${reuse.run}` : 'trained'
  return [words, ...cutLines(reuseReasons, REASONS).map(plainText)].join('<br>')
}

function definitionOf({ model, definition, evaluate }: PlannedModel): string[] {
  if (definition.length === 0) return []
  const items = cutLines(definition, CHANGES).map(change => `- ${plainText(change)}`)
  const both = evaluate.both
    ? ' As requested, its own definition is evaluated, too; that result decides nothing.'
    : ''
  return [
    [
      `**This changes how ${codeSpan(model)} is evaluated:** ${plainText(evaluate.why)}.${both}`,
      '',
      ...items,
    ].join('\n'),
  ]
}

function waiversOf(models: readonly PlannedModel[]): string[] {
  const lines = new Set(models.flatMap(({ waivers }) => waivers.map(waiverLine)))
  return lines.size === 0
    ? []
    : [['**Waived:**', '', ...[...lines].map(line => `- ${plainText(line)}`)].join('\n')]
}
