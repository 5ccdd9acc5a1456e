import type { Trigger } from '../_lib/forge/trigger.ts'

/** Number of the pull request that the event is about. */
export function pullNumberOf(trigger: Trigger | null): number | null {
  switch (trigger?.kind) {
    case 'pull-request':
    case 'merge-group':
      return trigger.number
    case 'comment':
      return trigger.isPull ? trigger.number : null
    default:
      return null
  }
}
