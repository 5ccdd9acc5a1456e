import type { StepRun } from '../job/job-run.ts'
import { StepFailure } from '../job/step-failure.ts'
import type { CheckoutRef } from './checkout-ref.ts'
import { eventOf, githubOf } from './github-of.ts'

const PULL_REF = /^refs\/pull\/\d+\/(head|merge)$/

/**
 * Refuses to check out a fork's code in a job that has the base repository's token and secrets, as actions/checkout does since v7:
 * by the fork's repository, a pull request's ref, or a commit of the event.
 */
export function refuseUnsafeCheckout(
  stepRun: Pick<StepRun, 'contexts'>,
  { repository, ref, commit }: CheckoutRef & { repository: string },
): void {
  const event = githubOf(stepRun, 'event_name')
  const head = headOf(stepRun, event)
  if (head === null || typeof head.id !== 'number' || head.id === eventOf(stepRun, 'repository.id')) return
  const isItsRepository =
    typeof head.name === 'string' && head.name.toLowerCase() === repository.toLowerCase()
  const isItsCommit = commit !== '' && head.shas.includes(commit)
  if (!isItsRepository && !isItsCommit && !PULL_REF.test(ref)) return
  throw new StepFailure(
    `Refusing to check out fork pull request code from a '${event}' workflow: it runs with the base repository's token, secrets and cache. To opt in, set 'allow-unsafe-pr-checkout: true' on the actions/checkout step.`,
  )
}

function headOf(stepRun: Pick<StepRun, 'contexts'>, event: string) {
  const at = (path: string) => eventOf(stepRun, path)
  if (event === 'pull_request_target') {
    const [id, name] = [at('pull_request.head.repo.id'), at('pull_request.head.repo.full_name')]
    return { id, name, shas: [at('pull_request.head.sha'), at('pull_request.merge_commit_sha')] }
  }
  if (event !== 'workflow_run' || !String(at('workflow_run.event') ?? '').startsWith('pull_request'))
    return null
  const [id, name] = [at('workflow_run.head_repository.id'), at('workflow_run.head_repository.full_name')]
  return { id, name, shas: [at('workflow_run.head_commit.id'), at('workflow_run.head_sha')] }
}
