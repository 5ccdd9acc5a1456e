import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../contract/problem.ts'
import type { Backend } from '../../contract/recipe.ts'
import type { Host } from '../../host/host.ts'
import { loadCore, type Tensorflow } from './library.ts'
import { loadTfjsNode } from './tfjs-node.ts'

type BackendRequest = {
  host: Host
  backend: Backend
  /** A GPU is present: `auto` then tries the GPU package first, and installs it. */
  gpu: boolean
  /** Fail unless a GPU is used. */
  gpuRequired: boolean
  /** The model's folder: a native package among its dependencies is preferred. */
  folder: string
}

/** Emscripten's glue rethrows these from its own line, which hides where an error came from: its listeners are removed. */
const EVENTS = ['uncaughtException', 'unhandledRejection'] as const

const ORDER = ['tensorflow-gpu', 'tensorflow', 'wasm', 'cpu'] as const

/** Loads the requested backend, or with `auto` the first that works, as told by what `setBackend` returns. */
export async function loadTensorflow(wanted: BackendRequest): Promise<Tensorflow> {
  const loaded = await firstThatWorks(wanted)
  if (wanted.gpuRequired && loaded.used !== 'tensorflow-gpu') {
    throw new Problem({
      what: `\`gpu: { required: true }\`, but TensorFlow.js would run on ${loaded.used}`,
      where: 'trainyard.yml: train.gpu',
      fix: 'run on a machine with an NVIDIA GPU, CUDA 11.2 and cuDNN 8.1 (from a container image), or remove `required`',
      kind: 'outside',
    })
  }
  loaded.tf.enableProdMode()
  return loaded
}

async function firstThatWorks(wanted: BackendRequest): Promise<Tensorflow> {
  if (wanted.backend !== 'auto') return await load(wanted.backend, wanted)
  for (const backend of ORDER) {
    if (backend === 'tensorflow-gpu' && !wanted.gpu) continue
    try {
      return await load(backend, wanted)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const asked = backend === 'tensorflow-gpu' || (backend === 'tensorflow' && wanted.gpu)
      if (asked || backend === 'wasm') wanted.host.warning(`${error.what}; trying the next backend`)
    }
  }
  throw refused('cpu', undefined)
}

async function load(backend: Exclude<Backend, 'auto'>, wanted: BackendRequest): Promise<Tensorflow> {
  switch (backend) {
    case 'tensorflow-gpu':
    case 'tensorflow': {
      const install = wanted.backend === backend || wanted.gpu
      const native = await loadTfjsNode({ ...wanted, gpu: backend === 'tensorflow-gpu', install })
      return { tf: native, used: backend }
    }
    case 'wasm':
      return await loadPortable('wasm', async () => {
        const wasm = await import('@tensorflow/tfjs-backend-wasm')
        wasm.setWasmPaths(wasmPaths())
      })
    case 'cpu':
      return await loadPortable('cpu', async () => {
        await import('@tensorflow/tfjs-backend-cpu')
      })
  }
}

/** Emscripten's glue also reads `__dirname`, which a bundle that is an ES module does not have. */
async function loadPortable(backend: 'wasm' | 'cpu', register: () => Promise<void>): Promise<Tensorflow> {
  const tf = await loadCore()
  const before = EVENTS.map(event => process.listeners(event as 'exit'))
  const folder = Object.getOwnPropertyDescriptor(globalThis, '__dirname')
  Object.defineProperty(globalThis, '__dirname', { value: beside(), configurable: true })
  try {
    await register()
    if (!(await tf.setBackend(backend)) || tf.getBackend() !== backend) throw refused(backend, undefined)
  } catch (cause) {
    throw cause instanceof Problem ? cause : refused(backend, cause)
  } finally {
    if (folder) Object.defineProperty(globalThis, '__dirname', folder)
    else Reflect.deleteProperty(globalThis, '__dirname')
    EVENTS.forEach((event, index) => {
      for (const listener of process.listeners(event as 'exit')) {
        if (!before[index]!.includes(listener)) process.removeListener(event, listener)
      }
    })
  }
  return { tf, used: backend }
}

function refused(backend: string, cause: unknown): Problem {
  return new Problem({
    what: `the ${backend} backend of TensorFlow.js did not start`,
    where: 'trainyard.yml: train.tensorflow.backend',
    fix: 'set `backend: auto`, or reinstall Trainyard: a file of the backend may be missing',
    kind: 'outside',
    cause,
  })
}

const WASM_FILES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
] as const

/** The `.wasm` files beside the bundle, else those of the installed package. */
export function wasmPaths(): Record<(typeof WASM_FILES)[number], string> {
  const folder = existsSync(join(beside(), WASM_FILES[1])) ? beside() : packageFolder()
  return Object.fromEntries(WASM_FILES.map(file => [file, join(folder, file)])) as ReturnType<
    typeof wasmPaths
  >
}

function beside(): string {
  return fileURLToPath(new URL('.', import.meta.url))
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))
}
