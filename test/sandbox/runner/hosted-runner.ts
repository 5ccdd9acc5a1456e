import { Unsupported } from './refusal.ts'
import type { FileState, RunState } from './run-state.ts'

/** The labels of GitHub's standard runners. Larger runners have names chosen by the organisation and count as its own. */
const HOSTED = [
  /^ubuntu-(slim|latest|\d\d\.\d\d)(-arm)?$/,
  /^windows-(latest|11|\d{4})(-arm|-vs\d{4})?$/,
  /^macos-(latest|\d\d)(-intel|-large|-xlarge)?$/,
]

/**
 * Refuses, in GitHub's words, a job that asks for the caller's own runner from a called workflow of another owner: GitHub never
 * queues it there (actions/runner#1671, nrwl/ci#87). Enterprises with several owners are not supported.
 */
export function refuseOwnRunner(
  run: Pick<RunState, 'repository'>,
  { loaded }: Pick<FileState, 'loaded'>,
  { labels, where }: { labels: readonly string[]; where: string },
): void {
  const isOwn = run.repository.owner.toLowerCase() === loaded.repository.owner.toLowerCase()
  if (isOwn || labels.every(isHosted)) return
  const what =
    'Called workflows cannot be queued onto self-hosted runners across organisations/enterprises. Failed to queue this job.'
  throw new Unsupported(`${what} Labels: '${labels.join(' , ')}'.`, where)
}

/** Whether a label is one of GitHub's standard runners, in any case. */
export function isHosted(label: string): boolean {
  return HOSTED.some(pattern => pattern.test(label.toLowerCase()))
}
