import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { createToken, tokenOf } from '../../github/identity/token.ts'
import { createRepository } from '../../github/repository/repository.ts'
import type { Permissions } from '../../github/row/account.ts'
import { findCache } from '../../github/workflow/cache.ts'
import { type JobFixture, openJobFixture } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`

const cacheSteps = (more = '') => `
- id: cache
  uses: actions/cache@v5
  with: { path: deps, key: deps-1${more} }
- run: echo "hit '${$('steps.cache.outputs.cache-hit')}' $(cat deps/lib 2>/dev/null)"; mkdir -p deps; echo installed > deps/lib
`
const on = (ref: string, base = '') => ({ contexts: { github: { ref, base_ref: base }, secrets: {} } })

test('a cache is saved at the end of a successful job and restored by the next one; an existing key is not replaced', async t => {
  const { play, sandbox } = await openJobFixture(t)
  const main = on('refs/heads/main')
  const failed = await play(`${cacheSteps()}- run: exit 1`, main)
  assert.equal(failed.steps.at(-2), 'Post Run actions/cache@v5: skipped')
  assert.match((await play(cacheSteps(), main)).log, /^hit '' $/m)
  assert.match((await play(cacheSteps(), main)).log, /^hit 'true' installed$/m)
  assert.equal(sandbox.world.store.caches.all().length, 1)
  const other = await play(cacheSteps('x, restore-keys: deps-'), main)
  assert.match(other.log, /^hit 'false' installed$/m)
  assert.deepEqual(
    sandbox.world.store.caches.all().map(({ key }) => key),
    ['deps-1', 'deps-1x'],
  )
})

test("a pull request can restore its base's caches; no other run can restore the pull request's", async t => {
  const { play } = await openJobFixture(t)
  const pull = on('refs/pull/7/merge', 'main')
  assert.match((await play(cacheSteps(), pull)).log, /^hit '' $/m)
  assert.match((await play(cacheSteps(), pull)).log, /^hit 'true' installed$/m)
  assert.match((await play(cacheSteps(), on('refs/pull/8/merge', 'main'))).log, /^hit '' $/m)
  assert.match((await play(cacheSteps(), on('refs/heads/main'))).log, /^hit '' $/m)
  assert.match((await play(cacheSteps(), on('refs/pull/9/merge', 'main'))).log, /^hit 'true' installed$/m)
  assert.match((await play(cacheSteps(), on('refs/heads/feature'))).log, /^hit 'true' installed$/m)
})

test('the own ref comes before the base, the whole key before a prefix, the newest before older caches', async t => {
  const { world } = (await openJobFixture(t)).sandbox
  const put = (ref: string, key: string) => {
    const row = {
      id: world.store.nextId(),
      repositoryId: 1,
      ref,
      key,
      version: 'v',
      bytes: 0,
      createdAt: world.time(),
    }
    return world.store.caches.put(row).id
  }
  const [older, newer, exact, own] = [
    put('main', 'a-1'),
    put('main', 'a-2'),
    put('main', 'a'),
    put('own', 'a-0'),
  ]
  const find = (refs: string[], keys: string[], version = 'v') =>
    findCache(world, { repositoryId: 1, refs, version, keys })?.id
  assert.equal(find(['own', 'main'], ['a']), own)
  assert.equal(find(['main'], ['a']), exact)
  assert.equal(find(['main'], ['a-9', 'a-']), newer)
  assert.equal(find(['main'], ['a-1']), older)
  assert.equal(find(['main'], ['b']), undefined)
  assert.equal(find(['main'], ['a'], 'other paths'), undefined)
})

test('restore and save by themselves; a miss can be an error', async t => {
  const { play } = await openJobFixture(t)
  const main = on('refs/heads/main')
  const saved = await play(
    '- run: mkdir d && echo kept > d/f\n- uses: actions/cache/save@v5\n  with: { path: d, key: k }',
    main,
  )
  assert.equal(saved.conclusion, 'success', saved.log)
  const restored = await play(
    '- uses: actions/cache/restore@v5\n  with: { path: d, key: k }\n- run: cat d/f',
    main,
  )
  assert.match(restored.log, /^kept$/m)
  const missed = await play(
    '- uses: actions/cache/restore@v5\n  with: { path: d, key: none, fail-on-cache-miss: true }',
    main,
  )
  assert.match(missed.annotations[0]!.message, /Failed to restore cache entry/)
})

const PYTHON = execFileSync(
  '/usr/bin/env',
  ['python3', '-c', 'import platform; print(platform.python_version())'],
  { encoding: 'utf8' },
).trim()

test("setup-python uses this machine's Python if its version matches", async t => {
  const { play } = await openJobFixture(t)
  const wanted = PYTHON.split('.').slice(0, 2).join('.')
  const played = await play(
    `
