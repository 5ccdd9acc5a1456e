import { Problem } from '../contract/problem.ts'
import type { Gpu, GpuSearch } from './gpu.ts'

type GpuRequirement = { required: boolean; memory?: number }

/** Checks the model's GPU requirements before anything expensive starts; `memory` in bytes, of one GPU. */
export function checkGpus({ gpus, trouble }: GpuSearch, { required, memory }: GpuRequirement): void {
  if (!required) return
  if (gpus.length === 0) {
    const { why, fix } = trouble ?? { why: 'nvidia-smi finds none', fix: 'run on a runner with a GPU' }
    throw refused(`a GPU is required, and ${why}`, fix)
  }
  if (memory === undefined) return
  const known = gpus.flatMap(gpu => gpu.memoryBytes ?? [])
  const wanted = `a GPU with ${gigabytes(memory)} is required, and ${gpuNames(gpus)}`
  if (known.length === 0)
    throw refused(`${wanted} does not report its memory`, 'remove `memory`: it cannot be checked on this GPU')
  if (Math.max(...known) >= memory) return
  const each = gpus.length > 1 ? ' at most, each by itself' : ''
  throw refused(
    `${wanted} has ${gigabytes(Math.max(...known))}${each}`,
    'run on a larger GPU, or lower `memory`',
  )
}

/** `Tesla T4`, `2 × Tesla T4`, `2 × Tesla T4, NVIDIA A10G`. */
export function gpuNames(gpus: readonly Pick<Gpu, 'name'>[]): string {
  const counts = new Map<string, number>()
  for (const { name } of gpus) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ')
}

function refused(what: string, fix: string): Problem {
  return new Problem({ what, where: 'trainyard.yml: train.gpu', fix, kind: 'outside' })
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`
}
