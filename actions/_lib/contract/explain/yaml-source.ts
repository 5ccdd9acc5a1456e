import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
} from 'yaml'
import { lfsPointerProblem } from '../lfs-pointer.ts'
import { Problem, throwProblems } from '../problem.ts'
import { type DocumentSource, type Path, type Position, place } from './source.ts'
import {
  danglingAlias,
  syntaxProblem,
  tooDeep,
  tooManyAliases,
  tooMuch,
  unreadable,
  type YamlError,
} from './yaml-problem.ts'
import { sizeOf } from './yaml-size.ts'

const MAX_CHARACTERS = 1_000_000
const MAX_ITEMS = 200_000
const MAX_ALIASES = 100
/** More mistakes are only counted. */
const MAX_ERRORS = 100

/**
 * Reads one YAML 1.2 document of plain data; everything that YAML itself forbids is thrown as Problems with positions. `mostItems` are
 * the keys, list items and brackets that are read at most.
 */
export function yamlSource(text: string, file: string, mostItems = MAX_ITEMS): DocumentSource {
  checkSize(text, file, mostItems)
  const pointer = lfsPointerProblem(text, file)
  if (pointer) throw pointer
  const lines = new LineCounter()
  const document = compose(text, file, lines)
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const at = (offset: number) => place(file, positionOf(offset))
  const errors = [...document.errors, ...document.warnings]
  const overflow = errors.find(error => error.code === 'RESOURCE_EXHAUSTION')
  if (overflow) throw unreadable(file, overflow, MAX_ALIASES)
  errors.push(...repeatedKeys(document))
  throwProblems(errorProblems(errors, file, error => syntaxProblem(error, text, at(error.pos[0]))))
  throwProblems(
    danglingAliases(document, file).map(({ source, range }) => danglingAlias(source, at(range?.[0] ?? 0))),
  )
  return {
    file,
    value: plainValue(document, file),
    locate: (path, part) => positionOf(offsetOf(document, path, part)),
  }
}

function checkSize(text: string, file: string, mostItems: number): void {
  if (text.length > MAX_CHARACTERS) throw tooMuch('characters', MAX_CHARACTERS, file)
  const size = sizeOf(text, mostItems)
  if (size === 'too many') throw tooMuch('keys, list items and brackets', mostItems, file)
  if (size === 'too deep') throw tooDeep(file)
}

/** Repeated keys are looked for afterwards: the parser would compare each key with all before it. */
function compose(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' } as const
  try {
    return parseDocument(text, { lineCounter, ...options })
  } catch (cause) {
    throw unreadable(file, cause, MAX_ALIASES)
  }
}

function repeatedKeys(document: Document.Parsed): YamlError[] {
  const repeated: YamlError[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const start = key.range?.[0] ?? 0
        if (seen.has(key.value)) repeated.push(new YAMLParseError([start, start], 'DUPLICATE_KEY', ''))
        seen.add(key.value)
      }
    },
  })
  return repeated
}

/** In the order of the file; past a hundred they are only counted. */
function errorProblems(
  errors: readonly YamlError[],
  file: string,
  problemOf: (error: YamlError) => Problem,
): Problem[] {
  const sorted = errors.toSorted((one, other) => one.pos[0] - other.pos[0])
  const problems = sorted.slice(0, MAX_ERRORS).map(problemOf)
  const more = sorted.length - problems.length
  if (more === 0) return problems
  return [...problems, new Problem({ what: `${more} more problems`, where: file, fix: 'fix these first' })]
}

function plainValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (cause) {
    throw unreadable(file, cause, MAX_ALIASES)
  }
}

function danglingAliases(document: Document.Parsed, file: string): Alias[] {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  if (aliases.length > MAX_ALIASES) throw tooManyAliases(file, MAX_ALIASES)
  return aliases.filter(alias => alias.resolve(document) === undefined)
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const [depth, key] of path.entries()) {
    const step = childOf(isAlias(node) ? node.resolve(document) : node, key)
    if (!step) return offset
    const last = depth === path.length - 1
    offset = last && part === 'value' ? (step.value ?? step.key) : step.key
    node = step.node
  }
  return offset
}

/** Offsets of a child's key (for list items, of the item) and of its value, which may be absent. */
function childOf(
  parent: unknown,
  key: PropertyKey,
): { node: unknown; key: number; value: number | undefined } | null {
  if (isMap(parent)) {
    const pair = parent.items.find(item => isScalar(item.key) && String(item.key.value) === String(key))
    if (!pair) return null
    const start = (pair.key as Node).range?.[0] ?? 0
    const value = pair.value as Node | null
    return { node: value, key: start, value: isEmpty(value) ? start : value?.range?.[0] }
  }
  const item = isSeq(parent) ? (parent.items[Number(key)] as Node | undefined) : undefined
  const start = item?.range?.[0]
  return start === undefined ? null : { node: item, key: start, value: start }
}

function isEmpty(node: Node | null): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]
}
