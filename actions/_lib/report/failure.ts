import type { Failure } from '../contract/failure.ts'
import { type Block, code, join, type Phrase, type Piece, paragraph, said, strong } from './content.ts'
import { type EarlierResult, type FailureKind, type PullRequest, placeOf, SIGNS } from './pull-request.ts'

/** Why there is no verdict. Every text comes from a job that ran the repository's code, or from GitHub. */
export type FailureInput = {
  model: string
  stage: Failure['stage']
  kind: FailureKind
  problems: Failure['problems']
  /** The last lines of the log. */
  lines: readonly string[]
  /** What GitHub knows about a job that wrote no document. */
  job: EndedJob | null
  pullRequest?: PullRequest | null
}

export type EndedJob = {
  /** The step that failed. */
  step: string | null
  /** `360 minutes`, where GitHub ended the job for its time. */
  limit: string | null
  /** What GitHub says of it. */
  said: readonly string[]
  /** Its log. */
  url: string | null
}

const NOUNS = { train: 'training', predict: 'prediction', evaluate: 'evaluation', plan: 'plan' } as const
const MOST_PROBLEMS = 3
const MOST_SAID = 3
/** Of the log, in characters; the last lines stay. */
const MOST_LOG = 3500

/** `training failed`, `training timed out after 360 minutes`. */
export function failureWords({ stage, kind, job }: FailureInput): string {
  const noun = NOUNS[stage]
  switch (kind) {
    case 'failed':
      return `${noun} failed`
    case 'incomplete':
      return `${noun} stopped at its time limit, with a checkpoint`
    case 'timed-out':
      return `${noun} timed out${job?.limit ? ` after ${job.limit}` : ''}`
    case 'cancelled':
      return `${noun} cancelled`
  }
}

/** Its line in the table of results. */
export function failureResult(input: FailureInput): Omit<EarlierResult, 'sha'> {
  return { verdict: input.kind, summary: failureWords(input) }
}

/** The headline, what is wrong, the last lines, and what to do. */
export function failureBlocks(input: FailureInput): Block[] {
  return [headline(input), ...reasonBlocks(input), paragraph(...cureOf(input))]
}

/** For an incomplete training the headline is enough. */
function reasonBlocks({ kind, problems, lines, job }: FailureInput): Block[] {
  if (kind === 'incomplete') return []
  const [first, ...more] = problems.slice(0, MOST_PROBLEMS)
  if (first === undefined) return jobBlocks(job)
  return [...problemBlocks(first, lines), ...more.flatMap(problem => problemBlocks(problem, []))]
}

function headline(input: FailureInput): Block {
  const { model, kind, pullRequest } = input
  const name: Phrase = [`${SIGNS[kind]} `, code(model), `: ${failureWords(input)}`]
  const attempt = pullRequest?.attempt ? [`attempt ${pullRequest.attempt}`] : []
  const place = pullRequest ? placeOf(pullRequest) : []
  return { kind: 'heading', text: join([name, ...attempt, ...place], ' · ') }
}

function problemBlocks({ what, where, fix }: Failure['problems'][number], lines: readonly string[]): Block[] {
  const log = lastOf(lines)
  return [
    paragraph(said(what)),
    ...(log === '' ? [] : [{ kind: 'code', text: log, language: 'text' } satisfies Block]),
    {
      kind: 'list',
      items: [
        [strong('Where:'), ' ', code(where)],
        [strong('Fix:'), ' ', said(fix)],
      ],
    },
  ]
}

function lastOf(lines: readonly string[]): string {
  const kept: string[] = []
  let characters = 0
  for (const line of lines.toReversed()) {
    characters += line.length + 1
    if (characters > MOST_LOG) break
    kept.unshift(line)
  }
  return kept.join('\n')
}

/** What GitHub says about a job that wrote no document. */
function jobBlocks(job: EndedJob | null): Block[] {
  if (job === null) return []
  const { step, said: words, url } = job
  const log: Piece[] = url === null ? [] : [' (', { link: 'log', url }, ')']
  const ended = step === null ? [] : [paragraph('The step ', code(step), ' did not succeed', ...log, '.')]
  return [...ended, ...saidBlocks(words.slice(0, MOST_SAID))]
}

function saidBlocks(words: readonly string[]): Block[] {
  const [only = [], ...more] = words.map((text): Phrase => said(text, 300))
  if (words.length === 0) return []
  if (more.length === 0) return [paragraph('GitHub says: ', ...[only].flat())]
  return [paragraph('GitHub says:'), { kind: 'list', items: [only, ...more] }]
}

const JUDGE_LIMIT = '`judge-timeout-minutes`'
const TRAIN_LIMIT = '`timeout-minutes`'

function cureOf({ stage, kind, job }: FailureInput): Piece[] {
  switch (kind) {
    case 'failed':
      return ['Push a fix. If this change did not cause the failure, re-run the failed jobs.']
    case 'incomplete':
      return [strong('Re-run the failed jobs'), ': the training resumes from its checkpoint.']
    case 'timed-out':
      return timeoutCure(stage)
    case 'cancelled':
      return [
        ...(job === null ? ['It was cancelled, or its job timed out: see the run. '] : []),
        strong('Re-run the failed jobs'),
        ' to start it again.',
      ]
  }
}

/** When GitHub ends the job, no checkpoint is saved; `time-limit` ends the training before that. */
function timeoutCure(stage: Failure['stage']): Piece[] {
  if (stage !== 'train')
    return [`Raise ${stage === 'predict' ? TRAIN_LIMIT : JUDGE_LIMIT} and re-run the failed jobs.`]
  return [
    'Nothing was saved. ',
    strong([`Set \`time-limit\` below ${TRAIN_LIMIT}`]),
    ': training then stops in time and saves a checkpoint, and re-running the failed jobs resumes from it. ',
    `Or raise ${TRAIN_LIMIT}.`,
  ]
}
