import { jsonSource } from './explain/json-source.ts'
import { repeatedKey } from './explain/repeated-key.ts'
import { isMapping } from './explain/shape.ts'
import { yamlSource } from './explain/yaml-source.ts'
import { Problem } from './problem.ts'

const MAX_DEPTH = 100

/** Placeholders for the numbers that Python's json writes and JSON lacks, of the same length so that positions stay right. */
const FOREIGN = new Map<string, number>([
  ['\uE000', Number.NaN],
  ['\uE000'.padEnd('Infinity'.length - 2, '+'), Number.POSITIVE_INFINITY],
  ['\uE000'.padEnd('-Infinity'.length - 2, '-'), Number.NEGATIVE_INFINITY],
])

/**
 * Reads JSON of any shape, with the `NaN`, `Infinity` and `-Infinity` of Python; Problems at file:line:column, also for a key that an
 * object has twice.
 */
export function parsePlainJson(text: string, file: string): unknown {
  const plain = withoutForeign(text)
  const value = revived(jsonSource(plain, file).value, file, 0)
  const repeated = repeatedKey(plain, file)
  if (repeated) throw repeated
  return value
}

/** Reads YAML 1.2 of any shape, which knows `.nan` and `.inf`; Problems at file:line:column. */
export function parsePlainYaml(text: string, file: string): unknown {
  return revived(yamlSource(text, file).value, file, 0)
}

/** Texts are skipped whole, also one without an end, so that no text is looked at twice. */
function withoutForeign(text: string): string {
  return text.replace(/"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)|-?\bInfinity\b|\bNaN\b/gs, found => {
    if (found.startsWith('"')) return found
    const [placeholder] = [...FOREIGN].find(([, number]) => Object.is(number, Number(found)))!
    return `"${placeholder}"`
  })
}

function revived(value: unknown, file: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw tooDeep(file)
  if (typeof value === 'string') return FOREIGN.get(value) ?? value
  if (Array.isArray(value)) return value.map(item => revived(item, file, depth + 1))
  if (!isMapping(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, revived(child, file, depth + 1)]),
  )
}

function tooDeep(file: string): Problem {
  return new Problem({
    what: `the document is nested more than ${MAX_DEPTH} levels deep`,
    where: file,
    fix: 'flatten it',
  })
}
