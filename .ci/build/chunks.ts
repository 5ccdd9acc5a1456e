import type { OutputChunk, PreRenderedChunk } from 'rolldown'
import { ROOT } from './outputs.ts'

/** Packages that share a chunk, by its name. Any other package has one of its own, named like it. */
const VENDORS: Record<string, RegExp> = {
  'actions-core': /^@actions\/(core|exec|github|http-client|io)$/,
  html: /^(hast|unist|vfile|character-|stringify-entities|property-information|parse5|ccount|devlop|zwitch|comma-|space-|web-namespaces|html-void-|@ungap\/)/,
  'markdown-it': /^(markdown-it|linkify-it|mdurl|uc\.micro|entities|punycode\.js)$/,
  hono: /^(hono|@hono\/)/,
  minimatch: /^(minimatch|brace-expansion|balanced-match|@isaacs\/)/,
  octokit:
    /^(@octokit\/|bottleneck|before-after-hook|universal-user-agent|json-with-bigint|content-type|fast-content-type-parse)/,
  tar: /^(tar-stream|streamx|b4a|fast-fifo|text-decoder|events-universal)$/,
  'tfjs-core': /^(@tensorflow\/tfjs-core|long|seedrandom)$/,
  'tfjs-cpu': /^@tensorflow\/tfjs-backend-cpu$/,
  'tfjs-wasm': /^@tensorflow\/tfjs-backend-wasm$/,
  vega: /^(vega|d3-|topojson-|internmap|delaunator|robust-predicates)/,
  'workflow-parser': /^(@actions\/(workflow-parser|expressions)|cronstrue)$/,
  zip: /^(yauzl|yazl|buffer-crc32|pend)$/,
  // What one room alone loads stays with it.
  contract: /^(fastest-levenshtein|jsonc-parser)$/,
  packages: /^detect-libc$/,
}

/** Parts that are loaded without the rest of their folder. */
const PARTS: readonly [RegExp, string][] = [
  [/^actions\/_lib\/recipe\/tensorflow\//, 'recipe-tensorflow'],
  [/^actions\/_cli\/demo\//, 'demo'],
  [/^actions\/_cli\/(sandbox\b|publisher|machine|signal)/, 'cli-sandbox'],
  [/^actions\/_lib\/host\/(actions|run)\.ts$/, 'host-actions'],
  [/^actions\/_cli\//, 'cli'],
  [/^test\/sandbox\/page\//, 'sandbox-page'],
  [/^test\/sandbox\//, 'sandbox'],
]

/** Entries look at the version of Node before anything else is linked: they share no chunk. */
const ENTRY = /^actions\/(\w+\/main|_cli\/(main|all-in-one|node-version))\.ts$/

/** The chunk of a module: a package's, a room's, or a verb's; null for one that is left to its entry. */
export function chunkOf(id: string): string | null {
  if (id.startsWith('\0')) return 'helpers'
  const path = id.replaceAll('\\', '/')
  const [, name] = path.match(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/) ?? []
  if (name !== undefined) return vendorChunk(name)
  if (!path.startsWith(`${ROOT.replaceAll('\\', '/')}/`)) return null
  const file = path.slice(ROOT.length + 1)
  if (ENTRY.test(file)) return null
  const part = PARTS.find(([test]) => test.test(file))
  if (part !== undefined) return part[1]
  const [, top, room] = file.split('/')
  return top === '_lib' ? room! : `verb-${top}`
}

function vendorChunk(name: string): string {
  const group = Object.entries(VENDORS).find(([, test]) => test.test(name))
  return group?.[0] ?? name.replace('@', '').replaceAll('/', '-')
}

/** The file of a chunk; of one that hands names of another on, when its module is loaded lazily, `…-exports`. */
export function chunkFile({ name, isDynamicEntry, facadeModuleId }: PreRenderedChunk): string {
  const handedOn = isDynamicEntry && facadeModuleId ? chunkOf(facadeModuleId) : null
  return handedOn === null ? `chunk-${name}.mjs` : `chunk-${handedOn}-exports.mjs`
}

/** A file of code, and the modules that it comes from. */
export type Chunk = Pick<OutputChunk, 'fileName' | 'code' | 'moduleIds' | 'imports'>

/**
 * The chunks without facades. A bundler makes one for a module that is loaded lazily and lies in a chunk with others: it only hands on names
 * of that chunk. The chunk itself is loaded instead.
 */
export function withoutFacades(chunks: readonly OutputChunk[]): Chunk[] {
  const targets = new Map(
    chunks
      .filter(({ isEntry }) => !isEntry)
      .flatMap(({ fileName, code }) => {
        const target = facadeTarget(code)
        return target === null ? [] : [[fileName, target]]
      }),
  )
  const load = (whole: string, file: string) =>
    targets.has(file) ? `import("./${targets.get(file)}")` : whole
  return chunks
    .filter(({ fileName }) => !targets.has(fileName))
    .map(({ fileName, code, moduleIds, imports }) => ({
      fileName,
      moduleIds,
      imports,
      code: code.replace(/\bimport\("\.\/([^"]+)"\)/g, load),
    }))
}

/** The one chunk whose names a text hands on as they are, and does nothing else. */
function facadeTarget(code: string): string | null {
  const [, names = '', target, handed = ''] =
    code.match(/^import \{([^}]*)\} from "\.\/([^"]+)";\s*export \{([^}]*)\};\s*$/) ?? []
  const known = names.split(',').map(name => name.trim())
  const isHandedOn = handed
    .split(',')
    .map(name => name.trim())
    .every(name => name === '' || known.includes(name))
  return target !== undefined && isHandedOn && !/ as /.test(handed) ? target : null
}
