import type { FileState, RunState } from './run-state.ts'
import { Unsupported } from './unsupported.ts'

/** The labels of GitHub's own runners; larger ones have names that their organisation chose, and count as its own. */
const HOSTED = [
  /^ubuntu-(slim|latest|\d\d\.\d\d)(-arm)?$/,
  /^windows-(latest|11|\d{4})(-arm|-vs\d{4})?$/,
  /^macos-(latest|\d\d)(-intel|-large|-xlarge)?$/,
]

/**
 * Refuses, in GitHub's words, a job of a called workflow of another owner that asks for a runner of the caller's: it is never
 * queued there, whatever the runner's settings (actions/runner#1671, nrwl/ci#87). An enterprise of several owners is not played.
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

/** Labels are compared without regard to case. */
export function isHosted(label: string): boolean {
  return HOSTED.some(pattern => pattern.test(label.toLowerCase()))
}
