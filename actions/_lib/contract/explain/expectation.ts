import type * as z from 'zod'
import {
  alternatives,
  isObject,
  type KnownSchema,
  type MappingSchema,
  ownKeys,
  requiredKeys,
} from './shape.ts'
import { quote } from './source.ts'

type BoundDef = { check: string; value?: unknown; inclusive?: boolean }

/** What alternatives want, as a noun phrase: `a whole number from 1`, `one of "grid", "random"`, `a text, or a mapping with …`. */
export function expectation(options: readonly KnownSchema[]): string {
  const mappings = options.filter(isObject)
  const fixed = options.flatMap(literals)
  const phrases = options.filter(option => !isObject(option) && literals(option).length === 0).map(phrase)
  if (fixed.length > 0) phrases.push(literalPhrase(fixed))
  if (mappings.length > 0) phrases.push(mappingPhrase(mappings))
  return phrases.length === 0 ? 'something else' : [...new Set(phrases)].join(', or ')
}

/** Every word that the alternatives allow, for suggestions. */
export function choices(options: readonly KnownSchema[]): string[] {
  return options.flatMap(option => literals(option).filter(value => typeof value === 'string'))
}

/** `a`, `b` and `c` as code. */
export function codeList(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ')
}

function literals(schema: KnownSchema): unknown[] {
  const { def } = schema._zod
  if (def.type === 'enum') return Object.values(def.entries)
  return def.type === 'literal' ? def.values : []
}

function phrase(schema: KnownSchema): string {
  const { def } = schema._zod
  switch (def.type) {
    case 'string':
      return textPhrase(schema as z.core.$ZodString)
    case 'number':
      return numberPhrase(schema as z.core.$ZodNumber)
    case 'boolean':
      return 'true or false'
    case 'array':
      return listPhrase(schema as z.core.$ZodArray)
    case 'tuple':
      return `a list of ${def.items.length}: ${def.items.map(item => expectation(alternatives(item))).join(', ')}`
    case 'record':
      return 'a mapping'
    default:
      return def.type
  }
}

/** A pattern's own error message is the noun phrase that it wants. */
function textPhrase(schema: z.core.$ZodString): string {
  const { format } = schema._zod.def as { format?: string }
  if (format === 'url') return 'an address such as https://example.org'
  if (format === 'datetime') return 'a time such as 2026-11-21T03:00:00Z'
  const said = (schema._zod.def.checks ?? []).map(ownMessage).find(message => message !== undefined)
  if (said !== undefined) return said
  const filled = schema._zod.def.checks?.some(check => check._zod.def.check === 'min_length')
  return filled ? 'a text that is not empty' : 'a text'
}

function ownMessage(check: z.core.$ZodCheck<never>): string | undefined {
  const said = check._zod.def.error?.({ code: 'custom', input: '' } as never)
  return typeof said === 'string' ? said : undefined
}

function listPhrase({ _zod: { def } }: z.core.$ZodArray): string {
  const least = def.checks?.map(check => check._zod.def as { minimum?: number }).find(check => check.minimum)
  const size = least ? ` of at least ${least.minimum}` : ''
  return `a list${size}, each entry ${expectation(alternatives(def.element))}`
}

function numberPhrase({ _zod: { def } }: z.core.$ZodNumber): string {
  const bounds = (def.checks ?? []).map(check => boundPhrase(check._zod.def as BoundDef))
  const said = bounds.filter(bound => bound !== '').join(' and ')
  const whole = 'format' in def || def.checks?.some(check => check._zod.def.check === 'number_format')
  const noun = whole ? 'a whole number' : 'a number'
  return said === '' ? noun : `${noun} ${said.startsWith('at') ? 'of ' : ''}${said}`
}

/** Bounds beyond this are not mentioned: they only matter to a number beyond them. */
const FAR = 1e100

function boundPhrase({ check, value, inclusive }: BoundDef): string {
  if (Math.abs(Number(value)) >= FAR) return ''
  if (check === 'greater_than') return `${inclusive ? 'at least' : 'above'} ${value}`
  return check === 'less_than' ? `${inclusive ? 'at most' : 'below'} ${value}` : ''
}

function literalPhrase(values: readonly unknown[]): string {
  const said = values.map(value => (typeof value === 'string' ? quote(value) : String(value)))
  return said.length === 1 ? `${said[0]}` : `one of ${said.join(', ')}`
}

function mappingPhrase(mappings: readonly MappingSchema[]): string {
  const [first] = mappings
  if (mappings.length === 1 && first) {
    const required = requiredKeys(first)
    return required.length === 0 ? 'a mapping' : `a mapping with ${codeList(required)}`
  }
  return `a mapping with ${oneOf(mappings)}`
}

/** The keys that tell mappings apart: exactly one of `a`, `b`, or `column` and `bins`, or `pair`. */
export function oneOf(mappings: readonly MappingSchema[]): string {
  const groups = mappings.map(mapping => ownKeys(mapping, mappings).map(key => `\`${key}\``))
  if (groups.every(keys => keys.length === 1)) return `exactly one of ${groups.join(', ')}`
  return `either ${groups.map(keys => keys.join(' and ')).join(', or ')}`
}
