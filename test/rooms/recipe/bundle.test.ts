import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { wasmPaths } from '../../../actions/_lib/recipe/tensorflow/backend.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
})
after(() => rm(folder, { recursive: true }))

test('bundled, far from node_modules and with the .wasm files beside it, wasm is wasm and computes', async () => {
  const entry = join(folder, 'entry.ts')
  const training = join(import.meta.dirname, '../../../actions/_lib/recipe/tensorflow/backend.ts')
  const code = `import { loadTensorflow } from ${JSON.stringify(training)}
    const host = { env: {}, info() {}, warning: (text: string) => console.log(text) }
    const { tf, used } = await loadTensorflow({ host: host as never, backend: 'auto', gpu: false, gpuRequired: false, folder: '.' })
    console.log(used, tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync()[0])`
  await writeFile(entry, code)
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: [/^@duckdb/, /^@tensorflow.tfjs-node/],
  })
  await bundle.write({
    dir: join(folder, 'dist'),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunk-[name].mjs',
  })
  await bundle.close()
  for (const name of ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'] as const) {
    await copyFile(wasmPaths()[name], join(folder, 'dist', basename(name)))
  }
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'dist', 'entry.mjs')], {
    cwd: folder,
  })
  assert.equal(stdout, 'wasm 11\n')
})
