import type { Run } from '../contract/run.ts'
import { formatCount } from '../text/numbers.ts'
import { type Block, code, type Phrase, paragraph, type Section } from './content.ts'
import type { ReportInput } from './input.ts'

/** Section 11: the command, the seed and the digests that lead to the same numbers. */
export function reproduceSection({ comparison, run }: ReportInput): Section {
  const { candidate, champion, digest, settings } = comparison
  const facts: [string, Phrase | null][] = [
    ['Fingerprint', idOf(run?.fingerprint ?? candidate.fingerprint)],
    ['Candidate', idOf(candidate.digest ?? run?.artifact.digest ?? null)],
    ['Champion', idOf(champion?.digest ?? null)],
    [comparison.task === 'custom' ? 'Declared metric files' : 'Evaluation set', code(digest)],
    ['Evaluation', evaluationInWords(settings)],
    ...(run ? trainingFacts(run) : []),
  ]
  const rows = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const command: Block[] = run?.command ? [{ kind: 'code', text: run.command }] : []
  return {
    key: 'reproduce',
    title: 'Reproduce',
    blocks: [
      ...command,
      { kind: 'table', align: 'll', head: ['What', 'Value'], rows },
      ...(run ? dirtyNote(run) : []),
    ],
  }
}

function idOf(id: string | null): Phrase | null {
  return id === null ? null : code(id)
}

function evaluationInWords(settings: ReportInput['comparison']['settings']): Phrase {
  const { positive, threshold, seed, resamples, cluster } = settings
  return [
    `seed ${seed}, ${formatCount(resamples)} resamples`,
    ...(positive === null ? [] : [', positive class ', code(positive)]),
    ...(threshold === null ? [] : [`, threshold ${threshold}`]),
    ...(cluster === null ? [] : [', clusters by ', code(cluster)]),
  ]
}

function trainingFacts({ seed, code: source, environment, startedAt }: Run): [string, Phrase | null][] {
  const { os, arch, cpus, node, image } = environment
  return [
    ['Training seed', String(seed)],
    ['Commit', idOf(source.sha)],
    ['Machine', [code(`${os} ${arch}`), `, ${cpus} CPUs, Node `, code(node)]],
    ['Image', idOf(image)],
    ['Started', code(startedAt)],
  ]
}

function dirtyNote({ code: source }: Run): Block[] {
  return source.dirty
    ? [paragraph('⚠️ The folder had uncommitted changes: the commit alone does not reproduce this model.')]
    : []
}
