import { resolve } from 'node:path'
import type { Failure } from '../_lib/contract/failure.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { writeText } from '../_lib/documents/write.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Outcome } from '../_lib/host/verb.ts'
import { afterMerge } from '../_lib/report/comment-parts.ts'
import { type FailureInput, failureBlocks, failureWords } from '../_lib/report/failure.ts'
import { failureHtml } from '../_lib/report/failure-html.ts'
import { failureMarkdown } from '../_lib/report/failure-markdown.ts'
import { shortCommit } from '../_lib/text/ids.ts'
import { readFailure } from './documents.ts'
import type { Inputs } from './inputs.ts'
import { endingOf, isReplaced, type JobEnding } from './job-ending.ts'
import { modelOf } from './model.ts'
import { modelsCommentedOn, openPublication, type Told } from './publication.ts'
import { type Target, targetOf } from './target.ts'

/** Of a plan: comments that are told at once. */
const MOST_MODELS = 20

/** Says why there is no comparison: by the document that the failed job left, and what is known of the job itself. */
export async function reportFailure(given: Inputs, host: Host): Promise<Outcome> {
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
  return outcomes.at(-1) ?? nobodyTold(host)
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

/** What the plan had chosen, and every model that has a comment, which would otherwise stay as an earlier commit left it. */
async function plannedModels(
  { model }: Inputs,
  { document, target }: { document: Failure | null; target: Target | null },
): Promise<string[]> {
  if (model !== undefined) return [model]
  const commented = target ? await modelsCommentedOn(target) : []
  return [...new Set([...commented, ...(document?.models ?? [])])].slice(0, MOST_MODELS)
}

type Reporting = { given: Inputs; host: Host; target: Target | null; input: FailureInput }

async function reported({ given, host, target, input }: Reporting): Promise<Outcome> {
  if (target === null) return await written(given, host, input)
  const publication = await openPublication({ target, model: input.model, host, isJudged: false })
  try {
    const about = { ...input, pullRequest: publication.pullRequest }
    const outcome = await written(given, host, about)
    const { commentUrl } = await publication.publish(toldOf(about))
    const outputs = { ...outcome.outputs, 'comment-url': commentUrl ?? '' }
    return { ...outcome, outputs, result: { ...(outcome.result as object), commentUrl } }
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

async function written(given: Inputs, host: Host, input: FailureInput): Promise<Outcome> {
  const { reportMarkdown: markdownFile, reportHtml: htmlFile } = outFolder(host.cwd, given.out)
  const files = { markdown: markdownFile, html: htmlFile }
  const markdown = failureMarkdown(input)
  await writeText(files.markdown, markdown)
  await writeText(files.html, await failureHtml(input))
  host.notice(`${input.model}: ${failureWords(input)}`)
  const outputs = {
    markdown,
    'markdown-file': files.markdown,
    html: files.html,
    verdict: '',
    'proposed-verdict': '',
  }
  return { status: 0, outputs, result: { verdict: null, ...files }, summary: markdown }
}

async function namedModel(given: Inputs, host: Host): Promise<string> {
  const model = await modelOf(given, host)
  if (model !== null) return model
  const fix =
    'give `model`: without a comparison only the configuration could tell, and it has not exactly one'
  throw new Problem({ what: 'it is not known which model failed', where: 'model', fix })
}

function replaced({ pullRequest, sha }: Target, host: Host): Outcome {
  host.info(
    `Nothing is published: a newer run of #${pullRequest} has taken the place of this one at ${shortCommit(sha)}.`,
  )
  return { status: 0, outputs: {}, result: null }
}

function nobodyTold(host: Host): Outcome {
  host.info('Nothing is published: the plan had chosen no model, and no comment is there to correct.')
  return { status: 0, outputs: {}, result: null }
}

function nothingGiven(): Problem {
  return new Problem({
    what: 'there is nothing to report',
    where: 'comparison',
    fix: 'give the comparison.json that evaluate wrote; of a job that failed, its failure.json with `failure` or its result with `jobs`',
  })
}
