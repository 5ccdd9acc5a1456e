import type { Host } from '../host/host.ts'
import { askNvidiaSmi, cellNumber, cellsOf, type NvidiaSmiAnswer } from './nvidia-smi.ts'

type GpuEnvironment = Host['env']

/** Memory in bytes, null where the driver does not report it; `index` is nvidia-smi's. */
export type Gpu = { index: number; name: string; driver: string; memoryBytes: number | null }

/** The GPUs that a program started here can use; if there is none, the reason and the cure. */
export type GpuSearch = { gpus: Gpu[]; trouble: { isAbsent: boolean; why: string; fix: string } | null }

const MIB = 1 << 20
const PATIENCE_MS = 30_000
const FORMAT = '--format=csv,noheader,nounits'

/** The NVIDIA GPUs that `nvidia-smi` on PATH lists and the environment does not hide; none without it. */
export async function gpusOf(env: GpuEnvironment): Promise<Gpu[]> {
  return (await findGpus(env)).gpus
}

/** Finds the GPUs, or the reason why there is none. A GPU that is split into MIG instances counts as its instances. */
export async function findGpus(env: GpuEnvironment, patienceMs = PATIENCE_MS): Promise<GpuSearch> {
  const asking = { env, patienceMs }
  const answer = await askNvidiaSmi(['--query-gpu=name,memory.total,driver_version', FORMAT], asking)
  if (answer.kind !== 'said') return { gpus: [], trouble: troubleOf(answer, patienceMs) }
  const listed = cellsOf(answer.text).filter(cells => cells.length >= 3)
  if (listed.length === 0) return { gpus: [], trouble: nothingIn(answer.text) }
  const found = listed.map(([name = '', memory = '', driver = ''], index) => {
    const mebibytes = cellNumber(memory)
    return { index, name, driver, memoryBytes: mebibytes === undefined ? null : mebibytes * MIB }
  })
  const visible = visibleOf(found, env['CUDA_VISIBLE_DEVICES'])
  if (visible.length === 0) return { gpus: [], trouble: hidden(env['CUDA_VISIBLE_DEVICES'] ?? '') }
  const modes = await askNvidiaSmi(['--query-gpu=mig.mode.current', '--format=csv,noheader'], asking)
  if (modes.kind !== 'said' || !/^Enabled\s*$/m.test(modes.text)) return { gpus: visible, trouble: null }
  const list = await askNvidiaSmi(['-L'], asking)
  return withInstances(visible, { modes: modes.text, list: list.kind === 'said' ? list.text : '' })
}

type Trouble = NonNullable<GpuSearch['trouble']>

function troubleOf(answer: Exclude<NvidiaSmiAnswer, { kind: 'said' }>, patienceMs: number): Trouble {
  switch (answer.kind) {
    case 'absent':
      return {
        isAbsent: true,
        why: 'nvidia-smi finds none: there is no nvidia-smi on PATH',
        fix: 'run on a runner with an NVIDIA GPU and its driver (start a container with its GPUs), or remove `required`',
      }
    case 'hangs':
      return {
        isAbsent: false,
        why: `nvidia-smi did not answer within ${patienceMs / 1000} s and was killed`,
        fix: 'restart the machine: a driver that hangs does not recover, and no training can run on it',
      }
    case 'failed':
      return {
        isAbsent: false,
        why: `nvidia-smi fails: ${firstLine(answer.text)}`,
        fix: 'repair the NVIDIA driver of this machine (after a kernel update it is often not loaded), or use another runner',
      }
  }
}

function nothingIn(text: string): Trouble {
  const isEmpty = text.trim() === '' || /no devices/i.test(text)
  return {
    isAbsent: false,
    why: isEmpty ? 'nvidia-smi finds none' : `nvidia-smi lists no GPU and prints: ${firstLine(text)}`,
    fix: 'run on a runner with an NVIDIA GPU (start a container with its GPUs), or remove `required`',
  }
}

function hidden(value: string): Trouble {
  return {
    isAbsent: false,
    why: `CUDA_VISIBLE_DEVICES (${JSON.stringify(value.slice(0, 80))}) hides every GPU that nvidia-smi lists`,
    fix: 'set CUDA_VISIBLE_DEVICES to a GPU of this machine, or unset it',
  }
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] || 'nothing').slice(0, 200)
}

/** As CUDA reads it: indices up to the first invalid one; a list of names (`GPU-…`, `MIG-…`) hides nothing here. */
function visibleOf(gpus: Gpu[], wanted: string | undefined): Gpu[] {
  if (wanted === undefined) return gpus
  const names = wanted.split(',').map(name => name.trim())
  if (names.some(name => /^(GPU|MIG)-/.test(name))) return gpus
  const end = names.findIndex(name => !/^\d+$/.test(name) || Number(name) >= gpus.length)
  const taken = new Set(names.slice(0, end < 0 ? names.length : end).map(Number))
  return gpus.filter(({ index }) => taken.has(index))
}

/** Reads `nvidia-smi -L`: `GPU 0: NVIDIA H200 (UUID: …)`, and below it `MIG 1g.18gb     Device  0: (UUID: …)`. */
function withInstances(gpus: readonly Gpu[], { modes, list }: { modes: string; list: string }): GpuSearch {
  const isCut = modes.split('\n').map(mode => mode.trim() === 'Enabled')
  const blocks = list.split(/^(?=GPU \d+:)/m)
  const usable = gpus.flatMap(gpu => {
    if (!isCut[gpu.index]) return [gpu]
    const block = blocks.find(text => text.startsWith(`GPU ${gpu.index}:`)) ?? ''
    return [...block.matchAll(/^[ \t]+MIG (\S+)/gm)].flatMap(([, profile = '']) => {
      const gigabytes = profile.match(/(?<!\d)(\d+)gb/)?.[1]
      const name = `${gpu.name} MIG ${profile}`
      return gigabytes === undefined ? [] : [{ ...gpu, name, memoryBytes: Number(gigabytes) * 1e9 }]
    })
  })
  if (usable.length > 0) return { gpus: usable, trouble: null }
  const why = `${gpus[0]!.name} is in MIG mode without an instance, so nothing can run on it`
  const fix = 'create an instance (`nvidia-smi mig -cgi … -C`), or turn MIG off'
  return { gpus: [], trouble: { isAbsent: false, why, fix } }
}
