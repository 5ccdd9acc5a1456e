import { Problem } from '../contract/problem.ts'
import type { Context } from './event.ts'

/** What started this job, as far as it decides what to train. */
export type Trigger =
  /** `base`: the branch that it goes to; `words`: only title or text were edited, not that. */
  | {
      kind: 'pull-request'
      number: number
      headSha: string
      base: string
      label: string | null
      words: boolean
    }
  | { kind: 'comment'; number: number; isPull: boolean; author: string | null; body: string }
  /** A merge queue's commit; `number` is the pull request that its branch names, `base` the branch that it is queued for. */
  | { kind: 'merge-group'; sha: string; baseSha: string; base: string; number: number | null }
  /** `before` is null for a new branch. */
  | { kind: 'push'; sha: string; before: string | null; branch: string | null }
  /** A dispatch or a schedule. */
  | { kind: 'called'; event: string; sha: string; branch: string | null }

type Payload = {
  action?: string
  changes?: { base?: object }
  label?: { name: string }
  pull_request?: { number: number; head: { sha: string }; base: { ref: string } }
  issue?: { number: number; pull_request?: object }
  comment?: { body?: string | null; user: { login: string } | null }
  merge_group?: { head_sha: string; base_sha: string; head_ref: string; base_ref: string }
  before?: string
  ref?: string
}

/** The event of this job, from the files and variables that only @actions/github reads. */
export async function readTrigger(): Promise<Trigger> {
  const { context } = await import('@actions/github')
  return triggerOf(context as Context & { ref: string })
}

/** The trigger in an event. One that lends a stranger's code this repository's secrets is a Problem. */
export function triggerOf({ eventName, payload, sha, ref }: Context & { ref?: string }): Trigger {
  const { pull_request, issue, comment, merge_group, action, label, before, changes } = payload as Payload
  if (eventName === 'pull_request_target') throw lent()
  if (pull_request) {
    const isLabelled = action === 'labeled' || action === 'unlabeled'
    const { number, head, base } = pull_request
    const words = action === 'edited' && changes?.base === undefined
    const named = (isLabelled && label?.name) || null
    return { kind: 'pull-request', number, headSha: head.sha, base: base.ref, label: named, words }
  }
  if (eventName === 'issue_comment' && issue && comment) {
    const author = comment.user?.login ?? null
    const isPull = issue.pull_request !== undefined
    return { kind: 'comment', number: issue.number, isPull, author, body: comment.body ?? '' }
  }
  if (merge_group) {
    const number = merge_group.head_ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1]
    const { head_sha: sha, base_sha: baseSha, base_ref } = merge_group
    const base = base_ref.replace(/^refs\/heads\//, '')
    return { kind: 'merge-group', sha, baseSha, base, number: number === undefined ? null : Number(number) }
  }
  const branch = ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null
  if (eventName !== 'push') return { kind: 'called', event: eventName, sha, branch }
  return { kind: 'push', sha, before: before === undefined || /^0+$/.test(before) ? null : before, branch }
}

function lent(): Problem {
  return new Problem({
    what: 'the workflow runs on pull_request_target, which lends what a fork proposes the secrets of this repository',
    where: 'on',
    fix: 'write `pull_request`: a fork’s run is reported by model-forks.yml',
  })
}
