import { basename } from 'node:path/posix'
import type { Module, Node } from './module.ts'

const VAGUE = /^(utils?|helpers?|common|misc|shared|index|types|lib)$/
const ROOMS =
  /^(contract|text|plan|evaluation|release|gitops|monitoring|report|documents|registry|command|recipe|gpu|data|files|git|forge|host|packages)$/
const TOP_FOLDERS = /^(_lib|_cli|_dist)$/

/** How long a module and a function may be before they must be cut in two; the style asks for far less. */
const MAX_LINES = 250
const MAX_FUNCTION_LINES = 40

/** What is wrong with how the files below `actions` are named and arranged, as `file: what`. */
export function folderViolations(files: readonly string[]): string[] {
  const verbs = new Set(files.map(file => file.split('/')[1]!).filter(name => /^[^_.][^.]*$/.test(name)))
  const missing = [...verbs].flatMap(verb =>
    ['action.yml', 'README.md', `${verb}.ts`, 'main.ts']
      .filter(name => !files.includes(`actions/${verb}/${name}`))
      .map(name => `actions/${verb}: lacks ${name}`),
  )
  return [...missing, ...files.flatMap(file => nameViolations(file).map(what => `${file}: ${what}`))]
}

function nameViolations(file: string): string[] {
  const [, top = '', room = '', ...rest] = file.split('/')
  if (top === '_dist') return []
  const words = file.split('/').map(part => part.replace(/\.[^.]*$/, ''))
  const found = words.filter(word => VAGUE.test(word)).map(word => `\`${word}\` names nothing`)
  if (file.endsWith('.ts') && !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(file)))
    found.push('is not kebab-case')
  if (top.startsWith('_') && !TOP_FOLDERS.test(top)) found.push(`\`${top}\` is no part of the house`)
  if (top === '_lib' && (rest.length === 0 || !ROOMS.test(room))) found.push(`\`${room}\` is no room of _lib`)
  return found
}

/** What is wrong with a module as a whole: barrels, default exports, functions and files without end. */
export function moduleViolations({ file, text, body, nodes }: Module): string[] {
  const found: string[] = []
  if (body.length > 0 && body.every(isReexport)) found.push('is a barrel')
  if (body.some(statement => statement.type === 'ExportDefaultDeclaration'))
    found.push('has a default export')
  if (text.split('\n').length > MAX_LINES) found.push(`has more than ${MAX_LINES} lines`)
  if (nodes.some(node => node.type === 'TSEnumDeclaration')) found.push('has an enum')
  for (const node of nodes.filter(isLongFunction(text))) {
    found.push(`has a function of more than ${MAX_FUNCTION_LINES} lines: ${nameOf(node)}`)
  }
  return found.map(what => `${file}: ${what}`)
}

function isReexport({ type, source }: Node): boolean {
  return type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null)
}

function isLongFunction(text: string): (node: Node) => boolean {
  return ({ type, start, end }) =>
    /Function/.test(type) &&
    !type.startsWith('TS') &&
    text.slice(start, end).split('\n').length > MAX_FUNCTION_LINES
}

function nameOf({ id }: Node): string {
  return (id as { name?: string } | null)?.name ?? 'without a name'
}
