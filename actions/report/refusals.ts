import { Problem, throwProblems } from '../_lib/contract/problem.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Target } from './target.ts'

const ONLY_APPS =
  'No check is created: GitHub accepts checks only from Apps, such as a job’s own token, and this is a personal token.'
const FORK =
  'Neither comment nor check is published: this pull request comes from a fork, whose token is read-only. The report is in the job summary. ' +
  'To publish it, upload the output folder as an artifact and run report with `publish: true` in a second workflow, `on: workflow_run`: ' +
  'see the README of actions/report.'

type Refusals = {
  /** The step's answer, or null if the token may not do it. */
  collect<T>(step: () => Promise<T>): Promise<T | null>
  /** Throws everything that was refused. */
  end(): void
}

/** Collects what the token may not do, to report all of it at once; with a fork's token one warning says what to do instead. */
export function collectRefusals({ target, host }: { target: Target; host: Host }): Refusals {
  const problems: Problem[] = []
  let warned = false
  const warn = (text: string) => {
    if (!warned) host.warning(text)
    warned = true
  }
  return {
    async collect<T>(step: () => Promise<T>): Promise<T | null> {
      try {
        return await step()
      } catch (error) {
        const { status, message } = failureOf(error) ?? { status: null, message: '' }
        if (status !== 403 || !(error instanceof Problem)) throw error
        if (/via a GitHub App/i.test(message)) host.warning(ONLY_APPS)
        else if (target.fork && /not accessible/i.test(message)) warn(FORK)
        else problems.push(error)
        return null
      }
    },
    end: () => throwProblems(problems),
  }
}
