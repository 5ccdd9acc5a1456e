import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './module.ts'
import { type Lock, lockViolations, type Package, versionViolations } from './package-rules.ts'

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

test('every dependency has one exact version', () => {
  assert.deepEqual(versionViolations(read('package.json') as Package), [])
})

test('the lockfile holds a hash of every package on every platform, and agrees with package.json', () => {
  assert.deepEqual(lockViolations(read('package-lock.json') as Lock, read('package.json') as Package), [])
})

test('refused: ranges, tags and addresses instead of versions', () => {
  const dependencies = { a: '^1.0.0', b: '1.0.0', c: 'latest', d: 'github:x/d', e: '2.0.0-rc.1', f: '1.x' }
  assert.deepEqual(versionViolations({ dependencies }), ['a: ^1.0.0', 'c: latest', 'd: github:x/d', 'f: 1.x'])
  assert.deepEqual(versionViolations({ optionalDependencies: { g: '~1.0.0' } }), ['g: ~1.0.0'])
})

test('refused: a lockfile without a hash, without a package of another platform, with another version, with another address', () => {
  const root = { dependencies: { a: '1.0.0', b: '1.0.0', c: '1.0.0' } }
  const integrity = 'sha512-AAAA'
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': {
      version: '2.0.0',
      integrity,
      optionalDependencies: { 'b-win32': '2.0.0', a: '1.0.0' },
    },
    'node_modules/c': { version: '1.0.0', integrity, resolved: 'http://localhost/c.tgz' },
  }
  assert.deepEqual(lockViolations({ packages }, root), [
    'node_modules/a has no sha512',
    'node_modules/c comes from http://localhost/c.tgz',
    'node_modules/b needs b-win32, which is not locked',
    'b is 2.0.0 and not 1.0.0',
  ])
})

for (const { name, addresses, want } of [
  { name: 'one registry', addresses: ['https://one.example/a/-/a-1.0.0.tgz'], want: [] },
  {
    name: 'two registries',
    addresses: ['https://one.example/a/-/a-1.0.0.tgz', 'https://two.example/@s/b/-/b-1.0.0.tgz'],
    want: ['node_modules/@s/b comes from https://two.example/@s/b/-/b-1.0.0.tgz'],
  },
  {
    name: 'another package, another version, a file',
    addresses: [
      'https://one.example/evil/-/evil-1.0.0.tgz',
      'https://one.example/@s/b/-/b-0.9.0.tgz',
      'file:../c.tgz',
    ],
    want: [
      'node_modules/a comes from https://one.example/evil/-/evil-1.0.0.tgz',
      'node_modules/@s/b comes from https://one.example/@s/b/-/b-0.9.0.tgz',
      'node_modules/c comes from file:../c.tgz',
    ],
  },
]) {
  test(`addresses in a lockfile: ${name}`, () => {
    const names = ['a', '@s/b', 'c'].slice(0, addresses.length)
    const locked = names.map((each, at) => [
      `node_modules/${each}`,
      { version: '1.0.0', integrity: 'sha512-AAAA', resolved: addresses[at]! },
    ])
    const dependencies = Object.fromEntries(names.map(each => [each, '1.0.0']))
    assert.deepEqual(lockViolations({ packages: Object.fromEntries(locked) }, { dependencies }), want)
  })
}

const guard = join(ROOT, '.ci', 'guard.mjs')

for (const { version, status } of [
  { version: '20.11.1', status: 2 },
  { version: '23.9.0', status: 2 },
  { version: '24.0.0', status: 0 },
  { version: '25.1.0', status: 0 },
  { version: '100.0.0', status: 0 },
]) {
  test(`the guard of the npm scripts ${status === 0 ? 'lets' : 'stops'} Node ${version}${status === 0 ? ' pass' : ' with a Problem'}`, () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
    const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, guard]
    const ran = spawnSync(process.execPath, args, { encoding: 'utf8' })
    assert.equal(ran.status, status)
    if (status === 0) assert.equal(ran.stderr, '')
    else assert.match(ran.stderr, new RegExp(`^Problem: Node ${version}.*\\n {2}at .*\\n {2}fix `))
  })
}

test('every npm script that runs TypeScript is guarded', () => {
  const { scripts } = read('package.json') as { scripts: Record<string, string> }
  const bare = Object.values(scripts).filter(
    line => /\bnode\b.*\.ts/.test(line) && !line.startsWith('node .ci/guard.mjs && '),
  )
  assert.deepEqual(bare, [])
  assert.ok(Object.values(scripts).some(line => line.includes('guard.mjs')))
})
