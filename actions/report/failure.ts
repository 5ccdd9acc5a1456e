import { resolve } from 'node:path'
import type { Failure } from '../_lib/contract/failure.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Outcome } from '../_lib/host/verb.ts'
import { afterMerge } from '../_lib/report/comment-parts.ts'
import { type FailureInput, failureBlocks, failureWords } from '../_lib/report/failure.ts'
import { failureHtml } from '../_lib/report/failure-html.ts'
import { failureMarkdown } from '../_lib/report/failure-markdown.ts'
import { shortCommit } from '../_lib/text/ids.ts'
import { readFailure } from './documents.ts'
import type { ReportInputs } from './inputs.ts'
import { endingOf, isReplaced, type JobEnding } from './job-ending.ts'
import { modelOf } from './model.ts'
import { nothingReported, withComment, writeReport } from './outcome.ts'
import { modelsCommentedOn, openPublication, type Told } from './publication.ts'
import { type Target, targetOf } from './target.ts'

/** If the plan failed: so many comments are updated. */
const MOST_MODELS = 20

/** Reports why there is no comparison, from the document that the failed job wrote and from what GitHub knows about the job. */
export async function reportFailure(given: ReportInputs, host: Host): Promise<Outcome> {
  if (given.failure === undefined && given.jobs === undefined) throw nothingGiven()
  const document =
    given.failure === undefined ? null : await readFailure(resolve(host.cwd, given.failure), host)
  const target = given.publish ? await targetOf(given, host) : null
  const ending = await endingOf({ jobs: given.jobs ?? [], model: given.model ?? null, document, target })
  if (target && ending.kind === 'cancelled' && (await isReplaced(target))) return replaced(target, host)
  const models =
    ending.stage === 'plan'
      ? await plannedModels(given, { document, target })
      : [await namedModel(given, host)]
  const outcomes: Outcome[] = []
  for (const model of models)
    outcomes.push(await reported({ given, host, target, input: inputOf({ model, document, ending }) }))
  return outcomes.at(-1) ?? noModel(host)
}

function inputOf({
  model,
  document,
  ending,
}: {
  model: string
  document: Failure | null
  ending: JobEnding
}): FailureInput {
  const isItsOwn = ending.kind === document?.kind
  return {
    ...ending,
    model,
    problems: isItsOwn ? document.problems : [],
    lines: isItsOwn ? document.lines : [],
  }
}

/** What the plan had chosen, and every model that has a comment: it would otherwise keep the result of an earlier commit. */
async function plannedModels(
  { model }: ReportInputs,
  { document, target }: { document: Failure | null; target: Target | null },
): Promise<string[]> {
  if (model !== undefined) return [model]
  const commented = target ? await modelsCommentedOn(target) : []
  return [...new Set([...commented, ...(document?.models ?? [])])].slice(0, MOST_MODELS)
}

type Reporting = { given: ReportInputs; host: Host; target: Target | null; input: FailureInput }

async function reported({ given, host, target, input }: Reporting): Promise<Outcome> {
  if (target === null) return await written(given, host, input)
  const publication = await openPublication({ target, model: input.model, host, hasVerdict: false })
  try {
    const about = { ...input, pullRequest: publication.pullRequest }
    const outcome = await written(given, host, about)
    const { commentUrl } = await publication.publish(toldOf(about))
    return withComment(outcome, commentUrl)
  } catch (error) {
    await publication.fail(error)
    throw error
  }
}

function toldOf(input: FailureInput): Told {
  const words = failureWords(input)
  return {
    markdown: failureMarkdown(input),
    after: afterMerge(() => failureBlocks(input)),
    result: {
      conclusion: input.kind === 'cancelled' ? 'cancelled' : 'failure',
      title: words.charAt(0).toUpperCase() + words.slice(1),
    },
  }
}

async function written(given: ReportInputs, host: Host, input: FailureInput): Promise<Outcome> {
  const texts = { markdown: failureMarkdown(input), html: await failureHtml(input) }
  const { out } = given
  const outcome = await writeReport(
    { ...texts, verdict: null, proposedVerdict: null },
    { cwd: host.cwd, out },
  )
  host.notice(`${input.model}: ${failureWords(input)}`)
  return outcome
}

async function namedModel(given: ReportInputs, host: Host): Promise<string> {
  const model = await modelOf(given, host)
  if (model !== null) return model
  const fix = 'add `model`: there is no comparison, and the configuration does not have exactly one model'
  throw new Problem({ what: 'the model that failed is not known', where: 'model', fix })
}

function replaced({ pullRequest, sha }: Target, host: Host): Outcome {
  host.info(
    `Nothing is published: a newer run of #${pullRequest} has replaced this one of ${shortCommit(sha)}.`,
  )
  return nothingReported()
}

function noModel(host: Host): Outcome {
  host.info('Nothing is published: the plan had chosen no model, and there is no comment to update.')
  return nothingReported()
}

function nothingGiven(): Problem {
  return new Problem({
    what: 'there is nothing to report',
    where: 'comparison',
    fix: 'add `comparison`, the comparison.json that evaluate wrote; for a failed job, add `failure`, its failure.json, or `jobs`, its result',
  })
}
