import { provenAs } from '../_lib/plan/trained-commit.ts'
import type { GatesCommit } from './gates-commit.ts'
import type { GithubContext } from './github-context.ts'
import { pullNumberOf, type Revision } from './revision.ts'

/**
 * What the name of the job that trains ends with, so that a later plan knows what this run trained; empty where the run's own commit says
 * it, and where nothing may reuse it: a fork's code in a merge queue, a comment on a pull request that goes elsewhere.
 */
export function proofOf(
  { trigger, pull }: Pick<GithubContext, 'trigger' | 'pull'>,
  { subject, judging }: { subject: Revision; judging: GatesCommit | null },
): string {
  if (trigger === null) return ''
  if (pull && pull.number !== pullNumberOf(trigger)) return provenAs(`#${pull.number}`)
  switch (trigger.kind) {
    case 'comment':
      return judging?.isDefault ? provenAs(subject.head) : ''
    case 'called':
      return trigger.event === 'workflow_dispatch' ? provenAs(subject.ref) : ''
    case 'merge-group':
      return subject.fork ? '' : provenAs(subject.ref)
    case 'pull-request':
    case 'push':
      return ''
  }
}
