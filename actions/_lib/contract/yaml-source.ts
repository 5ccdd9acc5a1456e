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
} from 'yaml'
import { lfsPointerProblem } from './lfs-pointer.ts'
import { Problem, throwProblems } from './problem.ts'
import { type Path, type Position, place, quote, type Source } from './source.ts'

type YamlError = Document['errors'][number] | Document['warnings'][number]

const MAX_CHARACTERS = 1_000_000
const MAX_ALIASES = 100

/** Reads one YAML 1.2 document of plain data; everything that YAML itself forbids is thrown as Problems with positions. */
export function yamlSource(text: string, file: string): Source {
  if (text.length > MAX_CHARACTERS) throw tooLarge(file)
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
  if (overflow) throw unreadable(file, overflow)
  throwProblems(errors.map(error => syntaxProblem(error, text, at(error.pos[0]))))
  throwProblems(
    danglingAliases(document, file).map(({ source, range }) => danglingAlias(source, at(range?.[0] ?? 0))),
  )
  return {
    file,
    value: plainValue(document, file),
    locate: (path, part) => positionOf(offsetOf(document, path, part)),
  }
}

function compose(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, logLevel: 'error' })
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

function plainValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

/** The parser recurses and counts aliases: a RangeError is nesting too deep, a ReferenceError too many aliases. */
function unreadable(file: string, cause: unknown): Problem {
  if (cause instanceof ReferenceError) return tooManyAliases(file)
  return new Problem({
    what: 'the YAML is nested too deeply to be read',
    where: file,
    fix: 'flatten it',
    cause,
  })
}

function tooManyAliases(file: string): Problem {
  return new Problem({
    what: 'the YAML aliases expand to too much',
    where: file,
    fix: `write the values out; at most ${MAX_ALIASES} aliases are followed`,
  })
}

function danglingAliases(document: Document.Parsed, file: string): Alias[] {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  if (aliases.length > MAX_ALIASES) throw tooManyAliases(file)
  return aliases.filter(alias => alias.resolve(document) === undefined)
}

function danglingAlias(name: string, where: string): Problem {
  const what = `the alias \`*${name}\` has no anchor above it`
  return new Problem({ what, where, fix: `write \`&${name}\` before the value that it stands for` })
}

function tooLarge(file: string): Problem {
  return new Problem({
    what: `the file has more than ${MAX_CHARACTERS.toLocaleString('en')} characters`,
    where: file,
    fix: 'keep data out of it: name files instead',
  })
}

function syntaxProblem({ code, message, pos }: YamlError, text: string, where: string): Problem {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = text.slice(pos[0]).match(/^[^\n:]{1,60}/)?.[0] ?? ''
      return new Problem({
        what: `the key \`${key.trim()}\` stands here a second time`,
        where,
        fix: 'keep one of them',
      })
    }
    case 'MULTIPLE_DOCS':
      return new Problem({
        what: 'a second YAML document starts here',
        where,
        fix: 'keep one document in the file',
      })
    case 'TAB_AS_INDENT':
      return new Problem({ what: 'a tab indents this line', where, fix: 'indent with spaces' })
    case 'TAG_RESOLVE_FAILED':
      return new Problem({
        what: `the YAML tag is not known: ${quote(message)}`,
        where,
        fix: 'remove the tag',
      })
    default:
      return new Problem({
        what: `this is not valid YAML: ${message}`,
        where,
        fix: 'correct the line, or the one before it',
      })
  }
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
