import { Unsupported } from './unsupported.ts'
import type { YamlNode } from './yaml-node.ts'

/** The entries of a mapping by key; `what` names it in a refusal. Nothing at all is an empty mapping. */
export function mappingOf(node: YamlNode, what: string): Map<string, YamlNode> {
  if (node.kind === 'mapping') return node.entries
  if (node.kind === 'scalar' && node.value === null) return new Map()
  throw new Unsupported(`${what} is no mapping`, node.where)
}

/** The same where only some keys are known; any other is refused by its name. */
export function fieldsOf<Key extends string>(
  node: YamlNode,
  what: string,
  known: readonly Key[],
): Partial<Record<Key, YamlNode>> {
  const entries = mappingOf(node, what)
  for (const [key, { where }] of entries) {
    if (!known.includes(key as Key)) throw new Unsupported(`\`${key}\` of ${what} is not played`, where)
  }
  return Object.fromEntries(entries) as Partial<Record<Key, YamlNode>>
}

/** A scalar as text, as GitHub turns numbers and booleans into it; nothing is an empty text. */
export function textOf(node: YamlNode, what: string): string {
  if (node.kind !== 'scalar') throw new Unsupported(`${what} is no text`, node.where)
  return node.value === null ? '' : String(node.value)
}

/** The same where nothing at all is null. */
export function textOrNull(node: YamlNode | undefined, what: string): string | null {
  return node === undefined ? null : textOf(node, what)
}

/** One text or a list of them. */
export function textsOf(node: YamlNode, what: string): string[] {
  if (node.kind === 'list') return node.items.map(item => textOf(item, what))
  return [textOf(node, what)]
}

/** A mapping of texts, as `env` and `with` are. */
export function textMapOf(node: YamlNode | undefined, what: string): Record<string, string> {
  if (node === undefined) return {}
  const entries = [...mappingOf(node, what)]
  return Object.fromEntries(entries.map(([key, entry]) => [key, textOf(entry, `\`${key}\` of ${what}`)]))
}

export function booleanOf(node: YamlNode | undefined, what: string, otherwise: boolean): boolean {
  if (node === undefined) return otherwise
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value
  throw new Unsupported(`${what} is neither true nor false`, node.where)
}