- id: python
  uses: actions/setup-python@v6
  with: { python-version: "${wanted}" }
- shell: python
  run: import platform; print("runs", platform.python_version())
`,
    { outputs: { version: $('steps.python.outputs.python-version') } },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.match(played.outputs['version']!, new RegExp(`^${wanted.replace('.', '\\.')}\\.`))
  assert.match(played.log, new RegExp(`^runs ${wanted.replace('.', '\\.')}\\.`, 'm'))
})

const versions = [
  {
    uses: 'actions/setup-python@v6',
    inputs: 'python-version: "9.9"',
    want: /Python 9\.9 is not available: .* this machine has .*3\./,
  },
  {
    uses: 'actions/setup-python@v6',
    inputs: 'python-version: pypy3.10',
    want: /Python pypy3\.10 is not supported/,
  },
  { uses: 'actions/setup-python@v6', inputs: 'cache: pip', want: /does not support the input `cache`/ },
  {
    uses: 'actions/setup-node@v7',
    inputs: 'node-version: 18',
    want: /Node 18 is not available: the sandbox installs nothing/,
  },
]
for (const { uses, inputs, want } of versions) {
  test(`refused: ${uses} with ${inputs}`, async t => {
    const { play } = await openJobFixture(t)
    const played = await play(`- uses: ${uses}\n  with: { ${inputs} }`)
    assert.equal(played.conclusion, 'failure')
    assert.match(played.annotations[0]!.message, want)
  })
}

test('setup-node uses the running Node', async t => {
  const { play } = await openJobFixture(t)
  const inputs = `{ node-version: ">=${process.versions.node.split('.')[0]}", package-manager-cache: false }`
  const played = await play(`- id: n\n  uses: actions/setup-node@v7\n  with: ${inputs}`, {
    outputs: { version: $('steps.n.outputs.node-version') },
  })
  assert.deepEqual(played.outputs, { version: process.version })
})

const appSteps = (more: string) => `
- id: app
  uses: actions/create-github-app-token@v3
  with: { client-id: Iv1.Deployer, private-key: "${$('secrets.APP_KEY')}"${more} }
