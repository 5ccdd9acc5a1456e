import type { TrainingRecord } from '../contract/training-record.ts'
import { shortDigest } from '../text/ids.ts'
import { count } from '../text/numbers.ts'
import { type Block, code, firstOf, type Phrase, paragraph, type Section, said } from './content.ts'
import type { ReportInput } from './input.ts'

type Change = { what: Phrase; before: string | null; after: string | null }

const MOST_REASONS = 20
const MOST_CHARACTERS = 300

/** Section 10: why it was trained, and what differs between the training of the champion and of the candidate. */
export function changesSection({ run, championRun, reasons = [] }: ReportInput): Section | null {
  const why = reasonBlocks(reasons)
  if (!run || !championRun) {
    return why.length === 0 ? null : { key: 'what changed', title: 'Why this was trained', blocks: why }
  }
  const changes = changesBetween(championRun, run)
  const table: Block = {
    kind: 'table',
    align: 'lll',
    head: ['What', 'Champion', 'Candidate'],
    rows: changes.map(({ what, before, after }) => [what, shown(before), shown(after)]),
  }
  const nothing = paragraph('Nothing declared changed: inputs, parameters, command and seed are the same.')
  return {
    key: 'what changed',
    title: changes.length === 0 ? 'What changed: nothing' : `What changed (${changes.length})`,
    blocks: [...why, ...(changes.length === 0 ? [nothing] : [table])],
  }
}

function reasonBlocks(reasons: readonly string[]): Block[] {
  if (reasons.length === 0) return []
  const { shown: first, more } = firstOf(reasons, MOST_REASONS)
  const items = first.map((reason): Phrase => said(reason, MOST_CHARACTERS))
  return [
    paragraph('Trained because:'),
    { kind: 'list', items: more > 0 ? [...items, `and ${count(more, 'more reason')}`] : items },
  ]
}

function shown(value: string | null): Phrase {
  return value === null ? '—' : code(value)
}

function changesBetween(before: TrainingRecord, after: TrainingRecord): Change[] {
  return [
    ...differences(before.params, after.params, name => ['parameter ', code(name)]),
    ...differences(recipeOf(before), recipeOf(after), name => ['recipe ', code(name)]),
    ...differences(idsOf(before), idsOf(after), path => ['input ', code(path)], shortDigest),
    ...differences(settingsOf(before), settingsOf(after), name => name),
    ...(before.rows === undefined ? [] : differences(rowsOf(before), rowsOf(after), name => name)),
  ]
}

function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  what: (key: string) => Phrase,
  short: (value: string) => string = value => value,
): Change[] {
  const text = (value: unknown) => (value === undefined || value === null ? null : short(String(value)))
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(key => before[key] !== after[key])
    .map(key => ({ what: what(key), before: text(before[key]), after: text(after[key]) }))
}

/** The recipe's settings by name, each feature by its column. */
function recipeOf({ recipe }: TrainingRecord): Record<string, string> {
  if (!recipe) return {}
  const { features, ...settings } = recipe
  const kinds = features.map(({ column, ...how }) => [`features.${column}`, inWords(how)])
  const texts = Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)])
  return Object.fromEntries([...kinds, ...texts])
}

/** `one-hot, min-rows 20`. */
function inWords({ kind, ...options }: { kind: string }): string {
  return [kind, ...Object.entries(options).map(([name, value]) => `${name} ${value}`)].join(', ')
}

function idsOf({ inputs }: TrainingRecord): Record<string, string> {
  return Object.fromEntries(inputs.map(({ path, id }) => [path, id]))
}

function settingsOf({ command, seed, backend, environment }: TrainingRecord): Record<string, unknown> {
  return {
    command,
    seed,
    'backend used': backend?.used,
    image: environment.image,
  }
}

/** A release does not keep them. */
function rowsOf({ rows }: TrainingRecord): Record<string, unknown> {
  return { 'training rows': rows?.train, 'validation rows': rows?.validation }
}
