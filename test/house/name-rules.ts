import { basename } from 'node:path/posix'
import type { Module, Node } from './module.ts'

/** Words that end like a participle and are nouns, or adjectives without such an ending. */
const NOUNS = new Set(
  `ceiling embed feed need seed speed ending encoding finding heading learning listing mapping meaning monitoring paging pricing ranking
  reading recording setting spelling string testing thing training unpacking warning screen token`.split(
    /\s+/,
  ),
)

/** Participles and adjectives that no ending tells. */
const NOT_NOUNS = new Set(
  `absolute bound broken built chosen done drawn equal false found given gone held kept known latest left lost made missing new old past
  ready relative said sent shown spoken spent supported taken told true unsupported valid whole written around beside meanwhile over`.split(
    /\s+/,
  ),
)

/** Files whose names end in a participle, adjective or adverb: it says when or how, not what, is in the file. */
export function namelessFiles(files: readonly string[]): string[] {
  return files.filter(file => {
    const word = basename(file)
      .replace(/(\.long)?(\.test)?\.\w+$/, '')
      .split('-')
      .at(-1)!
    return NOT_NOUNS.has(word) || (/(ed|ing|en)$/.test(word) && word.length > 4 && !NOUNS.has(word))
  })
}

/** Names of types that several modules declare, exported or not, each as `Name: file, file`. */
export function repeatedTypes(modules: readonly Module[]): string[] {
  const files = new Map<string, string[]>()
  for (const { file, body } of modules)
    for (const name of body.flatMap(declaredType)) files.set(name, [...(files.get(name) ?? []), file])
  return [...files]
    .filter(([, declaring]) => declaring.length > 1)
    .map(([name, declaring]) => `${name}: ${declaring.join(', ')}`)
    .sort()
}

function declaredType(statement: Node): string[] {
  const exported = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement
  const declared = exported as (Node & { id?: { name?: string } }) | null | undefined
  const isType = /^(TSTypeAliasDeclaration|TSInterfaceDeclaration|ClassDeclaration)$/.test(
    declared?.type ?? '',
  )
  const name = declared?.id?.name
  return isType && name !== undefined ? [name] : []
}