- run: printf %s "${$('steps.app.outputs.token')}" | rev > reversed; cat reversed
`
const withKey = { contexts: { github: {}, secrets: { APP_KEY: 'the key' } } }

/** Lets a test read the token while the job runs; the log has it reversed, because it is masked. */
function tokenIn({ sandbox }: JobFixture, log: string) {
  const backwards = log.split('\n').find(line => /_shg$/.test(line))!
  return sandbox.world.store.tokens.find(({ secret }) => secret === [...backwards].reverse().join(''))!
}

test("an app's token has the repositories and permissions that are asked for, and is revoked at the end", async t => {
  const stage = await openJobFixture(t)
  await createRepository(stage.sandbox.world, { owner: 'acme', name: 'environments' })
  const played = await stage.play(
    appSteps(', repositories: environments, permission-contents: write, permission-pull-requests: write'),
    withKey,
  )
  assert.equal(played.conclusion, 'success', played.log)
  const token = tokenIn(stage, played.log)
  assert.deepEqual(
    [token.app, token.login, token.repositories, token.permissions, token.silent, token.revoked],
    [
      'app-iv1-deployer',
      'app-iv1-deployer[bot]',
      ['acme/environments'],
      { contents: 'write', pull_requests: 'write' },
      false,
      true,
    ],
  )
  assert.equal(tokenOf(stage.sandbox.world, `token ${token.secret}`), undefined)
  const own = tokenIn(stage, (await stage.play(appSteps(''), withKey)).log)
  assert.deepEqual([own.repositories, own.permissions], [['acme/flight-delay'], null])
  const all = tokenIn(stage, (await stage.play(appSteps(', owner: acme'), withKey)).log)
  assert.deepEqual(all.repositories, ['acme/flight-delay', 'acme/environments'])
})

const wrongApps = [
  {
    name: 'an empty key',
    steps: appSteps('').replace('secrets.APP_KEY', 'secrets.NONE'),
    want: /'private-key' input must be set/,
  },
  {
    name: 'a repository that does not exist',
    steps: appSteps(', repositories: none'),
    want: /does not exist or is not accessible/,
  },
  {
    name: 'an invalid level',
    steps: appSteps(', permission-contents: admin'),
    want: /permission-contents is admin/,
  },
  {
    name: 'a permission that is not supported',
    steps: appSteps(', permission-packages: read'),
    want: /does not support the input `permission-packages`/,
  },
]
for (const { name, steps, want } of wrongApps) {
  test(`an app's token refused: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    assert.match((await play(steps, withKey)).annotations[0]!.message, want)
  })
}

const attest =
  '- run: echo weights > model.bin\n- id: a\n  uses: actions/attest-build-provenance@v4\n  with: { subject-path: "*.bin" }'

test('an attestation names files by digest, the run and the workflow; it is found by digest', async t => {
  const { play, sandbox, admin, place, run } = await openJobFixture(t)
  const permissions = { id_token: 'write', attestations: 'write' } as Permissions
  const { secret } = createToken(sandbox.world, { repositories: ['acme/flight-delay'], permissions })
  const workflow_ref = 'trainyard/trainyard/.github/workflows/attest.yml@refs/tags/v1'
  const played = await play(attest, {
    token: secret,
    contexts: {
      github: { workflow_ref: 'acme/flight-delay/.github/workflows/train.yml@refs/heads/main' },
      secrets: {},
      job: { workflow_ref },
    },
  })
  assert.equal(played.conclusion, 'success', played.log)
  const [row] = sandbox.world.store.attestations.all()
  assert.deepEqual(row!.digests, [`sha256:${createHash('sha256').update('weights\n').digest('hex')}`])
  const { data } = await admin.request('GET /repos/{owner}/{repo}/attestations/{digest}', {
    ...place,
    digest: row!.digests[0]!,
  })
  const { dsseEnvelope } = data.attestations[0].bundle as {
    dsseEnvelope: { payload: string; signatures: unknown[] }
  }
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString())
  assert.deepEqual(
    [statement.subject[0].name, `sha256:${statement.subject[0].digest.sha256}`],
    ['model.bin', row!.digests[0]],
  )
  assert.equal(statement.predicate.runDetails.builder.id, `${sandbox.url}/${workflow_ref}`)
  assert.match(
    statement.predicate.runDetails.metadata.invocationId,
    new RegExp(`/acme/flight-delay/actions/runs/${run.id}/attempts/1$`),
  )
  assert.equal(
    statement.predicate.buildDefinition.externalParameters.workflow.path,
    '.github/workflows/train.yml',
  )
  assert.deepEqual(dsseEnvelope.signatures, [])
})

for (const { permissions, want } of [
  { permissions: { attestations: 'write' } as Permissions, want: /missing "id-token" permission/ },
  {
    permissions: { id_token: 'write', attestations: 'read' } as Permissions,
    want: /Failed to persist attestation/,
  },
] as const) {
  test(`an attestation needs its permissions: ${JSON.stringify(permissions)} are too few`, async t => {
    const { play, sandbox } = await openJobFixture(t)
    const { secret } = createToken(sandbox.world, { repositories: ['acme/flight-delay'], permissions })
    const played = await play(attest, { token: secret })
    assert.match(played.annotations[0]!.message, want)
    assert.deepEqual(sandbox.world.store.attestations.all(), [])
  })
}
