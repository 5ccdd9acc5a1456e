import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { gpuUse, samplesOf, watchGpus } from '../../../actions/_lib/gpu/use.ts'
import { createStub } from './nvidia-smi-stub.ts'

const MIB = 1 << 20
const T4 = { index: 0, name: 'Tesla T4', driver: '550.54.15', memoryBytes: 15360 * MIB }
const posix = { skip: process.platform === 'win32' }

test('a run is sampled until it ends, although nvidia-smi does not want to', posix, async () => {
  await using stub = await createStub()
  const seen = join(stub.folder, 'seen')
  await stub.script(`trap '' TERM; echo "20, 1000, 30.5"; echo "60, 3000, 70.5"; touch ${seen}; sleep 1000`)
  const watch = watchGpus([{ ...T4, index: 1 }], stub.env)
  while (!existsSync(seen)) await wait(10)
  const { energyWattHours, ...use } = (await watch.stop())!
  const { index: _, ...gpu } = T4
  assert.deepEqual(use, {
    ...gpu,
    utilisation: { mean: 0.4, peak: 0.6 },
    memoryUsedBytes: { mean: 2000 * MIB, peak: 3000 * MIB },
    powerWatts: { mean: 50.5, peak: 70.5 },
  })
  assert.ok(energyWattHours! > 0 && energyWattHours! < 1)
})

test('only the GPUs of the run are sampled, once a second', posix, async () => {
  await using stub = await createStub()
  await stub.script(`echo "$*" > ${stub.folder}/asked.new; mv ${stub.folder}/asked.new ${stub.folder}/asked`)
  const watch = watchGpus([T4, { ...T4, index: 2 }, { ...T4, index: 2 }], stub.env)
  while (!existsSync(join(stub.folder, 'asked'))) await wait(10)
  await watch.stop()
  const asked = await readFile(join(stub.folder, 'asked'), 'utf8')
  assert.match(asked, /^--query-gpu=utilization\.gpu,memory\.used,power\.draw .*--id=0,2 --loop=1$/m)
})

test('nothing is sampled without a GPU, and one whose sampler is gone has no numbers', async () => {
  assert.equal(await watchGpus([], {}).stop(), null)
  const use = await watchGpus([T4], { PATH: '/nowhere' }).stop()
  assert.equal(use?.utilisation, null)
  assert.equal(use?.energyWattHours, null)
})

for (const { name, text, utilisation, powerWatts } of [
  {
    name: 'what the driver does not know is null, not 0',
    text: '30, 500, [N/A]\n50, 700, [Not Supported]\n',
    utilisation: { mean: 0.4, peak: 0.5 },
    powerWatts: null,
  },
  {
    name: 'a line cut short is left out',
    text: '30, 500, 10\n99, 9',
    utilisation: { mean: 0.3, peak: 0.3 },
    powerWatts: { mean: 10, peak: 10 },
  },
  {
    name: 'with units',
    text: '30 %, 500 MiB, 10.00 W\n',
    utilisation: { mean: 0.3, peak: 0.3 },
    powerWatts: { mean: 10, peak: 10 },
  },
  {
    name: 'nonsense',
    text: 'Unable to determine the device handle, Reboot the system, GPU is lost\n900, -1, -5\nno cells\n',
    utilisation: null,
    powerWatts: null,
  },
]) {
  test(`samples: ${name}`, () => {
    const use = gpuUse([T4], { samples: samplesOf(text), seconds: 1 })
    assert.deepEqual(use?.utilisation, utilisation)
    assert.deepEqual(use?.powerWatts, powerWatts)
  })
}

test('several GPUs are one line; energy is of all boards, and two instances are one board', () => {
  const samples = samplesOf('50, 1000, 100\n50, 1000, 100\n')
  const two = gpuUse([T4, { ...T4, index: 1 }], { samples, seconds: 3600 })
  assert.equal(two?.name, '2 × Tesla T4')
  assert.equal(two?.memoryBytes, 2 * T4.memoryBytes)
  assert.equal(two?.energyWattHours, 200)
  assert.equal(gpuUse([T4, T4], { samples, seconds: 3600 })?.energyWattHours, 100)
})
