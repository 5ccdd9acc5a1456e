import type { ReusedRun } from '../contract/plan.ts'
import { type ArtifactFacts, type RunFacts, refusal, type Trust } from './trust.ts'

/** The name of a run's artifact without its attempt: `trainyard-flight-delay-run-0123456789abcdef`. */
export function artifactName(model: string, fingerprint: string): string {
  return `trainyard-${model}-run-${fingerprint.slice(0, 16)}`
}

/**
 * The newest run that may be reused, by the rules of `refusal`, and sentences on every run that may not. The artifact's name has the
 * fingerprint; `train` checks it again, with every file's digest, when it reuses the run.
 */
export function reuseOf({
  name,
  artifacts,
  runs,
  trust,
}: {
  /** Of the artifact, without its attempt. */
  name: string
  artifacts: readonly ArtifactFacts[]
  runs: ReadonlyMap<number, RunFacts>
  trust: Trust
}): { reuse: ReusedRun | null; reasons: string[] } {
  const reasons: string[] = []
  for (const artifact of candidates(artifacts, name)) {
    const run = runs.get(artifact.runId)
    const refused = run ? refusal(run, artifact, trust) : 'it was deleted'
    if (refused === null) return { reuse: taken(run!, artifact, trust), reasons: [...reasons, words(run!)] }
    reasons.push(`run ${artifact.runId} is not reused: ${refused}`)
  }
  const none = otherFingerprints(artifacts, { name, runs, trust })
  return { reuse: null, reasons: reasons.length > 0 ? reasons : none }
}

function candidates(artifacts: readonly ArtifactFacts[], name: string): ArtifactFacts[] {
  const attempt = (artifact: ArtifactFacts) => Number(artifact.name.slice(name.length + 1))
  return artifacts
    .filter(each => isAttemptOf(each.name, name))
    .toSorted((one, other) => other.runId - one.runId || attempt(other) - attempt(one))
}

function isAttemptOf(artifact: string, name: string): boolean {
  return artifact.startsWith(`${name}-`) && /^\d{1,6}$/.test(artifact.slice(name.length + 1))
}

/** Runs that would be reused if they had trained the same fingerprint. */
function otherFingerprints(
  artifacts: readonly ArtifactFacts[],
  { name, runs, trust }: { name: string; runs: ReadonlyMap<number, RunFacts>; trust: Trust },
): string[] {
  const model = name.slice(0, -FINGERPRINT_DIGITS)
  const found = new Map<number, string>()
  for (const artifact of artifacts) {
    const run = runs.get(artifact.runId)
    const digits = artifact.name.slice(model.length, model.length + FINGERPRINT_DIGITS)
    if (!run || !/^[0-9a-f]{16}$/.test(digits) || !isAttemptOf(artifact.name, `${model}${digits}`)) continue
    if (refusal(run, artifact, trust) === null) found.set(run.id, digits)
  }
  const lines = [...found].map(
    ([id, digits]) =>
      `run ${id} is not reused: it trained another fingerprint, ${digits}; what determines the model changed since then`,
  )
  return lines.length > 0 ? lines : [NO_RUN]
}

const FINGERPRINT_DIGITS = 16
export const NO_RUN = 'no run of this fingerprint was found'

function taken(
  { event, headSha, jobs }: RunFacts,
  { id, name, digest, runId }: ArtifactFacts,
  { heads }: Trust,
): ReusedRun {
  const said = event === 'issue_comment' ? jobs.find(({ trained }) => heads.includes(trained)) : undefined
  return { run: runId, commit: said?.trained ?? headSha, artifact: { id, name, digest: digest! } }
}

function words({ id, event, headSha }: RunFacts): string {
  return `run ${id} (${event}) of ${headSha.slice(0, 8)} trained the same fingerprint by the default branch’s workflow`
}
