import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { commandEnvironment } from '../../command/environment.ts'
import { Problem } from '../../contract/problem.ts'
import type { Host } from '../../host/host.ts'
import { cacheFolder } from '../../packages/native-package.ts'
import { installFolders, ownRoot } from '../../packages/own-packages.ts'
import type { Tf } from './library.ts'

const VERSION = '4.22.0'
const INSTALL_MINUTES = 15

type NativeBackend = { isUsingGpuDevice?: boolean }

type TfjsNodeRequest = {
  host: Host
  gpu: boolean
  /** Install the package if it is not found; its install script downloads libtensorflow. */
  install: boolean
  folder: string
}

/**
 * `@tensorflow/tfjs-node` or `-gpu`: from the model's dependencies, from Trainyard's own, or installed on demand. Its install script downloads
 * files that no digest pins: on a runner it is kept for this job only, in a terminal in the user's cache.
 */
export async function loadTfjsNode({ host, gpu, install, folder }: TfjsNodeRequest): Promise<Tf> {
  const name = gpu ? '@tensorflow/tfjs-node-gpu' : '@tensorflow/tfjs-node'
  const kept = join(keptIn(host), `${name.split('/')[1]}-${VERSION}-node${process.versions.modules}`)
  const root = ownRoot()
  const places = [...withinRepository(folder), ...(root === null ? [] : installFolders(root)), kept]
  const found = places.map(place => join(place, 'node_modules', name)).find(path => existsSync(path))
  if (found === undefined && !install) throw unavailable(name, `${name} is not installed`)
  if (found === undefined) await installInto(kept, name, host)
  const native = required(found ?? join(kept, 'node_modules', name), name)
  return await checked(native, name, gpu)
}

function keptIn(host: Host): string {
  const { RUNNER_TEMP: temp } = host.env
  return host.kind === 'actions' && temp ? join(temp, 'trainyard') : cacheFolder(host)
}

/** The model's folder and those above it, up to the root of its repository; without a repository its folder alone. */
function withinRepository(folder: string): string[] {
  const folders = [folder]
  for (let each = folder; !existsSync(join(each, '.git')); ) {
    const above = dirname(each)
    if (above === each) return [folder]
    folders.push(above)
    each = above
  }
  return folders
}

/** tfjs-node 4.22 calls `util.isNullOrUndefined`, which Node 23 removed (tensorflow/tfjs#8425). */
function required(path: string, name: string): Tf {
  const require = createRequire(path)
  const util = require('node:util') as { isNullOrUndefined?: (value: unknown) => boolean }
  util.isNullOrUndefined ??= value => value === null || value === undefined
  try {
    return require(path) as Tf
  } catch (cause) {
    throw unavailable(name, `${name} does not load: ${String(cause).split('\n')[0]}`, cause)
  }
}

async function checked(native: Tf, name: string, gpu: boolean): Promise<Tf> {
  const works = await native.setBackend('tensorflow').catch(() => false)
  if (!works || native.getBackend() !== 'tensorflow')
    throw unavailable(name, `${name} did not start its backend`)
  if (gpu && !(native.backend() as NativeBackend).isUsingGpuDevice) {
    throw unavailable(name, `${name} loads but uses no GPU: it needs CUDA 11.2 and cuDNN 8.1`)
  }
  return native
}

/** Runs npm with the environment of an untrusted command, because the package has an install script; the folder appears whole or not at all. */
async function installInto(folder: string, name: string, host: Host): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true })
  const building = await mkdtemp(`${folder}-`)
  host.info(`Installing ${name}@${VERSION} into ${folder}`)
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel', 'error']
    await promisify(execFile)(npm, ['install', '--prefix', building, ...options, `${name}@${VERSION}`], {
      cwd: building,
      env: commandEnvironment(host.env),
      timeout: INSTALL_MINUTES * 60_000,
      maxBuffer: 64 << 20,
      shell: process.platform === 'win32',
    })
    if (!existsSync(folder)) await rename(building, folder)
  } catch (cause) {
    const said = String((cause as { stderr?: unknown }).stderr ?? cause)
      .trim()
      .split('\n')[0]
    throw unavailable(name, `${name} could not be installed: ${said}`, cause)
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

function unavailable(name: string, what: string, cause?: unknown): Problem {
  return new Problem({
    what,
    where: 'trainyard.yml: train.tensorflow.backend',
    fix: `add ${name} ${VERSION} to the repository's package.json, allow the download of libtensorflow, or set \`backend: wasm\``,
    kind: 'outside',
    cause,
  })
}
