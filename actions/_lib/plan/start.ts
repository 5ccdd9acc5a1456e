import { type Label, OWN_LABEL, setByWriter } from './label.ts'
import type { CommentRequest } from './request.ts'

export const NO_TRAIN_LABEL = 'no-train'
export const TRAIN_LABEL = 'trainyard:train'

/** What decides whether to train. */
export type StartConditions = {
  /** Null where there is no pull request: a push, a dispatch, a terminal. */
  pull: { draft: boolean; open: boolean; fork: boolean; labels: readonly Label[] } | null
  /** The comment that started the workflow; null for every other event. */
  comment: { author: string; mayWrite: boolean; request: CommentRequest | null } | null
  /** A dispatch by an account with write access named this pull request. */
  named: boolean
  /** The label whose change started the workflow. */
  label: string | null
  /** Only the title or the text was edited. */
  textOnly: boolean
  /** The newest earlier run of this workflow for this commit succeeded. */
  settled: boolean
}

/** `forced`: it was requested. `models`: only these; without names those that changed. */
export type TrainingStart = {
  kind: 'start'
  forced: boolean
  models: readonly string[]
  notes: readonly string[]
}
/** `held`: a draft or a label holds back what changed, until it is evaluated. */
export type Start = { kind: 'skip'; why: string; held: boolean } | TrainingStart

const NO_FORK =
  'a comment or a dispatch cannot start the pull request of a fork: push to the pull request instead'

const BY_NUMBER =
  'the pull request was dispatched by its number: no release reuses this run, so the model is trained again after the merge'

type PullState = NonNullable<StartConditions['pull']>

/** Whether models are trained, and which were requested. */
export function startOf(conditions: StartConditions): Start {
  const { pull, comment, named } = conditions
  const refused = comment && commentRefusal(comment, pull)
  if (refused) return skip(refused)
  if (comment?.request?.kind === 'train') return start({ forced: true, models: comment.request.models })
  if (pull === null) return start({})
  if (named) return pull.fork ? skip(NO_FORK) : start({ forced: true, notes: [BY_NUMBER] })
  return startOfPull(conditions, pull)
}

function startOfPull(conditions: StartConditions, pull: PullState): Start {
  const notes = pull.labels.filter(isRefused).map(refusedLabel)
  if (hasLabel(pull, TRAIN_LABEL)) return start({ forced: true, notes })
  const settled = settledReason(conditions)
  if (settled !== null) return skip(settled)
  const hold = holdReason(pull)
  return hold === null ? start({ notes }) : held(hold)
}

/** Why an event changes nothing about a commit that was evaluated with success. */
function settledReason({ label, textOnly, settled }: StartConditions): string | null {
  if (!settled) return null
  if (label !== null && !OWN_LABEL.test(label))
    return `the label ${label} has no meaning for Trainyard, and this commit was evaluated already`
  return textOnly ? 'only title or text were edited, and this commit was evaluated already' : null
}

function holdReason(pull: PullState): string | null {
  if (pull.draft)
    return `the pull request is a draft: mark it ready, comment \`/trainyard train\`, or set the label ${TRAIN_LABEL}`
  if (hasLabel(pull, NO_TRAIN_LABEL))
    return `the label ${NO_TRAIN_LABEL} is on the pull request: remove it, or comment \`/trainyard train\``
  return null
}

/** A comment counts only by an account with write access, and never on a fork's pull request: it would give that fork this repository's token and data. */
function commentRefusal(
  { author, mayWrite, request }: NonNullable<StartConditions['comment']>,
  pull: PullState | null,
): string | null {
  if (request === null) return 'the comment is no request: it does not begin with /trainyard'
  if (request.kind === 'unknown')
    return `${request.text} is no request: comment \`/trainyard train\` or \`/trainyard waive METRIC: reason\``
  if (pull === null) return 'the comment is not on a pull request'
  if (!mayWrite) return `${author} has no write access to this repository, so the comment is ignored`
  if (pull.fork) return NO_FORK
  return pull.open ? null : 'the pull request is closed'
}

function hasLabel({ labels }: PullState, name: string): boolean {
  return setByWriter(labels.find(label => label.name === name))
}

function isRefused(label: Label): boolean {
  return OWN_LABEL.test(label.name) && !label.mayWrite
}

function refusedLabel({ name, by }: Label): string {
  return `the label ${name} is ignored: ${by ?? 'an unknown account'}, who set it, has no write access`
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
