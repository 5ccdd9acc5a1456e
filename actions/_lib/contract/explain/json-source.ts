import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser'
import { lfsPointerProblem } from '../lfs-pointer.ts'
import { Problem } from '../problem.ts'
import { type DocumentSource, type Path, place, positions } from './source.ts'

const MAX_CHARACTERS = 64_000_000
const MAX_VALUES = 2_000_000
/** Positions need a tree of nodes, many times the size of the text. */
const MAX_POSITIONED_CHARACTERS = 8_000_000
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Reads strict JSON with the engine's own parser; positions are looked up only once something is wrong. */
export function jsonSource(given: string, file: string): DocumentSource {
  if (given.length > MAX_CHARACTERS) throw tooLarge(file, `${MAX_CHARACTERS.toLocaleString('en')} characters`)
  const pointer = lfsPointerProblem(given, file)
  if (pointer) throw pointer
  const text = given.replace(/^\uFEFF/, '')
  const value = parsed(text, file)
  if (hasMoreValues(value, MAX_VALUES)) throw tooLarge(file, `${MAX_VALUES.toLocaleString('en')} values`)
  let locate: DocumentSource['locate'] | undefined
  return {
    file,
    value,
    locate: (path, part) => {
      locate ??= locator(text)
      return locate(path, part)
    },
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const error = firstError(text)
    if (error) throw syntaxProblem(text, error, place(file, positions(text)(error.offset)), cause)
    throw new Problem({ what: 'this is not JSON', where: file, fix: 'write a JSON document', cause })
  }
}

/** The parser recurses: where it gives up, an error has no position. */
function firstError(text: string): ParseError | undefined {
  let first: ParseError | undefined
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    first ??= { error, offset, length }
  }
  try {
    visit(text, { onError }, STRICT)
  } catch {
    return first
  }
  return first
}

function locator(text: string): DocumentSource['locate'] {
  const tree = text.length > MAX_POSITIONED_CHARACTERS ? null : parsedTree(text)
  if (!tree) return () => ({ line: 1, column: 1 })
  const positionAt = positions(text)
  return (path, part) => positionAt(offsetOf(tree, path, part))
}

function parsedTree(text: string): Node | null {
  try {
    return parseTree(text, [], STRICT) ?? null
  } catch {
    return null
  }
}

function hasMoreValues(root: unknown, limit: number): boolean {
  const stack = [root]
  for (let count = 0; stack.length > 0; count++) {
    const value = stack.pop()
    if (count + stack.length > limit) return true
    if (typeof value === 'object' && value !== null)
      for (const child of Object.values(value)) stack.push(child)
  }
  return false
}

function syntaxProblem(text: string, error: ParseError, where: string, cause: unknown): Problem {
  const foreign = text.slice(error.offset).match(/^-?(NaN|Infinity)\b/)?.[0]
  if (foreign) {
    return new Problem({
      what: `${foreign} is not JSON`,
      where,
      fix: 'write null; in Python, json.dumps(…, allow_nan=False) finds the place that made it',
      cause,
    })
  }
  const words = printParseErrorCode(error.error)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const end = error.offset >= text.trimEnd().length
  return new Problem({
    what: end ? 'the JSON ends too early' : `this is not valid JSON: ${words}`,
    where,
    fix: end
      ? 'write the file again: it is cut off or empty'
      : 'correct it, or write the file with a JSON library',
    cause,
  })
}

function tooLarge(file: string, limit: string): Problem {
  return new Problem({
    what: `the file has more than ${limit}`,
    where: file,
    fix: 'keep rows out of it: write them to a Parquet file',
  })
}

function offsetOf(tree: Node, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as JSONPath)
    if (!node) continue
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
    return part === 'value' && length === path.length ? node.offset : (key ?? node).offset
  }
  return tree.offset
}
