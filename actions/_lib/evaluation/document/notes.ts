import type { JoinedRows } from '../../contract/table.ts'
import type { Estimates } from '../estimation/estimates.ts'
import type { ComparisonEvidence, RowEvidence } from '../evidence.ts'
import { countFlips } from '../flips.ts'
import { mcnemar } from '../significance/mcnemar.ts'
import { MOST_VALUES, occurringValues } from '../slices.ts'

/** Intervals from fewer clusters are rough, whatever is done. */
const FEW_CLUSTERS = 10

/** What a reader must know besides the verdict. */
export function notesOf(evidence: ComparisonEvidence): string[] {
  const { gates, champion, notComparable } = evidence
  return [
    gates.length === 0 ? 'No gate is declared, so nothing can fail.' : null,
    orientationNote(evidence),
    notComparable ? `Not comparable with the champion: ${notComparable}.` : null,
    champion === null && !notComparable ? 'There is no champion: this would be the first release.' : null,
    ...(evidence.kind === 'rows' ? rowNotes(evidence) : []),
  ].filter(note => note !== null)
}

function rowNotes(evidence: RowEvidence): (string | null)[] {
  const { rows, estimates, identical } = evidence
  const sameNote = `Identical: the candidate's predictions equal the champion's on all ${rows.rows} rows, so nothing was compared.`
  return [
    ...(identical ? [sameNote] : [independenceNote(evidence), midNote(evidence)]),
    ...methodNotes(estimates),
    spreadNote(estimates),
    ...capNotes(rows),
  ]
}

/** If all models rank worse than chance, the scores are most likely those of the other class. */
function orientationNote({ evaluations = [], settings: { positive } }: ComparisonEvidence): string | null {
  const areas = evaluations.map(({ metrics }) => metrics.find(({ name }) => name === 'roc_auc')?.interval)
  const wrong = areas.length > 0 && areas.every(interval => interval && interval[1] < 0.5)
  if (!wrong) return null
  const whose = areas.length > 1 ? 'of both models' : 'of the candidate'
  return `roc_auc ${whose} lies significantly below 0.5: is the positive class${positive === null ? '' : ` (${positive})`} the wrong way round?`
}

function independenceNote({ rows, samples }: RowEvidence): string | null {
  if (samples.groups === null) {
    return 'No cluster column is named, so rows count as independent. If rows share a day, a user or a site, name that column as cluster under evaluate; otherwise the intervals are too narrow.'
  }
  const { size, kind } = samples.groups
  if (size >= FEW_CLUSTERS || rows.rows === 0) return null
  return `Only ${size} ${kind}: intervals from so few are rough.`
}

/** McNemar's exact p is conservative; its mid-p is shown where the two are on different sides of the confidence level. */
function midNote({ estimates, flips, settings: { confidence } }: RowEvidence): string | null {
  const tested = estimates.difference?.get('accuracy')?.estimate?.test === 'mcnemar'
  if (!tested || flips === null) return null
  const { exact, mid } = mcnemar(countFlips(flips))
  const alpha = 1 - confidence
  if (exact <= alpha === mid <= alpha) return null
  return `accuracy: McNemar's exact p is ${exact.toPrecision(2)}, its less conservative mid-p ${mid.toPrecision(2)}.`
}

/** Warnings of metrics, and unusual methods. */
function methodNotes({ alone, difference }: Estimates): string[] {
  const notes = [...(difference?.values() ?? []), ...alone.values()].flatMap(({ metric, values, note }) => {
    const warnings = values.flatMap(measured => (measured.value === null ? [] : (measured.warning ?? [])))
    return [...warnings, ...(note ? [note] : [])].map(text => `${metric.name}: ${text}.`)
  })
  return [...new Set(notes)]
}

/** One note for all metrics: if no row changes its class, all metrics of the confusion matrix are without spread. */
function spreadNote({ difference }: Estimates): string | null {
  const still = [...(difference?.values() ?? [])].filter(({ estimate }) => estimate?.hidden !== undefined)
  if (still.length === 0) return null
  const names = still.map(({ metric }) => metric.name).join(', ')
  return `${names}: every row (or cluster) has the same value, so the interval shows how far unseen rows could move it (rule of three).`
}

function capNotes(rows: JoinedRows): string[] {
  return rows.slices.flatMap(slicing => {
    const values = occurringValues(slicing)
    return values <= MOST_VALUES
      ? []
      : [
          `${slicing.column} has ${values} values; the ${MOST_VALUES} largest are shown and evaluated, and those that a gate names.`,
        ]
  })
}
