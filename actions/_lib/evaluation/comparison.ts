import { MOST } from '../contract/bounds.ts'
import type { GateResult } from '../contract/comparison.ts'
import { throwProblems } from '../contract/problem.ts'
import type { Compared, ComparedFlips } from './document/comparison-document.ts'
import { compareFileMetrics, fileNotes } from './document/file-metric-comparison.ts'
import { compareMetrics } from './document/metric-comparison.ts'
import { notesOf } from './document/notes.ts'
import { compareSlices } from './document/slice-comparison.ts'
import {
  type ComparisonEvidence,
  type FileComparison,
  type RowComparison,
  type RowEvidence,
  rowEvidence,
} from './evidence.ts'
import { countFlips, exampleRows } from './flips.ts'
import { gateResults } from './gate-results.ts'
import { gateProblems } from './gates/problems.ts'
import { waive } from './gates/waiver.ts'

/**
 * Candidate against champion, paired on the same rows or by metric files alone: metrics, slices, flips (with row numbers of examples)
 * and gates. Throws Problems where a gate names what does not exist. The result holds no rows.
 */
export function compare(comparison: RowComparison | FileComparison): Compared {
  throwProblems(gateProblems(comparison.gates, declaredIn(comparison)))
  const evidence = comparison.kind === 'rows' ? rowEvidence(comparison) : comparison
  const { gates, notes } = waive(gateResults(evidence), comparison.waivers ?? [])
  const measured = evidence.kind === 'rows' ? measuredOnRows(evidence) : measuredByFiles(evidence)
  const told = [...notes, ...notesOf(evidence), ...fileNotes(evidence.files)]
  return { ...rulesOf(evidence, gates), ...measured, notes: told.slice(0, MOST.notes) }
}

function declaredIn(comparison: RowComparison | FileComparison): Parameters<typeof gateProblems>[1] {
  const files = comparison.files?.candidate ?? null
  if (comparison.kind === 'files') return { task: 'custom', columns: [], files }
  const { task, slices } = comparison.rows
  return { task, columns: slices.map(({ column }) => column), files }
}

type Rules = 'model' | 'candidate' | 'champion' | 'settings' | 'firstRelease' | 'notComparable' | 'gates'

function rulesOf(evidence: ComparisonEvidence, gates: GateResult[]): Pick<Compared, Rules> {
  const { model, candidate, champion, settings, notComparable } = evidence
  const isFirst = champion === null && notComparable === null
  const firstRelease = isFirst ? evidence.firstRelease : null
  return { model, candidate, champion, settings, notComparable, firstRelease, gates }
}

type Measured = Omit<Compared, Rules | 'notes'>

function measuredOnRows(evidence: RowEvidence): Measured {
  const { rows, settings, files, samples, paired, identical, estimates, slices } = evidence
  const withoutChampion = evidence.notComparable ?? 'no champion'
  return {
    task: rows.task,
    paired,
    identical,
    rows: rows.rows,
    clusters: samples.groups?.kind === 'clusters' ? samples.groups.size : null,
    digest: rows.digest,
    metrics: [
      ...compareMetrics(estimates, rows.rows, withoutChampion),
      ...compareFileMetrics(files, settings.confidence),
    ],
    flips: evidence.flips && flipsIn(evidence.flips, slices),
    slices: compareSlices(slices, withoutChampion),
  }
}

function flipsIn(flips: Int8Array, slices: RowEvidence['slices']): ComparedFlips {
  return {
    ...countFlips(flips),
    bySlice: slices.flatMap(slice => slice.flips ?? []),
    fixedRows: exampleRows(flips, 1),
    brokenRows: exampleRows(flips, -1),
  }
}

function measuredByFiles({ digest, files, settings }: FileComparison): Measured {
  return {
    task: 'custom',
    paired: false,
    identical: false,
    rows: 0,
    clusters: null,
    digest,
    metrics: compareFileMetrics(files, settings.confidence),
    flips: null,
    slices: [],
  }
}
