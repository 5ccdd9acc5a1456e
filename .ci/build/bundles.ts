import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { type Chunk, chunkFile, chunkOf, withoutFacades } from './chunks.ts'
import { licences } from './licences.ts'
import { type Outputs, ROOT } from './outputs.ts'
import { verbs } from './verbs.ts'

/** Native or installed on demand by `packages/native-package.ts`: never in a bundle. */
const EXTERNAL = [/^@duckdb\//, /^@tensorflow\/tfjs-node/]

/** Node has no WebAssembly threads: the plain and the SIMD build are all that it can use. */
const WASM = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']

const module = (path: string) => join(ROOT, 'node_modules', path)

/**
 * Other files than a package names. The main file of jsonc-parser is UMD, whose inner requires no bundler can follow; those of TensorFlow.js
 * hold everything in one piece, so that nothing unused could be left out. Node has `fetch`, which tfjs-core takes instead of node-fetch, and
 * no WebAssembly threads.
 */
const ALIASES = {
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  '@tensorflow/tfjs-core/dist/backends/backend_util': module(
    '@tensorflow/tfjs-core/dist/backends/backend_util.js',
  ),
  '@tensorflow/tfjs-core': module('@tensorflow/tfjs-core/dist/index.js'),
  '@tensorflow/tfjs-backend-cpu/dist/shared': module('@tensorflow/tfjs-backend-cpu/dist/shared.js'),
  '@tensorflow/tfjs-backend-cpu': module('@tensorflow/tfjs-backend-cpu/dist/index.js'),
  '@tensorflow/tfjs-backend-wasm': module('@tensorflow/tfjs-backend-wasm/dist/index.js'),
  'node-fetch': false as const,
  '../wasm-out/tfjs-backend-wasm-threaded-simd.js': module(
    '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js',
  ),
}

/** Packages of which only what is named is used: undici comes with the HTTP client of `@actions/core`, which nothing of ours calls. */
const WITHOUT_SIDE_EFFECTS = /node_modules[\\/](@actions[\\/](core|github|http-client|exec|io)|undici)[\\/]/

/**
 * One ESM bundle per verb, one for the command line and one for the all-in-one action. All but their few lines lies in chunks beside: one a
 * room, a verb or a package.
 */
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

export async function bundled(input: Record<string, string>): Promise<Chunk[]> {
  const refused: string[] = []
  const build = await rolldown({
    cwd: ROOT,
    input,
    preserveEntrySignatures: 'allow-extension',
    platform: 'node',
    external: EXTERNAL,
    treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
    resolve: { alias: ALIASES },
    onLog: (_level, log) => {
      if (FATAL.has(log.code ?? '')) refused.push(log.message)
    },
  })
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: chunkFile,
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] },
    minify: false,
    minifyInternalExports: false,
    sourcemap: false,
  })
  await build.close()
  if (refused.length > 0) throw new Error(`the bundles would not stand alone:\n${refused.join('\n')}`)
  return withoutFacades(output.filter(each => each.type === 'chunk'))
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
