import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { promisify } from 'node:util'
import * as tf from '@tensorflow/tfjs-core'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import { loadTensorflow, wasmPaths } from '../../../actions/_lib/recipe/tensorflow/backend.ts'

let folder: string
let printed: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backend-'))
  printed = ''
})
afterEach(async () => {
  if (tf.findBackendFactory('tensorflow')) tf.removeBackend('tensorflow')
  await rm(folder, { recursive: true })
})

const wanted = { gpu: false, gpuRequired: false } as const

function hostWith(env: Record<string, string> = {}) {
  const write = (text: string) => {
    printed += text
  }
  return createTerminalHost({ cwd: folder, env: { HOME: folder, ...env }, stream: { write } })
}

/** An `npm` on PATH that notes its environment and runs the given shell lines in the `--prefix` folder. */
async function stubNpm(lines: string): Promise<Record<string, string>> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const script = `#!/bin/sh\nenv > ${join(folder, 'npm-env')}\ncd "$3"\n${lines}\n`
  await writeFile(join(bin, 'npm'), script)
  await chmod(join(bin, 'npm'), 0o755)
  return { PATH: `${bin}${delimiter}${process.env['PATH']}`, XDG_CACHE_HOME: join(folder, 'cache') }
}

/** A package that looks like tfjs-node: it needs the function that Node removed, and registers the backend `tensorflow`. */
function nativePackage(name: string, isUsingGpuDevice: boolean): string {
  const resolve = createRequire(import.meta.url).resolve
  const code = `
    const tf = require('${resolve('@tensorflow/tfjs-core')}')
    if (!require('util').isNullOrUndefined(null)) throw new Error('no shim')
    const { MathBackendCPU } = require('${resolve('@tensorflow/tfjs-backend-cpu')}')
    tf.registerBackend('tensorflow', () => Object.assign(new MathBackendCPU(), { isUsingGpuDevice: ${isUsingGpuDevice} }), 3)
    module.exports = tf`
  const place = `node_modules/${name}`
  return `mkdir -p ${place}\ncat > ${place}/index.js <<'END'\n${code}\nEND\n`
}

