import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { checkGpus, gpusOf, gpuUse, samplesOf, watchGpus } from '../../actions/_lib/training/gpu.ts'

const MIB = 1 << 20
const T4 = { name: 'Tesla T4', driver: '550.54.15', memoryBytes: 15360 * MIB }

let folder: string
let env: Record<string, string>
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gpu-'))
  env = { PATH: `${folder}${delimiter}${process.env['PATH']}` }
})
after(() => rm(folder, { recursive: true }))

/** An `nvidia-smi` that lists one T4 and then samples without end, noting every sample in a file. */
async function stub(lines: string): Promise<void> {
  await writeFile(join(folder, 'nvidia-smi'), `#!/bin/sh\n${lines}\n`)
  await chmod(join(folder, 'nvidia-smi'), 0o755)
}

const posix = { skip: process.platform === 'win32' }

test('nvidia-smi on PATH is asked for name, memory and driver', posix, async () => {
  await stub(`[ "$1" = --query-gpu=name,memory.total,driver_version ] && echo "Tesla T4, 15360, 550.54.15"`)
  assert.deepEqual(await gpusOf(env), [T4])
})

test('without nvidia-smi, or with one that fails, there is no GPU', posix, async () => {
  assert.deepEqual(await gpusOf({ PATH: join(folder, 'empty') }), [])
  await stub('echo "NVIDIA-SMI has failed because it could not communicate with the driver"; exit 9')
  assert.deepEqual(await gpusOf(env), [])
})

test('a run is sampled until it ends', posix, async () => {
  const seen = join(folder, 'seen')
  await stub(`echo "20, 1000, 30.5"; echo "60, 3000, 70.5"; touch ${seen}; exec sleep 1000`)
  const watch = watchGpus([T4], env)
  while (!existsSync(seen)) await wait(10)
  assert.deepEqual(await watch.stop(), {
    ...T4,
    utilisation: { mean: 0.4, peak: 0.6 },
    memoryUsedBytes: { mean: 2000 * MIB, peak: 3000 * MIB },
    powerWatts: { mean: 50.5, peak: 70.5 },
  })
})

test('nothing is sampled without a GPU', async () => {
  assert.equal(await watchGpus([], env).stop(), null)
})

test('what the driver does not know is null, not 0, and a line cut short is left out', () => {
  const samples = samplesOf('30, 500, [N/A]\n50, 700, [Not Supported]\n99, 9')
  assert.deepEqual(gpuUse([T4], samples), {
    ...T4,
    utilisation: { mean: 0.4, peak: 0.5 },
    memoryUsedBytes: { mean: 600 * MIB, peak: 700 * MIB },
    powerWatts: null,
  })
})

test('several GPUs are one line', () => {
  const use = gpuUse([T4, T4], [])
  assert.equal(use?.name, '2 × Tesla T4')
  assert.equal(use?.memoryBytes, 2 * T4.memoryBytes)
  assert.equal(use?.utilisation, null)
})

for (const { name, gpus, wanted, what } of [
  {
    name: 'none though required',
    gpus: [],
    wanted: { required: true },
    what: /a GPU is required, and nvidia-smi finds none/,
  },
  {
    name: 'too small',
    gpus: [T4],
    wanted: { required: true, memory: 24e9 },
    what: /24.0 GB is required, and Tesla T4 has 16.1 GB/,
  },
  { name: 'none and not required', gpus: [], wanted: { required: false, memory: 24e9 }, what: null },
  { name: 'large enough', gpus: [T4], wanted: { required: true, memory: 16e9 }, what: null },
]) {
  test(`preflight: ${name}`, () => {
    if (what === null) assert.doesNotThrow(() => checkGpus(gpus, wanted))
    else assert.throws(() => checkGpus(gpus, wanted), what)
  })
}
