import { abandonCheck, type Conclusion, completeCheck, openCheck } from '../_lib/forge/check.ts'
import { type CheckKey, runLink } from '../_lib/forge/check-key.ts'
import {
  type CommentKey,
  commentsBy,
  findComments,
  type OwnComment,
  upsertComment,
} from '../_lib/forge/comment.ts'
import { loginOf } from '../_lib/forge/identity.ts'
import type { Host } from '../_lib/host/host.ts'
import { commentOf, partsOf } from '../_lib/report/comment-parts.ts'
import { type History, readHistory } from '../_lib/report/history.ts'
import { markedModel, marker } from '../_lib/report/markdown.ts'
import { readOlderVerdict } from '../_lib/report/older-verdict.ts'
import { isVerdict, type PullRequest } from '../_lib/report/pull-request.ts'
import { collectRefusals } from './refusals.ts'
import type { Target } from './target.ts'

/** A report being published: its check is in progress, the comment that it will replace is known. */
export type ReportPublication = {
  /** What the report says about the pull request. */
  pullRequest: PullRequest
  /** Updates comment, then check. Throws all refused permissions together. */
  publish(told: Told): Promise<{ commentUrl: string | null }>
  /** Completes the check with what went wrong. Never throws: the caller is about to throw the error itself. */
  fail(error: unknown): Promise<void>
}

/** A report in full, its head for a comment that keeps what was approved, and what the check says. */
export type Told = { markdown: string; after: string; result: { conclusion: Conclusion; title: string } }

type NamedModel = { target: Target; model: string }
type About = NamedModel & { host: Host; hasVerdict: boolean }

/** Opens the check and finds the comment, in parallel; if finding fails, the check says so. */
export async function openPublication(about: About): Promise<ReportPublication> {
  const { target } = about
  const refusals = collectRefusals(about)
  const [opened, looked] = await Promise.allSettled([
    refusals.collect(() => openCheck(target.forge, checkKey(about))),
    lookForComment(about),
  ])
  if (opened.status === 'rejected') throw opened.reason
  if (looked.status === 'rejected') {
    if (opened.value !== null) await failCheck(about, looked.reason)
    throw looked.reason
  }
  const [check, found] = [opened.value, looked.value]
  return {
    pullRequest: pullRequestOf(about, found?.known[0]?.body ?? ''),
    async publish(told) {
      const url = found && (await refusals.collect(() => comment(about, found, told)))
      const result = { ...resultOf(told.result, target), summary: told.markdown }
      if (check !== null) await refusals.collect(() => completeCheck(target.forge, checkKey(about), result))
      refusals.end()
      return { commentUrl: url }
    },
    async fail(error) {
      if (check !== null) await failCheck(about, error)
    },
  }
}

async function failCheck(about: About, error: unknown): Promise<void> {
  const result = failedResult(about, error instanceof Error ? error.message : String(error))
  await completeCheck(about.target.forge, checkKey(about), result).catch(second =>
    about.host.warning(`The check stays in progress until the job is re-run: ${(second as Error).message}`),
  )
}

/** After a process that was killed: its check, if it left one in progress, is completed as failed. */
export async function closeAbandoned({ target, model }: NamedModel): Promise<boolean> {
  const result = failedResult({ target }, 'its process was killed')
  return await abandonCheck(target.forge, checkKey({ target, model }), result)
}

/** A fork's check never passes: its run is not verified. */
function resultOf({ conclusion, title }: Told['result'], { fork }: Target): Told['result'] {
  if (!fork) return { conclusion, title }
  return { conclusion: conclusion === 'success' ? 'neutral' : conclusion, title: `Not verified · ${title}` }
}

type CommentLookup = { key: CommentKey; known: OwnComment[] }

async function lookForComment({ target, model }: About): Promise<CommentLookup | null> {
  const { forge, pullRequest, workflow } = target
  if (pullRequest === null) return null
  const author = await loginOf(forge.client)
  const key = { number: pullRequest, author, marker: marker(model, workflow) }
  return { key, known: await findComments(forge, key) }
}

/** The models that have a comment of this workflow on the pull request. */
export async function modelsCommentedOn({ forge, pullRequest, workflow }: Target): Promise<string[]> {
  if (pullRequest === null) return []
  const there = await commentsBy(forge, { number: pullRequest, author: await loginOf(forge.client) })
  return there.map(({ body }) => markedModel(body, workflow)).filter(model => model !== null)
}

async function comment(
  { target, host }: About,
  found: CommentLookup,
  { markdown, after }: Told,
): Promise<string> {
  const there = partsOf(found.known[0]?.body ?? found.key.marker)
  const body = commentOf(target.afterMerge ? { ...there, after } : { ...there, own: markdown })
  const isNewer = (there: string) => !target.afterMerge && isOfLaterRun(readHistory(there), target)
  const { how, url } = await upsertComment(target.forge, { ...found, body, isNewer })
  host.info(how === 'left' ? `comment not changed, a later run wrote it: ${url}` : `comment ${how}: ${url}`)
  return url
}

/** A run that started earlier and ended later does not overwrite a newer commit's result. */
function isOfLaterRun({ runId, results }: History, { run, sha }: Target): boolean {
  return runId !== null && run !== null && runId > run.id && results[0]?.sha !== sha
}

/** A verdict replaces the earlier result of the same commit; a failure does not replace its verdict. */
function pullRequestOf({ target, hasVerdict }: About, body: string): PullRequest {
  const { sha, run, workflow, fork } = target
  const { results } = readHistory(body)
  return {
    sha,
    runUrl: run?.url ?? null,
    onMerge: fork ? 'trains and evaluates again: this run comes from a fork and is not verified.' : null,
    earlier: results.filter(result => result.sha !== sha || (!hasVerdict && isVerdict(result))),
    workflow,
    runId: run?.id ?? null,
    attempt: fork ? null : (run?.attempt ?? null),
    older: readOlderVerdict(body),
  }
}

/**
 * Checks belong to commits, and several pull requests can have the same head. A fork's pull request, and one into another base branch with
 * its own gates, get their own checks, so that they never overwrite the one by the default branch's gates.
 */
function checkKey({ target, model }: NamedModel): CheckKey {
  const { sha, run, workflow, fork, otherBase, pullRequest } = target
  const own = { name: `Trainyard: ${model}`, key: `trainyard ${workflow ?? ''}/${model}`, sha, run }
  if (!fork && otherBase === null) return own
  if (!fork) return { ...own, name: `${own.name} (into ${otherBase})`, key: `${own.key} into ${otherBase}` }
  const number = pullRequest === null ? '' : ` #${pullRequest}`
  return { ...own, name: `${own.name} (fork${number}, not verified)`, key: `${own.key} fork${number}` }
}

function failedResult({ target: { run } }: Pick<About, 'target'>, reason: string) {
  const where = run === null ? '' : ` by ${runLink(run)}`
  return {
    conclusion: 'failure' as const,
    title: 'No result',
    summary: `The report could not be made${where}: ${reason}\n\nRe-run the job: it resumes where it stopped.`,
  }
}
