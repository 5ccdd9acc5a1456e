import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { watchNames } from '../../../actions/train/name-watch.ts'

test('a name that could not be kept is told while the training goes on, each once', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'names-'))
  t.after(() => rm(folder, { recursive: true }))
  const warnings: string[] = []
  const warned = { next: Promise.withResolvers<void>() }
  const host = {
    warning: (text: string) => {
      warnings.push(text)
      warned.next.resolve()
    },
  }
  await writeFile(join(folder, 'fine.bin'), '')
  await writeFile(join(folder, 'step:1'), '')
  const alive = setInterval(() => {}, 1000)
  const stop = watchNames([join(folder, 'none'), folder], { host, everyMs: 5 })
  await warned.next.promise
  warned.next = Promise.withResolvers()
  await writeFile(join(folder, 'step:2'), '')
  await warned.next.promise
  stop()
  clearInterval(alive)
  assert.deepEqual(
    warnings.map(text => text.slice(0, 48)),
    ['"step:1" cannot be kept as an artifact: its name', '"step:2" cannot be kept as an artifact: its name'],
  )
})
