import type { Trigger } from '../_lib/forge/trigger.ts'
import { provenAs } from '../_lib/plan/trained-commit.ts'
import type { GatesCommit } from './gates-commit.ts'
import type { GithubContext } from './github-context.ts'
import { pullNumberOf } from './pull-number.ts'
import type { Revision } from './revision.ts'

/**
 * Suffix of the training job's name, from which a later plan reads what this run trained. Empty where the run's own commit tells, and
 * where the run must not be reused: a fork's code in a merge queue, a comment on a pull request into another branch.
 */
export function proofOf(
  { trigger, pull }: Pick<GithubContext, 'trigger' | 'pull'>,
  revision: Revision,
  gates: GatesCommit | null,
): string {
  if (trigger === null) return ''
  if (pull && pull.number !== pullNumberOf(trigger)) return provenAs(`#${pull.number}`)
  const trained = trainedCommit(trigger, revision, gates)
  return trained === null ? '' : provenAs(trained)
}

function trainedCommit(trigger: Trigger, revision: Revision, gates: GatesCommit | null): string | null {
  switch (trigger.kind) {
    case 'comment':
      return gates?.isDefault ? revision.head : null
    case 'called':
      return trigger.event === 'workflow_dispatch' ? revision.ref : null
    case 'merge-group':
      return revision.fork ? null : revision.ref
    case 'pull-request':
    case 'push':
      return null
  }
}
