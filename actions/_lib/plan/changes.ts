import canonicalize from 'canonicalize'
import type { FingerprintInput } from './fingerprint.ts'

const MOST_PATHS = 6
const MOST_VALUE = 120

/** An input that differs between two commits; null where it does not exist. */
export type InputChange = { path: string; from: string | null; to: string | null }

/** Sentences on what changed of all that determines a model; none if nothing did. */
export function changesOf(
  base: Omit<FingerprintInput, 'inputs'>,
  head: Omit<FingerprintInput, 'inputs'>,
  inputs: readonly InputChange[],
): string[] {
  return [
    ...inputWords(inputs),
    ...leafChanges('the parameter', base.params, head.params),
    ...howChanges(base.how, head.how),
    ...valueChange('the seed', base.seed, head.seed),
    ...valueChange('the container image', base.image, head.image),
    ...valueChange('the backend asked for', base.backend, head.backend),
  ]
}

/** Where two lists of inputs differ, by path. */
export function inputChanges(
  base: FingerprintInput['inputs'],
  head: FingerprintInput['inputs'],
): InputChange[] {
  const before = new Map(base.map(({ path, id }) => [path, id]))
  const after = new Map(head.map(({ path, id }) => [path, id]))
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths]
    .map(path => ({ path, from: before.get(path) ?? null, to: after.get(path) ?? null }))
    .filter(({ from, to }) => from !== to)
}

function inputWords(inputs: readonly InputChange[]): string[] {
  const changed = inputs.filter(({ from, to }) => from !== null && to !== null)
  const isData = ({ to }: InputChange) => to!.startsWith('sha256:')
  return [
    ...counted(changed.filter(isData), 'the digest of', 'changed'),
    ...counted(
      changed.filter(each => !isData(each)),
      '',
      'changed',
    ),
    ...counted(
      inputs.filter(({ from }) => from === null),
      '',
      'added',
    ),
    ...counted(
      inputs.filter(({ to }) => to === null),
      '',
      'removed',
    ),
  ]
}

/** `train.py, predict.py and 12 more inputs changed`. */
function counted(inputs: readonly { path: string }[], before: string, after: string): string[] {
  if (inputs.length === 0) return []
  const named = inputs.slice(0, MOST_PATHS).map(({ path }) => path)
  const more = inputs.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more inputs` : named.join(', ')
  return [[before, list, after].filter(part => part !== '').join(' ')]
}

type NamedValues = Readonly<Record<string, unknown>>

/** Changes of the command, the module or the recipe that trains, setting by setting. */
function howChanges(base: unknown, head: unknown): string[] {
  const [before, after] = [leavesOf(base), leavesOf(head)]
  return leafChanges('the training’s', before, after)
}

function leafChanges(before: string, base: NamedValues, head: NamedValues): string[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return keys.flatMap(key => valueChange(`${before} ${key}`, base[key], head[key]))
}

/** `the seed is 2, was 1`; or that a value is new or gone. */
export function valueChange(name: string, base: unknown, head: unknown): string[] {
  if (canonicalize(base ?? null) === canonicalize(head ?? null)) return []
  if (base === undefined || base === null) return [`${name} is new: ${valueText(head)}`]
  if (head === undefined || head === null) return [`${name} is gone, was ${valueText(base)}`]
  return [`${name} is ${valueText(head)}, was ${valueText(base)}`]
}

/** On one line, because lists of changes are passed on line by line. */
function valueText(value: unknown): string {
  const said = typeof value === 'string' ? value : (canonicalize(value) ?? String(value))
  const text = said.replace(/\s+/g, ' ')
  return text.length > MOST_VALUE ? `${text.slice(0, MOST_VALUE - 1)}…` : text
}

/** Nested settings by dotted paths; of a list each column by its name, any other list is one value. */
export function leavesOf(value: unknown, path = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return path === '' ? {} : { [path]: value }
  const below = (key: string) => (path === '' ? key : `${path}.${key}`)
  if (!Array.isArray(value))
    return Object.assign({}, ...Object.entries(value).map(([key, child]) => leavesOf(child, below(key))))
  if (!isOfColumns(value)) return path === '' ? {} : { [path]: value }
  return Object.fromEntries(value.map(({ column, ...how }) => [below(column), inWords(how)]))
}

type NamedColumn = { column: string }

function isOfColumns(list: readonly unknown[]): list is NamedColumn[] {
  const names = list.map(item => (item as Partial<NamedColumn> | null)?.column)
  const isNamed = names.every(name => typeof name === 'string')
  return list.length > 0 && isNamed && new Set(names).size === list.length
}

/** `one-hot, min-rows 20`. */
function inWords({ kind, ...options }: Readonly<Record<string, unknown>>): string {
  const rest = Object.entries(options).map(([name, value]) => `${name} ${canonicalize(value)}`)
  return [...(typeof kind === 'string' ? [kind] : []), ...rest].join(', ')
}
