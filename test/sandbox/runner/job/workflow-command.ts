/** A workflow command in a step's output: `::name key=value,key=value::data`. */
export type WorkflowCommand = { name: string; properties: Record<string, string>; data: string }

const NAMES: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** Whether a word is the name of a command; such a word cannot be a stop token. */
export function isCommandName(name: string): boolean {
  return NAMES.has(name.toLowerCase())
}

/**
 * The command of a line, or null: `::` at the start, after blanks at most, or the older `##[name key=value;]data` anywhere in the
 * line. `token` is the word that resumes stopped commands.
 */
export function parseCommand(line: string, token: string | null = null): WorkflowCommand | null {
  return parseColons(line, token) ?? parseBrackets(line, token)
}

function parseColons(line: string, token: string | null): WorkflowCommand | null {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return null
  return commandOf(text.slice(2, end), {
    token,
    separator: ',',
    property: value => decoded(value, [...COLONS, ['%3A', ':'], ['%2C', ',']]),
    data: decoded(text.slice(end + 2), COLONS),
  })
}

function parseBrackets(line: string, token: string | null): WorkflowCommand | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  return commandOf(line.slice(start + 3, end), {
    token,
    separator: ';',
    property: value => decoded(value, BRACKETS),
    data: decoded(line.slice(end + 1), BRACKETS),
  })
}

type Grammar = { token: string | null; separator: string; property: (value: string) => string; data: string }

function commandOf(inside: string, { token, separator, property, data }: Grammar): WorkflowCommand | null {
  const [, word = '', rest = ''] = inside.match(/^(\S*)\s?(.*)/s) ?? []
  const name = word.toLowerCase()
  if (!isCommandName(name) && name !== token?.toLowerCase()) return null
  const pairs = rest
    .split(separator)
    .filter(pair => pair.includes('='))
    .map(pair => [pair.split('=', 1)[0]!.trimStart(), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '')
  return {
    name,
    data,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, property(value)])),
  }
}

type Code = readonly [code: string, character: string]
const COLONS: readonly Code[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const BRACKETS: readonly Code[] = [...COLONS, ['%3B', ';'], ['%5D', ']']]

/** `%25` last, so that an escaped code is not decoded twice. */
function decoded(text: string, codes: readonly Code[]): string {
  return [...codes, ['%25', '%'] as const].reduce((said, [code, plain]) => said.replaceAll(code, plain), text)
}
