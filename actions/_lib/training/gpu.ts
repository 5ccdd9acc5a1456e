import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { Problem } from '../contract/problem.ts'
import type { Run } from '../contract/run.ts'
import { guestEnvironment } from './guest.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Memory in bytes. */
export type Gpu = { name: string; driver: string; memoryBytes: number }

type GpuUse = NonNullable<Run['gpu']>
type Sample = { utilisation: number; memoryUsedBytes: number; powerWatts: number }

const MIB = 1 << 20
const FORMAT = '--format=csv,noheader,nounits'

/** The NVIDIA GPUs that `nvidia-smi` on PATH lists; none without it. */
export async function gpusOf(env: Env): Promise<Gpu[]> {
  const arguments_ = ['--query-gpu=name,memory.total,driver_version', FORMAT]
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', arguments_, {
      env: guestEnvironment(env),
      timeout: 60_000,
    })
    return cellsOf(stdout).map(([name = '', memory = '', driver = '']) => ({
      name,
      driver,
      memoryBytes: (numberOf(memory) ?? 0) * MIB,
    }))
  } catch {
    return []
  }
}

/** What training asks of the GPU, checked before anything costs time. */
export function checkGpus(
  gpus: readonly Gpu[],
  { required, memory }: { required: boolean; memory?: number },
): void {
  if (!required) return
  const where = 'trainyard.yml: train.gpu'
  const [first] = gpus
  if (first === undefined) {
    const fix =
      'run on a runner with an NVIDIA GPU and its driver (`nvidia-smi` must list it), or drop `required`'
    throw new Problem({ what: 'a GPU is required, and nvidia-smi finds none', where, fix, kind: 'outside' })
  }
  const most = Math.max(...gpus.map(gpu => gpu.memoryBytes))
  if (memory === undefined || most >= memory) return
  throw new Problem({
    what: `a GPU with ${gigabytes(memory)} is required, and ${first.name} has ${gigabytes(most)}`,
    where,
    fix: 'run on a larger GPU, or lower `memory`',
    kind: 'outside',
  })
}

/** Samples utilisation, memory and power once a second until `stop`, which answers mean and peak over all GPUs. */
export function watchGpus(gpus: readonly Gpu[], env: Env): { stop(): Promise<GpuUse | null> } {
  const [first] = gpus
  if (first === undefined) return { stop: async () => null }
  let text = ''
  const query = '--query-gpu=utilization.gpu,memory.used,power.draw'
  const child = spawn('nvidia-smi', [query, FORMAT, '--loop=1'], {
    env: guestEnvironment(env),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = new Promise<void>(resolve =>
    child.once('error', () => resolve()).once('close', () => resolve()),
  )
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  return {
    async stop() {
      child.kill()
      await closed
      return gpuUse(gpus, samplesOf(text))
    },
  }
}

/** Mean and peak of what was sampled; null where the driver says `[N/A]`. */
export function gpuUse(gpus: readonly Gpu[], samples: readonly Partial<Sample>[]): GpuUse | null {
  const [first] = gpus
  if (first === undefined) return null
  return {
    name: gpus.length === 1 ? first.name : `${gpus.length} × ${first.name}`,
    driver: first.driver,
    memoryBytes: gpus.reduce((sum, gpu) => sum + gpu.memoryBytes, 0),
    utilisation: meanAndPeak(samples.map(sample => sample.utilisation)),
    memoryUsedBytes: meanAndPeak(samples.map(sample => sample.memoryUsedBytes)),
    powerWatts: meanAndPeak(samples.map(sample => sample.powerWatts)),
  }
}

/** One sample per GPU and second. */
export function samplesOf(text: string): Partial<Sample>[] {
  return cellsOf(text).map(([utilisation = '', memory = '', power = '']) => ({
    utilisation: scaled(utilisation, 1 / 100),
    memoryUsedBytes: scaled(memory, MIB),
    powerWatts: scaled(power, 1),
  }))
}

function meanAndPeak(values: readonly (number | undefined)[]): { mean: number; peak: number } | null {
  const known = values.filter(value => value !== undefined)
  if (known.length === 0) return null
  return {
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    peak: known.reduce((a, b) => Math.max(a, b)),
  }
}

/** Whole lines of comma-separated cells; a line cut short by the end is left out. */
function cellsOf(text: string): string[][] {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  return lines.filter(line => line.includes(',')).map(line => line.split(',').map(cell => cell.trim()))
}

function scaled(cell: string, factor: number): number | undefined {
  const value = numberOf(cell)
  return value === undefined ? undefined : value * factor
}

function numberOf(cell: string): number | undefined {
  const value = Number.parseFloat(cell)
  return Number.isFinite(value) ? value : undefined
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`
}
