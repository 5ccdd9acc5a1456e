import { blocks, type Comparison, hasVerdict } from '../contract/comparison.ts'
import type { Evaluation } from '../contract/evaluation.ts'
import { Problem } from '../contract/problem.ts'
import type { Run } from '../contract/run.ts'
import { gateName } from '../text/gate-name.ts'
import { gateReason } from '../text/gate-reason.ts'

/** A run with its documents, as release would publish it. */
export type ReleaseCandidate = {
  run: Run
  comparison: Comparison
  /** The candidate's. */
  evaluation: Evaluation
  /** Computed from the artifact's files. */
  artifactDigest: string
  /** The champion now, null before the first release. */
  champion: { version: string; digest: string | null } | null
}

type Refused = { what: string; fix: string }

/** Everything that forbids releasing this run; empty if nothing does. An `inconclusive` that does not block is allowed. */
export function refusalsOf(candidate: ReleaseCandidate): Problem[] {
  const where = {
    run: 'run.json',
    comparison: 'comparison.json',
    evaluation: 'evaluation.json',
  }
  const found = {
    run: ofRun(candidate),
    comparison: ofComparison(candidate),
    evaluation: ofEvaluation(candidate),
  }
  return (Object.keys(found) as (keyof typeof found)[]).flatMap(key =>
    found[key].map(({ what, fix }) => new Problem({ what, fix, where: where[key] })),
  )
}

function ofRun({ run, artifactDigest }: ReleaseCandidate): Refused[] {
  const found: Refused[] = []
  if (run.status !== 'complete')
    found.push({
      what: 'the run is incomplete: it was stopped by its time limit',
      fix: 'resume the training, then evaluate the result',
    })
  if (run.code.dirty)
    found.push({
      what: 'the run trained files that differ from its commit',
      fix: 'commit the changes and train again: a release names a commit that can be checked out',
    })
  if (run.code.sha === null)
    found.push({
      what: 'the run has no commit',
      fix: 'train in a git repository: a release names a commit',
    })
  if (run.artifact.digest !== artifactDigest)
    found.push({
      what: `the artifact has the digest ${artifactDigest}, the run wrote ${run.artifact.digest}`,
      fix: 'give the unchanged artifact of that run',
    })
  return found
}

function ofComparison(candidate: ReleaseCandidate): Refused[] {
  const { run, comparison, artifactDigest } = candidate
  const { candidate: evaluated } = comparison
  const found: Refused[] = [...ofVerdict(candidate), ...ofChampion(candidate)]
  if (comparison.model !== run.model)
    found.push({
      what: `the comparison is of the model ${comparison.model}, the run of ${run.model}`,
      fix: 'give the documents of one model',
    })
  if (evaluated.fingerprint !== run.fingerprint)
    found.push({
      what: `the comparison is of the fingerprint ${named(evaluated.fingerprint)}, the run has ${run.fingerprint}`,
      fix: 'evaluate this run',
    })
  if (evaluated.digest !== artifactDigest)
    found.push({
      what: `the comparison is of the artifact ${named(evaluated.digest)}, this one is ${artifactDigest}`,
      fix: 'evaluate this artifact',
    })
  return found
}

/** The gates decide: a verdict that contradicts them does not count. */
function ofVerdict({ comparison }: ReleaseCandidate): Refused[] {
  const { verdict, gates } = comparison
  if (!hasVerdict(comparison)) {
    const what = 'there is no verdict: the comparison has neither a gate nor a champion'
    return [{ what, fix: 'declare a gate in trainyard.yml: a release needs a verdict' }]
  }
  const stopping = gates.filter(blocks)
  if (verdict !== 'fail' && stopping.length === 0) return []
  const named = stopping.map(gate => `${gateName(gate)}: ${gateReason(gate).replace(/\.$/, '')}`)
  return [
    {
      what: `the comparison did not pass${named.length === 0 ? '' : `: ${named.join('; ')}`}`,
      fix: 'improve the candidate, or let an account with write access waive the gate by name and with a reason; then evaluate again',
    },
  ]
}

type ComparedChampion = { version: string | null; digest: string | null }

function ofChampion({ comparison: { champion: compared }, champion }: ReleaseCandidate): Refused[] {
  if (isSameChampion(compared, champion)) return []
  const then = compared === null ? 'no champion' : `the champion ${named(compared.version)}`
  const now = champion === null ? 'there is none' : `the champion is ${championName(champion)}`
  return [
    {
      what: `the comparison was made against ${then}, but now ${now}`,
      fix: 'evaluate again, against the present champion',
    },
  ]
}

/** Digests are compared only where both are known. */
function isSameChampion(one: ComparedChampion | null, other: ComparedChampion | null): boolean {
  if (one === null || other === null) return one === other
  if (one.version !== other.version) return false
  return one.digest === null || other.digest === null || one.digest === other.digest
}

function championName({ version, digest }: ComparedChampion): string {
  return digest === null ? `${version}` : `${version} (${digest})`
}

function ofEvaluation({ evaluation, comparison }: ReleaseCandidate): Refused[] {
  const found: Refused[] = []
  if (evaluation.model !== comparison.model)
    found.push({
      what: `the evaluation is of the model ${evaluation.model}`,
      fix: `give that of ${comparison.model}`,
    })
  if (evaluation.data.digest !== comparison.digest)
    found.push({
      what: 'evaluation and comparison were made on different rows',
      fix: 'give the evaluation.json beside the comparison',
    })
  return found
}

function named(value: string | null | undefined): string {
  return value ?? '(unnamed)'
}
