import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { findGpus, gpusOf } from '../../../actions/_lib/gpu/gpu.ts'
import { gone } from '../../fixtures/process-exit.ts'
import { createStub } from './nvidia-smi-stub.ts'

const MIB = 1 << 20
const T4 = { index: 0, name: 'Tesla T4', driver: '550.54.15', memoryBytes: 15360 * MIB }
const LINE = 'Tesla T4, 15360, 550.54.15\n'

describe('GPUs', { skip: process.platform === 'win32' }, () => {
  for (const { name, answers, env = {}, want } of [
    { name: 'one', answers: { gpus: LINE }, want: [T4] },
    { name: 'with units', answers: { gpus: 'Tesla T4, 15360 MiB, 550.54.15\n' }, want: [T4] },
    {
      name: 'memory that the driver does not tell',
      answers: { gpus: 'NVIDIA GB10, [N/A], 580.1\n' },
      want: [{ index: 0, name: 'NVIDIA GB10', driver: '580.1', memoryBytes: null }],
    },
    {
      name: 'those that CUDA_VISIBLE_DEVICES names',
      answers: { gpus: LINE + LINE + LINE },
      env: { CUDA_VISIBLE_DEVICES: '2,0' },
      want: [T4, { ...T4, index: 2 }],
    },
    {
      name: 'those before the first that is none, as CUDA reads it',
      answers: { gpus: LINE + LINE },
      env: { CUDA_VISIBLE_DEVICES: '1,7,0' },
      want: [{ ...T4, index: 1 }],
    },
    {
      name: 'named by UUID',
      answers: { gpus: LINE },
      env: { CUDA_VISIBLE_DEVICES: 'GPU-8932f937' },
      want: [T4],
    },
    {
      name: 'instances of a GPU in MIG mode, beside one that is not',
      answers: {
        gpus: 'NVIDIA H200, 143771, 570.1\nTesla T4, 15360, 550.54.15\n',
        modes: 'Enabled\n[N/A]\n',
        list: 'GPU 0: NVIDIA H200 (UUID: GPU-1)\n  MIG 1g.18gb     Device  0: (UUID: MIG-1)\n  MIG 1c.2g.35gb+me     Device  1: (UUID: MIG-2)\nGPU 1: Tesla T4 (UUID: GPU-2)\n',
      },
      want: [
        { index: 0, name: 'NVIDIA H200 MIG 1g.18gb', driver: '570.1', memoryBytes: 18e9 },
        { index: 0, name: 'NVIDIA H200 MIG 1c.2g.35gb+me', driver: '570.1', memoryBytes: 35e9 },
        { ...T4, index: 1 },
      ],
    },
  ]) {
    test(`are found: ${name}`, async () => {
      await using stub = await createStub()
      await stub.answers(answers)
      const look = await findGpus({ ...stub.env, ...env })
      assert.deepEqual(look, { gpus: want, trouble: null })
    })
  }

  for (const { name, script, env = {}, why } of [
    {
      name: 'the driver fails',
      script: `echo "NVIDIA-SMI has failed because it couldn't communicate with the driver."; echo more; exit 9`,
      why: /^nvidia-smi fails: NVIDIA-SMI has failed because it couldn't communicate with the driver\.$/,
    },
    { name: 'it fails without a word', script: 'exit 255', why: /^nvidia-smi fails: nothing$/ },
    { name: 'it is killed', script: 'kill -9 $$', why: /^nvidia-smi fails/ },
    {
      name: 'no GPU is there',
      script: 'echo "No devices were found"',
      why: /^nvidia-smi finds none$/,
    },
    { name: 'it says nothing', script: 'true', why: /^nvidia-smi finds none$/ },
    {
      name: 'it says something else',
      script: 'echo "<html>proxy</html>"; echo "a, b"',
      why: /^nvidia-smi lists no GPU and prints: <html>proxy<\/html>$/,
    },
    {
      name: 'the environment hides them',
      script: `echo "${LINE.trim()}"`,
      env: { CUDA_VISIBLE_DEVICES: '-1' },
      why: /^CUDA_VISIBLE_DEVICES \("-1"\) hides every GPU/,
    },
    {
      name: 'MIG without an instance',
      script: `case "$1" in *name*) echo "NVIDIA H200, 143771, 570.1" ;; *mig*) echo Enabled ;; *) echo "GPU 0: NVIDIA H200 (UUID: GPU-1)" ;; esac`,
      why: /^NVIDIA H200 is in MIG mode without an instance/,
    },
  ]) {
    test(`there is none, and why: ${name}`, async () => {
      await using stub = await createStub()
      await stub.script(script)
      const { gpus, trouble } = await findGpus({ ...stub.env, ...env })
      assert.deepEqual(gpus, [])
      assert.match(trouble?.why ?? '', why)
      assert.equal(trouble?.isAbsent, false)
    })
  }

  test('without nvidia-smi there is none', async () => {
    await using stub = await createStub()
    const look = await findGpus({ PATH: join(stub.folder, 'empty') })
    assert.equal(look.trouble?.isAbsent, true)
    assert.deepEqual(await gpusOf({ PATH: join(stub.folder, 'empty') }), [])
  })

  test('an nvidia-smi that hangs is killed, with what it started', async () => {
    await using stub = await createStub()
    const id = join(stub.folder, 'id')
    await stub.script(`trap '' TERM; sh -c 'echo $$ > ${id}; exec sleep 1000'; sleep 1000`)
    const { gpus, trouble } = await findGpus(stub.env, 2000)
    assert.deepEqual(gpus, [])
    assert.match(trouble?.why ?? '', /^nvidia-smi did not answer within 2 s and was killed$/)
    await gone(Number(await readFile(id, 'utf8')))
  })
})
