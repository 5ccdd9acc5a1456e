import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type OutputChunk, rolldown } from 'rolldown'
import { licences } from './licences.ts'
import { type Outputs, ROOT } from './outputs.ts'
import { verbs } from './verbs.ts'

/** Native or installed on demand by `packages/native.ts`: never in a bundle. */
const EXTERNAL = [/^@duckdb\//, /^@tensorflow\/tfjs-node/]

/** Node has no WebAssembly threads: the plain and the SIMD build are all that it can use. */
const WASM = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']

/** The main file of jsonc-parser is UMD, whose inner requires no bundler can follow. */
const ESM = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }

/** What is large or shared by all gets chunks of its own, so that names stay and diffs are small. */
const CHUNKS = [
  { name: 'zod', test: /node_modules\/zod\// },
  { name: 'yaml', test: /node_modules\/yaml\// },
  {
    name: 'actions-core',
    test: /node_modules\/(@actions\/(core|exec|github|http-client|io)|undici|tunnel)\//,
  },
  { name: 'contract', test: /actions\/_lib\/contract\/|node_modules\/(jsonc-parser|fastest-levenshtein)\// },
]

/** One ESM bundle per verb, one for the command line and the all-in-one action; what they share lies in chunks beside. */
export async function bundles(): Promise<Outputs> {
  const chunks = await bundled(entries())
  const outputs: Outputs = new Map()
  for (const { fileName, code } of chunks)
    outputs.set(`actions/_dist/${fileName}`, code.replaceAll('\r\n', '\n'))
  const modules = new Set(chunks.flatMap(chunk => chunk.moduleIds))
  for (const [file, contents] of await wasmOf(modules)) outputs.set(file, contents)
  outputs.set('actions/_dist/LICENSES.txt', await licences(modules))
  return outputs
}

function entries(): Record<string, string> {
  const main = (folder: string) => join(ROOT, 'actions', folder, 'main.ts')
  const own = Object.fromEntries(verbs().map(verb => [verb, main(verb)]))
  return { ...own, trainyard: main('_cli'), action: join(ROOT, 'actions', '_cli', 'all-in-one.ts') }
}

export async function bundled(input: Record<string, string>): Promise<OutputChunk[]> {
  const refused: string[] = []
  const build = await rolldown({
    cwd: ROOT,
    input,
    platform: 'node',
    external: EXTERNAL,
    treeshake: true,
    resolve: { alias: ESM },
    onLog: (_level, log) => {
      if (FATAL.has(log.code ?? '')) refused.push(log.message)
    },
  })
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunk-[name].mjs',
    codeSplitting: { groups: CHUNKS },
    minify: false,
    minifyInternalExports: false,
    sourcemap: false,
  })
  await build.close()
  if (refused.length > 0) throw new Error(`the bundles would not stand alone:\n${refused.join('\n')}`)
  return output.filter(each => each.type === 'chunk')
}

const FATAL = new Set(['UNRESOLVED_IMPORT', 'IMPORT_IS_UNDEFINED', 'MISSING_EXPORT'])

/** The WebAssembly files that the backend loads from its own folder, if any bundle contains it. */
async function wasmOf(modules: ReadonlySet<string>): Promise<Outputs> {
  const used = [...modules].some(id => id.includes('tfjs-backend-wasm'))
  if (!used) return new Map()
  const folder = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'))
  const files = WASM.map(
    async name => [`actions/_dist/${name}`, await readFile(join(folder, 'dist', name))] as const,
  )
  return new Map(await Promise.all(files))
}
