import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

export const ROOT = join(import.meta.dirname, '../..')

/** `type` leaves nothing at run time, `static` loads with the module, `dynamic` when it is called. */
export type Import = { kind: 'type' | 'static' | 'dynamic'; source: string }

export type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** One source file as the house rules see it; `file` has forward slashes and counts from the repository's root. */
export type Module = { file: string; text: string; imports: Import[]; nodes: Node[]; body: Node[] }

/** All TypeScript modules of the product: those below `actions`, and the sandbox without its own tests. */
export function productModules(): Module[] {
  return [...filesBelow('actions'), ...filesBelow('test/sandbox')]
    .filter(file => file.endsWith('.ts') && !/^actions\/_dist\/|^test\/sandbox\/tests\//.test(file))
    .map(file => moduleOf(file, readFileSync(join(ROOT, file), 'utf8')))
}

/** All TypeScript modules of the repository's sources and tests. */
export function allModules(): Module[] {
  return [...filesBelow('actions'), ...filesBelow('test')]
    .filter(file => file.endsWith('.ts') && !file.startsWith('actions/_dist/'))
    .map(file => moduleOf(file, readFileSync(join(ROOT, file), 'utf8')))
}

/** All files below a folder of the repository, without node_modules. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** Parses with a real parser, so that comments, strings and types cannot mislead. */
export function moduleOf(file: string, text: string): Module {
  const body = parseAst(text, { lang: 'ts' }).body as unknown as Node[]
  const nodes = body.flatMap(statement => [...descendants(statement)])
  return { file, text, body, nodes, imports: nodes.flatMap(importOf) }
}

function* descendants(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* descendants(child)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function importOf(node: Node): Import[] {
  const source = (node['source'] as { value?: unknown } | null)?.value
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ kind: isTypeOnly(node, 'importKind') ? 'type' : 'static', source: String(source) }]
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return source
        ? [{ kind: isTypeOnly(node, 'exportKind') ? 'type' : 'static', source: String(source) }]
        : []
    case 'ImportExpression':
      return [{ kind: 'dynamic', source: String(source ?? '*') }]
    case 'TSImportType':
      return [{ kind: 'type', source: String(source) }]
    default:
      return []
  }
}

function isTypeOnly(node: Node, key: 'importKind' | 'exportKind'): boolean {
  const specifiers = (node['specifiers'] ?? []) as Node[]
  return node[key] === 'type' || (specifiers.length > 0 && specifiers.every(each => each[key] === 'type'))
}
