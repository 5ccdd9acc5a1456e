import { isMapping } from '../../contract/explain/shape.ts'
import type { MetricReading } from './reading.ts'

type LeafValue = Pick<MetricReading, 'value' | 'said' | 'isAside'>

/** What tools write if they have no value. */
const ABSENT = /^(?:-|--|—|–|\?|#?n\/?a|null|none|nil|undefined|missing|[+-]?(?:nan|inf|infinity))$/i
/** `0.93`, `41%`, `1,234.5`, `12.5 ms`, `.5`: a number that is not written as one. */
const NUMBER_AS_TEXT =
  /^[+-]?(?:\d[\d.,]{0,30}|\.\d{1,30})(?:e[+-]?\d{1,4})?[ ]?(?:%|percent|ns|us|ms|s|sec|kb|mb|gb)?$/i
/** `3.10.2` and `2024.01.31` are a version and a date. */
const POINTS = /\.[^.]*\./

const LONGEST = 40

/** What a value of a JSON or YAML file is: a number, an undefined number, or no metric. */
export function leafValue(value: unknown): LeafValue {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value, said: String(value) }
  if (value === null || value === undefined) return { value: Number.NaN, said: 'null' }
  if (typeof value === 'string') return textValue(value)
  if (Array.isArray(value)) return { value: Number.NaN, said: 'a list', isAside: true }
  return { value: Number.NaN, said: isMapping(value) ? 'a mapping' : String(value), isAside: true }
}

/** What a cell of a table is, where every number is text: `NA` is undefined, `cnn` no metric. */
export function cellValue(text: string): LeafValue {
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text)
    return Number.isFinite(value) ? { value } : { value, said: quoted(text) }
  }
  return textValue(text)
}

/** Whether a value of a series is a number or an undefined number. */
export function isPoint(value: unknown): boolean {
  return !leafValue(value).isAside
}

function textValue(text: string): LeafValue {
  const trimmed = text.trim()
  const isMetric = ABSENT.test(trimmed) || (NUMBER_AS_TEXT.test(trimmed) && !POINTS.test(trimmed))
  return { value: Number.NaN, said: quoted(text), ...(isMetric ? {} : { isAside: true }) }
}

function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}
