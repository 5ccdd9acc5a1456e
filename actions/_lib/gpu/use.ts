import type { Run } from '../contract/run.ts'
import type { Host } from '../host/host.ts'
import { gpuNames } from './check.ts'
import type { Gpu } from './gpu.ts'
import { cellNumber, cellsOf, startNvidiaSmi } from './nvidia-smi.ts'

type GpuUse = NonNullable<Run['gpu']>
type GpuSample = {
  utilisation?: number | undefined
  memoryUsedBytes?: number | undefined
  powerWatts?: number | undefined
}

const MIB = 1 << 20
const QUERY = '--query-gpu=utilization.gpu,memory.used,power.draw'

/** Samples utilisation, memory and power once a second until `stop`, which returns mean and peak over all these GPUs. */
export function watchGpus(gpus: readonly Gpu[], env: Host['env']): { stop(): Promise<GpuUse | null> } {
  if (gpus.length === 0) return { stop: async () => null }
  const ids = [...new Set(gpus.map(({ index }) => index))].join(',')
  const began = performance.now()
  const running = startNvidiaSmi([QUERY, '--format=csv,noheader,nounits', `--id=${ids}`, '--loop=1'], env)
  return {
    async stop() {
      await running.stop()
      const seconds = (performance.now() - began) / 1000
      return gpuUse(gpus, { samples: samplesOf(running.text()), seconds })
    },
  }
}

type GpuSamples = { samples: readonly GpuSample[]; seconds: number }

/** Mean and peak of the samples, and the energy of the mean power over the time; null where the driver reports `[N/A]`. */
export function gpuUse(gpus: readonly Gpu[], { samples, seconds }: GpuSamples): GpuUse | null {
  const [first] = gpus
  if (first === undefined) return null
  const known = gpus.flatMap(gpu => gpu.memoryBytes ?? [])
  const powerWatts = meanAndPeak(samples.map(sample => sample.powerWatts))
  const boards = new Set(gpus.map(({ index }) => index)).size
  return {
    name: gpuNames(gpus),
    driver: first.driver,
    memoryBytes: known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0),
    utilisation: meanAndPeak(samples.map(sample => sample.utilisation)),
    memoryUsedBytes: meanAndPeak(samples.map(sample => sample.memoryUsedBytes)),
    powerWatts,
    energyWattHours: powerWatts && (powerWatts.mean * boards * seconds) / 3600,
  }
}

/** One sample per GPU and second; a utilisation above 100 % is discarded. */
export function samplesOf(text: string): GpuSample[] {
  return cellsOf(text).map(([utilisation = '', memory = '', power = '']) => {
    const share = scaled(utilisation, 1 / 100)
    return {
      utilisation: share !== undefined && share > 1 ? undefined : share,
      memoryUsedBytes: scaled(memory, MIB),
      powerWatts: scaled(power, 1),
    }
  })
}

function meanAndPeak(values: readonly (number | undefined)[]): { mean: number; peak: number } | null {
  const known = values.filter(value => value !== undefined)
  if (known.length === 0) return null
  return {
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    peak: known.reduce((a, b) => Math.max(a, b)),
  }
}

function scaled(cell: string, factor: number): number | undefined {
  const value = cellNumber(cell)
  return value === undefined ? undefined : value * factor
}
