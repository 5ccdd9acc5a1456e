import { blocks, type Comparison, hasVerdict } from '../contract/comparison.ts'
import type { Evaluation } from '../contract/evaluation.ts'
import { Problem } from '../contract/problem.ts'
import type { Run } from '../contract/run.ts'
import { gateName } from '../text/gate-name.ts'
import { gateReason } from '../text/gate-reason.ts'

export type Judged = {
  run: Run
  comparison: Comparison
  /** The candidate's. */
  evaluation: Evaluation
  /** The digest of the artifact as it lies here, computed anew. */
  artifactDigest: string
  /** Today's champion, null before the first release. */
  champion: { version: string; digest: string | null } | null
}

type Refused = { what: string; fix: string }

/** Everything that forbids to release this run, all at once; empty if nothing does. An `inconclusive` that does not block is allowed. */
export function refusalsOf(judged: Judged): Problem[] {
  const where = {
    run: 'run.json',
    comparison: 'comparison.json',
    evaluation: 'evaluation.json',
  }
  const found = {
    run: ofRun(judged),
    comparison: ofComparison(judged),
    evaluation: ofEvaluation(judged),
  }
  return (Object.keys(found) as (keyof typeof found)[]).flatMap(key =>
    found[key].map(({ what, fix }) => new Problem({ what, fix, where: where[key] })),
  )
}

function ofRun({ run, artifactDigest }: Judged): Refused[] {
  const found: Refused[] = []
  if (run.status !== 'complete')
    found.push({
      what: 'the run is incomplete: it was stopped by its time limit',
      fix: 'train on from where it stopped, and judge what comes out',
    })
  if (run.code.dirty)
    found.push({
      what: 'the run trained files that differ from its commit',
      fix: 'commit the changes and train again: a release names a commit that can be checked out',
    })
  if (run.code.sha === null)
    found.push({
      what: 'the run names no commit',
      fix: 'train in a git repository: a release is made of a commit',
    })
  if (run.artifact.digest !== artifactDigest)
    found.push({
      what: `the artifact here is ${artifactDigest}, the run made ${run.artifact.digest}`,
      fix: 'take the artifact of that run as it is',
    })
  return found
}

function ofComparison(judged: Judged): Refused[] {
  const { run, comparison, artifactDigest } = judged
  const { candidate } = comparison
  const found: Refused[] = [...ofVerdict(judged), ...ofChampion(judged)]
  if (comparison.model !== run.model)
    found.push({
      what: `the comparison is of the model ${comparison.model}, the run of ${run.model}`,
      fix: 'give the documents of one model',
    })
  if (candidate.fingerprint !== run.fingerprint)
    found.push({
      what: `the comparison judged ${named(candidate.fingerprint)}, the run has the fingerprint ${run.fingerprint}`,
      fix: 'judge this run',
    })
  if (candidate.digest !== artifactDigest)
    found.push({
      what: `the comparison judged the artifact ${named(candidate.digest)}, this one is ${artifactDigest}`,
      fix: 'judge this artifact',
    })
  return found
}

/** The gates have the last word: a verdict that they contradict is none. */
function ofVerdict({ comparison }: Judged): Refused[] {
  const { verdict, gates } = comparison
  if (!hasVerdict(comparison)) {
    const what = 'nothing was judged: the comparison has neither a gate nor a champion'
    return [{ what, fix: 'declare a gate in trainyard.yml: a release needs a verdict' }]
  }
  const stopping = gates.filter(blocks)
  if (verdict !== 'fail' && stopping.length === 0) return []
  const named = stopping.map(gate => `${gateName(gate)}: ${gateReason(gate).replace(/\.$/, '')}`)
  return [
    {
      what: `the comparison did not pass${named.length === 0 ? '' : `: ${named.join('; ')}`}`,
      fix: 'improve the candidate, or have somebody with write access waive the gate by name and with a reason, and judge again',
    },
  ]
}

function ofChampion({ comparison: { champion: judgedAgainst }, champion }: Judged): Refused[] {
  const same =
    judgedAgainst?.version === champion?.version &&
    (judgedAgainst?.digest == null || champion?.digest == null || judgedAgainst.digest === champion.digest)
  if (same && (judgedAgainst === null) === (champion === null)) return []
  const then = judgedAgainst === null ? 'no champion' : `the champion ${named(judgedAgainst.version)}`
  const today =
    champion === null
      ? 'there is none'
      : `the champion is ${champion.version}${champion.digest ? ` (${champion.digest})` : ''}`
  return [
    {
      what: `the comparison was made against ${then}, and today ${today}`,
      fix: 'judge again against the champion of today',
    },
  ]
}

function ofEvaluation({ evaluation, comparison }: Judged): Refused[] {
  const found: Refused[] = []
  if (evaluation.model !== comparison.model)
    found.push({
      what: `the evaluation is of the model ${evaluation.model}`,
      fix: `give that of ${comparison.model}`,
    })
  if (evaluation.data.digest !== comparison.digest)
    found.push({
      what: 'evaluation and comparison were made on different rows',
      fix: 'give the evaluation.json that lies beside the comparison',
    })
  return found
}

function named(value: string | null | undefined): string {
  return value ?? 'without a name'
}
