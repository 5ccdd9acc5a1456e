import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { npmRegistryOf } from '../../../actions/_lib/packages/npm-registry.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
})
after(() => rm(folder, { recursive: true }))

const MIRROR = 'https://npm.example/mirror'

for (const { name, env } of [
  { name: 'npm_config_registry', env: { npm_config_registry: 'http://127.0.0.1:4873/' } },
  { name: 'NPM_CONFIG_REGISTRY', env: { NPM_CONFIG_REGISTRY: 'http://127.0.0.1:4873' } },
  {
    name: 'an empty one does not count',
    env: { npm_config_registry: '', NPM_CONFIG_REGISTRY: 'http://127.0.0.1:4873//' },
  },
]) {
  test(`the environment names the registry: ${name}`, async () => {
    assert.equal(await npmRegistryOf(env), 'http://127.0.0.1:4873')
  })
}

/** Files of a home and of a Node's installation, in a folder of their own; no npm anywhere. */
async function machine(files: Record<string, string>) {
  const root = await mkdtemp(join(folder, 'machine-'))
  for (const [path, text] of Object.entries({ 'node/bin/node': '', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await chmod(join(root, 'node/bin/node'), 0o755)
  return { root, env: { HOME: join(root, 'home'), PATH: join(root, 'node/bin'), MIRROR_HOST: 'npm.example' } }
}

for (const { name, files, more = {} } of [
  { name: "the user's", files: { 'home/.npmrc': `registry=${MIRROR}/\n` } },
  { name: "the machine's", files: { 'node/etc/npmrc': `registry = ${MIRROR}\n` } },
  {
    name: "the user's before the machine's",
    files: { 'home/.npmrc': `registry=${MIRROR}`, 'node/etc/npmrc': 'registry=https://other.example' },
  },
  {
    name: 'among comments, scopes and tokens',
    files: {
      'home/.npmrc': `; registry=https://a.example\n#registry=https://b.example\n@acme:registry=https://c.example\n//npm.example/:_authToken=x\r\nregistry=${MIRROR}\r\n`,
    },
  },
  {
    name: 'the last of two, quoted, with a variable',
    files: { 'home/.npmrc': `registry=https://a.example\nregistry="https://\${MIRROR_HOST}/mirror/"\n` },
  },
  {
    name: 'no section below',
    files: { 'home/.npmrc': `registry=${MIRROR}\n[other]\nregistry=https://a.example\n` },
  },
  {
    name: 'a file that the environment names',
    files: { 'set-up': `registry=${MIRROR}` },
    more: { NPM_CONFIG_USERCONFIG: 'set-up' },
  },
  {
    name: 'a global file that the environment names',
    files: { 'set-up': `registry=${MIRROR}` },
    more: { npm_config_globalconfig: 'set-up' },
  },
]) {
  test(`npm's settings name the registry, without npm: ${name}`, async () => {
    const { root, env } = await machine(files)
    const named = Object.fromEntries(Object.entries(more).map(([key, path]) => [key, join(root, path)]))
    assert.equal(await npmRegistryOf({ ...env, ...named }), MIRROR)
  })
}

test("the repository's own .npmrc does not count", async () => {
  const { root, env } = await machine({ 'work/.npmrc': `registry=${MIRROR}` })
  const before = process.cwd()
  process.chdir(join(root, 'work'))
  try {
    assert.equal(
      await npmRegistryOf({ ...env, npm_config_globalconfig: join(root, 'none') }),
      'https://registry.npmjs.org',
    )
  } finally {
    process.chdir(before)
  }
})

for (const { name, given } of [
  { name: 'a word', given: 'here' },
  { name: 'a file', given: 'file:///etc/passwd' },
]) {
  test(`a Problem: the registry is ${name}`, async () => {
    await assert.rejects(npmRegistryOf({ npm_config_registry: given }), problemAt('npm_config_registry'))
    const { root, env } = await machine({ 'home/.npmrc': `registry=${given}` })
    await assert.rejects(npmRegistryOf(env), problemAt(join(root, 'home/.npmrc')))
  })
}

function problemAt(where: string) {
  return (error: unknown) =>
    error instanceof Problem &&
    error.kind === 'outside' &&
    error.where === where &&
    /not a web address/.test(error.what) &&
    /npm_config_registry/.test(error.fix)
}
