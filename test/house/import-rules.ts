import { dirname, join } from 'node:path/posix'
import type { Import, Module, Node } from './module.ts'

type Rule = {
  /** Rooms of `_lib` that this one may import; all may import themselves. */
  rooms: readonly string[]
  /** Rooms of which it may import types only. */
  types?: readonly string[]
  /** No clock, no randomness, no file system, no network; of Node's own modules at most these. */
  pure?: readonly string[]
}

const PURE = ['plan', 'evaluation', 'release', 'gitops', 'monitoring']

/** "Who may import whom" of the design, room by room. */
const RULES: Record<string, Rule> = {
  contract: { rooms: [], pure: [] },
  text: { rooms: ['contract'], pure: [] },
  plan: { rooms: ['contract', 'text'], pure: ['node:crypto'] },
  evaluation: { rooms: ['contract', 'text'], pure: [] },
  release: { rooms: ['contract', 'text'], pure: ['node:crypto'] },
  gitops: { rooms: ['contract'], pure: ['node:crypto'] },
  monitoring: { rooms: ['contract'], pure: [] },
  report: { rooms: ['contract', 'text'], types: PURE, pure: ['node:crypto'] },
  documents: { rooms: ['contract', 'files'] },
  registry: { rooms: ['contract', 'release', 'forge', 'documents', 'files'] },
  command: { rooms: ['contract', 'documents', 'host'] },
  recipe: { rooms: ['contract', 'host', 'packages', 'command'] },
  gpu: { rooms: ['contract', 'host', 'command'] },
  packages: { rooms: ['contract', 'host', 'files'] },
  data: { rooms: ['contract', 'host', 'packages'] },
  files: { rooms: ['contract'] },
  git: { rooms: ['contract'] },
  forge: { rooms: ['contract'] },
  host: { rooms: ['contract'] },
}

/** What `contract` may load besides itself: schemas, texts with positions, and the nearest word. */
const CONTRACT_PACKAGES = ['zod', 'yaml', 'jsonc-parser', 'fastest-levenshtein']

type Owned = { packages: RegExp; owner: RegExp; title: string; kinds: readonly Import['kind'][] }

/** Packages that belong to one room; of DuckDB even that room loads nothing with the module. */
const OWNED: readonly Owned[] = [
  {
    packages: /^@octokit\/openapi-types$/,
    owner: /^(actions\/_lib\/forge\/|test\/sandbox\/github\/schemas\.ts$)/,
    title: "forge and the sandbox's schemas",
    kinds: ['type'],
  },
  {
    packages: /^@octokit\//,
    owner: /^actions\/_lib\/forge\//,
    title: 'forge',
    kinds: ['type', 'static', 'dynamic'],
  },
  { packages: /^@duckdb\//, owner: /^actions\/_lib\/data\//, title: 'data', kinds: ['type', 'dynamic'] },
  {
    packages: /^@tensorflow\//,
    owner: /^actions\/_lib\/recipe\/tensorflow\//,
    title: 'recipe/tensorflow',
    kinds: ['type', 'dynamic'],
  },
]

const IMPURE = /^(Date|process|performance|fetch|setTimeout|setInterval|setImmediate|globalThis|crypto)$/

/** Every import and every impure name that the design forbids, as `file: what`. */
export function importViolations(modules: readonly Module[]): string[] {
  return modules.flatMap(module => {
    const found = [...module.imports.flatMap(each => violation(module.file, each)), ...impurities(module)]
    return found.map(what => `${module.file}: ${what}`)
  })
}

function violation(file: string, { kind, source }: Import): string[] {
  const [, packageFile] = source.split('/node_modules/')
  if (packageFile !== undefined) return packageViolation(file, { kind, source: packageFile })
  if (!source.startsWith('.')) return packageViolation(file, { kind, source })
  const from = placeOf(file)
  const to = placeOf(join(dirname(file), source))
  return mayReach(from, to, kind) ? [] : [`imports ${to}`]
}

function packageViolation(file: string, { kind, source }: Import): string[] {
  const owned = OWNED.find(({ packages }) => packages.test(source))
  if (owned && !owned.owner.test(file)) return [`imports ${source}, which only ${owned.title} may`]
  if (owned && !owned.kinds.includes(kind)) return [`imports ${source} with the module, not lazily`]
  const room = placeOf(file)
  if (room === 'contract' && !CONTRACT_PACKAGES.includes(source)) return [`imports ${source} into contract`]
  const { pure } = RULES[room] ?? {}
  return pure && source.startsWith('node:') && !pure.includes(source)
    ? [`imports ${source} into a pure room`]
    : []
}

/** A room of `_lib`, `_cli`, `sandbox`, or `actions/<verb>`. */
function placeOf(file: string): string {
  if (file.startsWith('test/sandbox/')) return 'sandbox'
  const [, top, room] = file.split('/')
  if (top === '_lib') return room ?? ''
  return top?.startsWith('_') ? top : `actions/${top}`
}

function mayReach(from: string, to: string, kind: Import['kind']): boolean {
  if (from === to) return true
  if (to === '_cli') return false
  if (from === '_cli') return true
  const isRoom = Object.hasOwn(RULES, to)
  if (from === 'sandbox') return to === 'contract'
  if (from.startsWith('actions/')) return isRoom
  const rule = RULES[from]
  return Boolean(rule?.rooms.includes(to) || (kind === 'type' && rule?.types?.includes(to)))
}

function impurities({ file, nodes }: Module): string[] {
  if (!RULES[placeOf(file)]?.pure) return []
  const hidden = new Set(nodes.flatMap(notValues))
  const names = nodes
    .filter(node => node.type === 'Identifier' && !hidden.has(node))
    .map(({ name }) => String(name))
  const found = names.filter(name => IMPURE.test(name))
  const random = nodes.some(node => node.type === 'MemberExpression' && isMathRandom(node))
  return [...new Set(random ? [...found, 'Math.random'] : found)].map(name => `uses ${name} in a pure room`)
}

/** Names that are no variables: properties, keys and types. */
function notValues(node: Node): Node[] {
  const named = (key: string) => (node[key] ? [node[key] as Node] : [])
  if (node.type === 'MemberExpression') return node['computed'] ? [] : named('property')
  if (node.type === 'Property' || node.type === 'TSPropertySignature')
    return node['shorthand'] ? [] : named('key')
  return node.type === 'TSTypeReference' ? named('typeName') : []
}

function isMathRandom(node: Node): boolean {
  const { object, property } = node as unknown as { object: { name?: string }; property: { name?: string } }
  return object.name === 'Math' && property.name === 'random'
}