test('wasm is wasm, with SIMD, and its files are there', async () => {
  const { used } = await loadTensorflow({ ...wanted, host: hostWith(), backend: 'wasm', folder })
  assert.equal(used, 'wasm')
  assert.equal(tf.getBackend(), 'wasm')
  assert.equal(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'), true)
  assert.equal(tf.env().get('WASM_HAS_MULTITHREAD_SUPPORT'), false)
  const names = Object.keys(wasmPaths())
  const there = await readdir(join(wasmPaths()['tfjs-backend-wasm.wasm'], '..'))
  assert.deepEqual(
    names.filter(name => !there.includes(name)),
    [],
  )
})

test('auto without a GPU and without a native package is wasm and asks npm for nothing', async () => {
  const { used } = await loadTensorflow({ ...wanted, host: hostWith(), backend: 'auto', folder })
  assert.equal(used, 'wasm')
  assert.equal(printed, '')
})

test('cpu is cpu', async () => {
  const { used } = await loadTensorflow({ ...wanted, host: hostWith(), backend: 'cpu', folder })
  assert.equal(used, 'cpu')
  assert.equal(tf.getBackend(), 'cpu')
})

test('the backend leaves no listener that hides where an error came from', async () => {
  await loadTensorflow({ ...wanted, host: hostWith(), backend: 'wasm', folder })
  const ours = process.listeners('uncaughtException').map(String)
  assert.deepEqual(
    ours.filter(listener => listener.includes('ExitStatus')),
    [],
  )
})

test('gpu: required without a GPU is a Problem', async () => {
  const given = { host: hostWith(), backend: 'auto', gpu: false, gpuRequired: true, folder } as const
  await assert.rejects(loadTensorflow(given), (error: unknown) => {
    assert.ok(error instanceof Problem)
    assert.match(error.what, /would run on (wasm|cpu|tensorflow)$/)
    assert.equal(error.kind, 'outside')
    return true
  })
})

const posix = { skip: process.platform === 'win32' }

test(
  'a native backend asked for by name is installed once, as a guest, into the tool cache',
  posix,
  async () => {
    const env = await stubNpm(nativePackage('@tensorflow/tfjs-node', false))
    const host = hostWith({ ...env, INPUT_TOKEN: 'secret', GITHUB_TOKEN: 'secret' })
    const { used } = await loadTensorflow({ ...wanted, host, backend: 'tensorflow', folder })
    assert.equal(used, 'tensorflow')
    assert.doesNotMatch(await readFile(join(folder, 'npm-env'), 'utf8'), /secret/)
    await rm(join(folder, 'npm-env'))
    await loadTensorflow({ ...wanted, host, backend: 'tensorflow', folder })
    assert.ok(!(await readdir(folder)).includes('npm-env'), 'the second time nothing is installed')
  },
)

test(
  'with a GPU auto takes the GPU package, and believes it only if it says that it uses one',
  posix,
  async () => {
    const gpu = await stubNpm(nativePackage('@tensorflow/tfjs-node-gpu', true))
    const taken = await loadTensorflow({
      host: hostWith(gpu),
      backend: 'auto',
      gpu: true,
      gpuRequired: true,
      folder,
    })
    assert.equal(taken.used, 'tensorflow-gpu')
  },
)

test('a GPU package without a GPU is passed over with a warning', posix, async () => {
  const env = await stubNpm(nativePackage('@tensorflow/tfjs-node-gpu', false))
  const { used } = await loadTensorflow({
    ...wanted,
    host: hostWith(env),
    backend: 'auto',
    gpu: true,
    folder,
  })
  assert.equal(used, 'wasm')
  assert.match(printed, /tfjs-node-gpu loads but uses no GPU.*trying the next backend/)
})

test(
  'an install that fails is a Problem with npm’s words if asked for by name, else a warning',
  posix,
  async () => {
    const env = await stubNpm('echo "network is closed" >&2; exit 1')
    const host = hostWith(env)
    await assert.rejects(
      loadTensorflow({ ...wanted, host, backend: 'tensorflow', folder }),
      (error: unknown) => {
        assert.ok(error instanceof Problem)
        assert.match(error.what, /tfjs-node could not be installed: network is closed/)
        return true
      },
    )
    const { used } = await loadTensorflow({ ...wanted, host, backend: 'auto', gpu: true, folder })
    assert.equal(used, 'wasm')
    assert.match(printed, /warning: @tensorflow\/tfjs-node-gpu could not be installed: network is closed/)
    assert.deepEqual(await readdir(join(folder, 'cache', 'trainyard')), [], 'nothing half installed is left')
  },
)

for (const { name, planted, git, want } of [
  {
    name: 'beside the model it is taken',
    planted: 'work/flights/models/delay',
    git: 'work/flights',
    want: 'tensorflow',
  },
  {
    name: 'at the root of its repository it is taken',
    planted: 'work/flights',
    git: 'work/flights',
    want: 'tensorflow',
  },
  { name: 'above the repository it is not run', planted: 'work', git: 'work/flights', want: 'wasm' },
  {
    name: 'above a folder without a repository it is not run',
    planted: 'work/flights/models',
    git: null,
    want: 'wasm',
  },
]) {
  test(`a native package among the model's dependencies: ${name}`, posix, async () => {
    const model = join(folder, 'work/flights/models/delay')
    await mkdir(model, { recursive: true })
    if (git !== null) await mkdir(join(folder, git, '.git'))
    await promisify(execFile)('sh', ['-c', nativePackage('@tensorflow/tfjs-node', false)], {
      cwd: join(folder, planted),
    })
    const { used } = await loadTensorflow({ ...wanted, host: hostWith(), backend: 'auto', folder: model })
    assert.equal(used, want)
  })
}

test(
  'on a runner it is installed for the one job: what other jobs leave in the tool cache is not run',
  posix,
  async () => {
    const env = await stubNpm(nativePackage('@tensorflow/tfjs-node', false))
    const [tools, temp] = [join(folder, 'tools'), join(folder, 'temp')]
    for (const each of [tools, temp]) await mkdir(each)
    const more = { RUNNER_TOOL_CACHE: tools, RUNNER_TEMP: temp }
    const host = { ...hostWith({ ...env, ...more }), kind: 'actions' as const }
    await loadTensorflow({ ...wanted, host, backend: 'tensorflow', folder })
    assert.deepEqual(await readdir(tools), [])
    assert.equal((await readdir(join(temp, 'trainyard'))).length, 1)
  },
)
