import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, test } from 'node:test'
import { Problem } from '../../actions/_lib/contract/problem.ts'
import { registryOf } from '../../actions/_lib/host/registry.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
})
after(() => rm(folder, { recursive: true }))

const posix = { skip: process.platform === 'win32' }

/** An environment whose npm is this shell script. */
async function withNpm(script: string): Promise<Record<string, string>> {
  await writeFile(join(folder, 'npm'), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, 'npm'), 0o755)
  return { PATH: `${folder}${delimiter}${process.env['PATH']}` }
}

for (const { name, env } of [
  { name: 'npm_config_registry', env: { npm_config_registry: 'http://127.0.0.1:4873/' } },
  { name: 'NPM_CONFIG_REGISTRY', env: { NPM_CONFIG_REGISTRY: 'http://127.0.0.1:4873' } },
  {
    name: 'an empty one does not count',
    env: { npm_config_registry: '', NPM_CONFIG_REGISTRY: 'http://127.0.0.1:4873//' },
  },
]) {
  test(`the environment names the registry: ${name}`, async () => {
    assert.equal(await registryOf(env), 'http://127.0.0.1:4873')
  })
}

test('else npm is asked', posix, async () => {
  const env = await withNpm('[ "$*" = "config get registry" ] && echo https://npm.example/mirror/')
  assert.equal(await registryOf(env), 'https://npm.example/mirror')
})

for (const { name, script, what } of [
  { name: 'npm fails', script: 'exit 1', what: /npm cannot be asked/ },
  { name: 'npm says nothing', script: 'true', what: /no web address/ },
  { name: 'npm says nonsense', script: 'echo undefined', what: /no web address/ },
  { name: 'npm names a file', script: 'echo file:///etc/passwd', what: /no web address/ },
]) {
  test(`a Problem: ${name}`, posix, async () => {
    const env = await withNpm(script)
    await assert.rejects(registryOf(env), isProblem(what))
  })
}

test('a Problem: there is no npm, or the environment has no address', async () => {
  await assert.rejects(registryOf({ PATH: join(folder, 'none') }), isProblem(/npm cannot be asked/))
  await assert.rejects(registryOf({ npm_config_registry: 'here' }), isProblem(/no web address/))
})

function isProblem(what: RegExp) {
  return (error: unknown) =>
    error instanceof Problem &&
    error.kind === 'outside' &&
    what.test(error.what) &&
    /npm_config_registry/.test(error.fix)
}
