import { type Label, OWN_LABEL, setByWriter } from './label.ts'
import type { CommentRequest } from './request.ts'

export const NO_TRAIN_LABEL = 'no-train'
export const TRAIN_LABEL = 'trainyard:train'

/** What is known when a job starts, as far as it decides whether to train. */
export type StartConditions = {
  /** Null where there is no pull request: a push, a dispatch, a terminal. */
  pull: { draft: boolean; open: boolean; fork: boolean; labels: readonly Label[] } | null
  /** The comment that started this; null for every other event. */
  comment: { author: string; mayWrite: boolean; request: CommentRequest | null } | null
  /** Somebody with write access named this pull request by hand, in a dispatch. */
  named: boolean
  /** The label that was set or removed, where that started this. */
  label: string | null
  /** Only the title or the text were edited, where that started this. */
  words: boolean
  /** The newest earlier run of this workflow for this very commit succeeded. */
  settled: boolean
}

/** `forced`: somebody asked for it. `models`: only these; none named: what changed. */
export type TrainingStart = {
  kind: 'start'
  forced: boolean
  models: readonly string[]
  notes: readonly string[]
}
/** `held`: by a draft or a label, so that what changed waits to be judged. */
export type Start = { kind: 'skip'; why: string; held: boolean } | TrainingStart

const NO_FORK = 'a fork’s pull request is never started by a comment or a dispatch: push to it instead'

const BY_NUMBER =
  'the pull request was dispatched by its number: no release reuses this run, so that the model is trained again after the merge'

/** Whether anything is to be trained, and who asked for it. */
export function startOf({ pull, comment, named, label, words, settled }: StartConditions): Start {
  const refused = comment && commentRefusal(comment, pull)
  if (refused) return skip(refused)
  if (comment?.request?.kind === 'train') return start({ forced: true, models: comment.request.models })
  if (pull === null) return start({})
  if (named) return pull.fork ? skip(NO_FORK) : start({ forced: true, notes: [BY_NUMBER] })
  const notes = pull.labels.filter(isRefused).map(refusedLabel)
  if (hasLabel(pull.labels, TRAIN_LABEL)) return start({ forced: true, notes })
  if (label !== null && !OWN_LABEL.test(label) && settled)
    return skip(`the label ${label} says nothing about training, and this commit was judged already`)
  if (words && settled) return skip('only title or text were edited, and this commit was judged already')
  if (pull.draft)
    return held(
      `the pull request is a draft: mark it ready, write \`/trainyard train\`, or set the label ${TRAIN_LABEL}`,
    )
  if (hasLabel(pull.labels, NO_TRAIN_LABEL))
    return held(
      `the label ${NO_TRAIN_LABEL} is on the pull request: remove it, or write \`/trainyard train\``,
    )
  return start({ notes })
}

/** A stranger's comment starts nothing; neither does one on a fork's pull request: it would lend that this repository's token and data. */
function commentRefusal(
  { author, mayWrite, request }: NonNullable<StartConditions['comment']>,
  pull: StartConditions['pull'],
): string | null {
  if (request === null) return 'the comment asks for nothing: it does not begin with /trainyard'
  if (request.kind === 'unknown')
    return `${request.text} is no request: write \`/trainyard train\` or \`/trainyard waive METRIC: reason\``
  if (pull === null) return 'the comment is not on a pull request'
  if (!mayWrite) return `${author} has no write access to this repository, and asked for it by a comment`
  if (pull.fork) return NO_FORK
  return pull.open ? null : 'the pull request is closed'
}

function hasLabel(labels: readonly Label[], name: string): boolean {
  return setByWriter(labels.find(label => label.name === name))
}

function isRefused(label: Label): boolean {
  return OWN_LABEL.test(label.name) && !label.mayWrite
}

function refusedLabel({ name, by }: Label): string {
  return `the label ${name} counts for nothing: ${by ?? 'nobody known'}, who set it, has no write access`
}

function skip(why: string): Start {
  return { kind: 'skip', why, held: false }
}

function held(why: string): Start {
  return { kind: 'skip', why, held: true }
}

function start({ forced = false, models = [], notes = [] }: Partial<Omit<TrainingStart, 'kind'>>): Start {
  return { kind: 'start', forced, models, notes }
}
