import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Value } from './context.ts'
import { Unsupported } from './unsupported.ts'

/** A node of a YAML file with the line that it, or its key, stands on: `file:line`. */
export type YamlNode = { where: string } & (
  | { kind: 'scalar'; value: null | boolean | number | string }
  | { kind: 'list'; items: YamlNode[] }
  | { kind: 'mapping'; entries: Map<string, YamlNode> }
)

/** Aliases count what they stand for; GitHub has no limit of its own that is known. */
const MAX_ALIASES = 100

type Reading = { path: string; document: Document; lines: LineCounter }

/** Reads one YAML document as GitHub does: YAML 1.2, so that `on` is a word; no key twice, no merge keys, no tags. */
export function parseYaml(text: string, path: string): YamlNode {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', strict: true })
  const error = document.errors[0] ?? document.warnings[0]
  if (error) {
    const { line } = lines.linePos(error.pos[0])
    throw new Unsupported(error.message.split('\n')[0]!.replace(/ at line .*/, ''), `${path}:${line}`)
  }
  const reading = { path, document, lines }
  const aliases = { left: MAX_ALIASES }
  return nodeOf(document.contents as Node | null, { ...reading, where: `${path}:1`, aliases })
}

function nodeOf(
  node: Node | null,
  reading: Reading & { where: string; aliases: { left: number } },
): YamlNode {
  const { where, document, aliases } = reading
  if (node === null) return { where, kind: 'scalar', value: null }
  if (isAlias(node)) {
    if (aliases.left-- === 0) throw new Unsupported('the file has too many aliases', where)
    return nodeOf(node.resolve(document) ?? null, reading)
  }
  if (isScalar(node)) return { where, kind: 'scalar', value: node.value as string }
  if (isSeq<Node>(node)) {
    const items = node.items.map(item => nodeOf(item, { ...reading, where: placeOf(item, reading) }))
    return { where, kind: 'list', items }
  }
  if (!isMap<Node, Node>(node)) throw new Unsupported('a value of no known kind', where)
  const entries = node.items.map(({ key, value }): [string, YamlNode] => {
    const at = placeOf(key, reading)
    return [isScalar(key) ? String(key.value ?? '') : '', nodeOf(value, { ...reading, where: at })]
  })
  return { where, kind: 'mapping', entries: new Map(entries) }
}

function placeOf(node: Node, { path, lines }: Reading): string {
  return `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`
}

/** The node as plain data. */
export function plainNode(node: YamlNode): Value {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainNode)
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainNode(entry)]))
}
