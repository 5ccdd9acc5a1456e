import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { Problem, throwProblems } from './problem.ts'
import { type Path, place, positionAt, type Source } from './source.ts'

const MAX_CHARACTERS = 64_000_000
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Reads strict JSON with the engine's own parser; positions are looked up only once something is wrong. */
export function jsonSource(given: string, file: string): Source {
  if (given.length > MAX_CHARACTERS) throw tooLarge(file)
  const text = given.replace(/^\uFEFF/, '')
  let tree: Node | null | undefined
  return {
    file,
    value: parsed(text, file),
    locate: (path, part) => {
      if (tree === undefined) tree = parsedTree(text, [])
      return positionAt(text, tree ? offsetOf(tree, path, part) : 0)
    },
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const errors = syntaxErrors(text)
    const at = (offset: number) => place(file, positionAt(text, offset))
    throwProblems(errors.slice(0, 1).map(error => syntaxProblem(text, error, at(error.offset), cause)))
    throw new Problem({ what: 'this is not JSON', where: file, fix: 'write a JSON document', cause })
  }
}

function syntaxErrors(text: string): ParseError[] {
  const errors: ParseError[] = []
  parsedTree(text, errors)
  return errors
}

/** Nodes with offsets, or null where the recursion of the parser does not reach: such a document has no positions. */
function parsedTree(text: string, errors: ParseError[]): Node | null {
  try {
    return parseTree(text, errors, STRICT) ?? null
  } catch {
    return null
  }
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

function tooLarge(file: string): Problem {
  return new Problem({
    what: `the file has more than ${MAX_CHARACTERS.toLocaleString('en')} characters`,
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
