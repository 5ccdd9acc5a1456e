import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cureOf, exitInWords } from '../../../actions/_lib/command/exit-cause.ts'

for (const { name, code = null, signal = null, last = [], want } of [
  { name: 'killed by status', code: 137, want: /ran out of memory/ },
  { name: 'killed by signal', signal: 'SIGKILL', want: /ran out of memory/ },
  { name: 'not found', code: 127, last: ['bash: line 1: pyhton: command not found'], want: /check PATH/ },
  { name: 'not executable', code: 126, want: /make it executable/ },
  { name: 'crashed', signal: 'SIGSEGV', want: /native code crashed/ },
  { name: 'crashed by status', code: 139, want: /native code crashed/ },
  { name: 'told to stop', code: 143, want: /stopped from outside/ },
  {
    name: 'a Python package',
    code: 1,
    last: ['Traceback', "ModuleNotFoundError: No module named 'sklearn'"],
    want: /requirements\.txt/,
  },
  { name: 'a Node package', code: 1, last: ["Error: Cannot find package 'zod'"], want: /npm ci/ },
  { name: 'an R package', code: 1, last: ['there is no package called ‘xgboost’'], want: /R package/ },
  {
    name: 'the GPU’s memory',
    code: 1,
    last: ['torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB'],
    want: /the GPU has too little memory/,
  },
  { name: 'the disk', code: 1, last: ['OSError: [Errno 28] No space left on device'], want: /disk is full/ },
  { name: 'the memory', code: 1, last: ['MemoryError'], want: /too little memory/ },
  { name: 'a variable in Python', code: 1, last: ["KeyError: 'LAKE_TOKEN'"], want: /`env`.*`secrets`/ },
  { name: 'a variable in a shell', code: 1, last: ['x: LAKE_TOKEN: unbound variable'], want: /`env`/ },
  { name: 'anything else', code: 1, last: ["KeyError: 'age'"], want: /see its last lines/ },
]) {
  test(`a failure is explained: ${name}`, () => {
    assert.match(cureOf({ code, signal }, last), want)
  })
}

test('an ending in words', () => {
  assert.equal(exitInWords({ code: 3, signal: null }), 'ended with status 3')
  assert.equal(exitInWords({ code: null, signal: 'SIGKILL' }), 'was ended by SIGKILL')
})
