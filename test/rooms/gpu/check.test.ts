import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { checkGpus, gpuNames } from '../../../actions/_lib/gpu/check.ts'
import type { GpuSearch } from '../../../actions/_lib/gpu/gpu.ts'

const T4 = { index: 0, name: 'Tesla T4', driver: '550.54.15', memoryBytes: 15360 * 2 ** 20 }
const A10 = { index: 1, name: 'NVIDIA A10G', driver: '550.54.15', memoryBytes: 23028 * 2 ** 20 }
const UNTOLD = { index: 0, name: 'NVIDIA GB10', driver: '580.1', memoryBytes: null }
const NONE: GpuSearch = {
  gpus: [],
  trouble: { isAbsent: true, why: 'nvidia-smi finds none', fix: 'get one' },
}
const found = (...gpus: GpuSearch['gpus']): GpuSearch => ({ gpus, trouble: null })

for (const { name, look, wanted, what } of [
  {
    name: 'none though required',
    look: NONE,
    wanted: { required: true },
    what: 'a GPU is required, and nvidia-smi finds none',
  },
  {
    name: 'too small',
    look: found(T4),
    wanted: { required: true, memory: 24e9 },
    what: 'a GPU with 24.0 GB is required, and Tesla T4 has 16.1 GB',
  },
  {
    name: 'two that are large enough only together',
    look: found(T4, { ...T4, index: 1 }),
    wanted: { required: true, memory: 24e9 },
    what: 'a GPU with 24.0 GB is required, and 2 × Tesla T4 has 16.1 GB at most, each by itself',
  },
  {
    name: 'one that does not report it',
    look: found(UNTOLD),
    wanted: { required: true, memory: 24e9 },
    what: 'a GPU with 24.0 GB is required, and NVIDIA GB10 does not report its memory',
  },
  { name: 'one of two large enough', look: found(T4, A10), wanted: { required: true, memory: 20e9 } },
  { name: 'none and not required', look: NONE, wanted: { required: false, memory: 24e9 } },
  { name: 'large enough', look: found(T4), wanted: { required: true, memory: 16e9 } },
  { name: 'no memory asked for', look: found(UNTOLD), wanted: { required: true } },
]) {
  test(`preflight: ${name}`, () => {
    if (what === undefined) return assert.doesNotThrow(() => checkGpus(look, wanted))
    assert.throws(
      () => checkGpus(look, wanted),
      error => {
        const [problem] = problemsOf(error)
        assert.equal(problem?.what, what)
        assert.equal(problem?.kind, 'outside')
        return true
      },
    )
  })
}

test('the cure is that of what is wrong', () => {
  assert.throws(() => checkGpus(NONE, { required: true }), /get one/)
})

test('equal GPUs are counted', () => {
  assert.equal(gpuNames([T4, A10, T4]), '2 × Tesla T4, NVIDIA A10G')
})
