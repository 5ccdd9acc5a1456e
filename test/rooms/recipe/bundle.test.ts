import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { bundled } from '../../../.ci/build/bundles.ts'
import { wasmPaths } from '../../../actions/_lib/recipe/tensorflow/backend.ts'

const SOURCE = join(import.meta.dirname, 'train-flights.ts')

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await mkdir(join(folder, 'dist'))
  for (const { fileName, code } of await bundled({ entry: SOURCE }))
    await writeFile(join(folder, 'dist', fileName), code)
  for (const name of ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'] as const) {
    await copyFile(wasmPaths()[name], join(folder, 'dist', basename(name)))
  }
})
after(() => rm(folder, { recursive: true }))

for (const backend of ['wasm', 'cpu']) {
  test(`bundled, far from node_modules, the recipe trains and predicts on ${backend} to the same bits as from its sources`, async () => {
    const [ours, theirs] = await Promise.all(
      [join(folder, 'dist', 'entry.mjs'), SOURCE].map(file =>
        promisify(execFile)(process.execPath, [file, folder, backend], { cwd: folder }),
      ),
    )
    assert.equal(JSON.parse(ours!.stdout).used, backend)
    assert.equal(ours!.stdout, theirs!.stdout)
  })
}
