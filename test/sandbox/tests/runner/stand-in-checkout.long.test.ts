import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import { forkRepository } from '../../github/repository/fork.ts'
import type { Value } from '../../runner/context.ts'
import { checkoutRef, checkoutTarget } from '../../runner/stand-in/checkout-ref.ts'
import { refuseUnsafeCheckout } from '../../runner/stand-in/unsafe-checkout.ts'
import { createClone, gitIn, pushFiles, remoteOf } from '../github/clone.ts'
import { openJobFixture } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`
const SHA = 'a'.repeat(40)
const event = { ref: 'refs/pull/7/merge', sha: SHA, isOwn: true }

const wanted = [
  { name: "the event's own", ref: '', event, want: { ref: 'refs/pull/7/merge', commit: SHA } },
  { name: 'a commit', ref: SHA, event, want: { ref: '', commit: SHA } },
  { name: 'a branch', ref: 'main', event, want: { ref: 'main', commit: '' } },
  {
    name: "another repository's default branch",
    ref: '',
    event: { ...event, isOwn: false },
    want: { ref: 'refs/heads/trunk', commit: '' },
  },
  {
    name: 'a short ref of the event',
    ref: '',
    event: { ...event, ref: 'main' },
    want: { ref: 'refs/heads/main', commit: SHA },
  },
]
for (const { name, ref, event: of, want } of wanted) {
  test(`what is checked out: ${name}`, () => assert.deepEqual(checkoutRef(ref, of, 'trunk'), want))
}

const targets = [
  {
    name: 'a commit of a branch',
    given: { ref: 'refs/heads/main', commit: SHA },
    want: {
      refspecs: [`+${SHA}:refs/remotes/origin/main`],
      branch: 'main',
      start: 'refs/remotes/origin/main',
    },
  },
  {
    name: 'a pull request',
    given: { ref: 'refs/pull/7/head', commit: '' },
    want: {
      refspecs: ['+refs/pull/7/head:refs/remotes/pull/7/head'],
      branch: null,
      start: 'refs/remotes/pull/7/head',
    },
  },
  {
    name: 'a tag',
    given: { ref: 'refs/tags/v1', commit: '' },
    want: { refspecs: ['+refs/tags/v1:refs/tags/v1'], branch: null, start: 'refs/tags/v1' },
  },
  {
    name: 'a commit alone',
    given: { ref: '', commit: SHA },
    want: { refspecs: [SHA], branch: null, start: SHA },
  },
]
for (const { name, given, want } of targets) {
  test(`how it is fetched: ${name}`, () => assert.deepEqual(checkoutTarget(given, false), want))
}

test('by default the commit of the event, shallow, with the credentials until the job ends', async t => {
  const { play, sha, folder } = await openJobFixture(t, { files: { 'train.py': 'print(1)\n' } })
  const github = { job: 'train', ref: 'refs/heads/main', sha }
  const played = await play(
    `
- id: checkout
  uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
- run: |
    cat train.py
    echo "on $(git rev-parse --abbrev-ref HEAD) depth $(git rev-list --count HEAD)"
    git fetch --quiet --unshallow && echo fetched
    touch left
- uses: actions/checkout@v7
- run: ls
`,
    {
      contexts: { github, secrets: {} },
      outputs: { commit: $('steps.checkout.outputs.commit'), ref: $('steps.checkout.outputs.ref') },
    },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.deepEqual(played.outputs, { commit: sha, ref: 'refs/heads/main' })
  assert.match(played.log, /^print\(1\)$/m)
  assert.match(played.log, /^on main depth 1$/m)
  assert.match(played.log, /^fetched$/m)
  assert.doesNotMatch(played.log, /^left$/m, 'a second checkout cleans')
  assert.match(played.log, /^sandbox: a stand-in for actions\/checkout$/m)
  assert.ok(
    folder.length > 0 &&
      !readdirSync(join(played.folder, 'temp')).some(name => name.startsWith('git-credentials')),
  )
  assert.doesNotMatch(played.log, /ghs_|AUTHORIZATION: basic [A-Za-z0-9]/)
})

test('without persist-credentials the token is not in the clone afterwards', async t => {
  const { play, admin, place } = await openJobFixture(t, { files: { a: '1' } })
  await admin.repos.update({ ...place, private: true })
  const played = await play(`
- uses: actions/checkout@v7
  with: { persist-credentials: false }
- run: git config --list --show-origin | grep -i -e credentials -e extraheader && exit 1; git fetch || echo refused
`)
  assert.equal(played.conclusion, 'success', played.log)
  assert.match(played.log, /^refused$/m)
})

test('a branch, a tag, a pull request and all history; beside one another', async t => {
  const stage = await openJobFixture(t, { files: { a: 'main' } })
  const { admin, place, sandbox } = stage
  const clone = await pushFiles(stage, place, { branch: 'feature', files: { a: 'feature' } })
  await admin.git.createRef({ ...place, ref: 'refs/tags/v1', sha: clone })
  const fork = await forkRepository(sandbox.world, sandbox.world.store.repositories.all()[0]!, {
    owner: 'mallory',
  })
  const theirs = { owner: 'mallory', repo: fork.name }
  await pushFiles(stage, theirs, { branch: 'better', files: { b: 'fork' } })
  const { data: pull } = await admin.pulls.create({
    ...place,
    title: 'Better',
    head: 'mallory:better',
    base: 'main',
  })
  await admin.pulls.get({ ...place, pull_number: pull.number })
  const played = await stage.play(`
- uses: actions/checkout@v7
  with: { ref: feature, fetch-depth: 0 }
- run: echo "$(git rev-parse --abbrev-ref HEAD) $(cat a) $(git rev-list --count HEAD) $(git branch -r | wc -l) $(git tag)"
- uses: actions/checkout@v7
  with: { ref: v1, path: tag }
- uses: actions/checkout@v7
  with: { ref: refs/pull/${pull.number}/head, path: head }
- uses: actions/checkout@v7
  with: { ref: refs/pull/${pull.number}/merge, path: merge, fetch-depth: 2 }
- uses: actions/checkout@v7
  with: { repository: mallory/${fork.name}, path: fork, token: '' }
- run: echo "tag $(cat tag/a) head $(cat head/b) merge $(cat merge/a merge/b) $(git -C merge rev-list --count HEAD) fork $(echo $(ls fork))"
`)
  assert.equal(played.conclusion, 'success', played.log)
  assert.match(played.log, /^feature feature 3 2 v1$/m)
  assert.match(played.log, /^tag feature head fork merge mainfork \d+ fork README\.md a$/m)
  assert.ok(!existsSync(join(played.folder, 'workspace/head/.git/config.lock')))
  assert.equal(
    (await gitIn(join(played.folder, 'workspace/merge'), 'rev-parse', '--abbrev-ref', 'HEAD')).trim(),
    'HEAD',
  )
})

const refusals = [
  { name: 'a path outside of the workspace', inputs: 'path: ../elsewhere', want: /is not under/ },
  {
    name: 'a ref that does not exist',
    inputs: 'ref: refs/heads/none',
    want: /The process 'git' failed with exit code 128: fatal: couldn't find remote ref/,
  },
  { name: 'an invalid repository', inputs: 'repository: nonsense', want: /Expected format/ },
  {
    name: 'an input that is not supported',
    inputs: 'sparse-checkout: a, filter: blob:none',
    want: /does not support the input `sparse-checkout`, `filter`/,
  },
]
for (const { name, inputs, want } of refusals) {
  test(`a checkout refused: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    const played = await play(`- uses: actions/checkout@v7\n  with: { ${inputs} }`)
    assert.equal(played.conclusion, 'failure')
    assert.match(played.annotations[0]!.message, want)
  })
}

test('a private repository needs a token that may read its contents', async t => {
  const { play, sandbox, admin, place } = await openJobFixture(t, { files: { a: '1' } })
  await admin.repos.update({ ...place, private: true })
  const repositories = ['acme/flight-delay']
  const blind = createToken(sandbox.world, { repositories, permissions: { metadata: 'read' } })
  const refused = await play('- uses: actions/checkout@v7', { token: blind.secret })
  assert.match(refused.annotations[0]!.message, /Repository not found|not found/)
  assert.equal((await play('- uses: actions/checkout@v7')).conclusion, 'success')
})

const HEAD = 'b'.repeat(40)
const target: Value = {
  repository: { id: 1 },
  pull_request: { head: { sha: HEAD, repo: { id: 2, full_name: 'mallory/flight-delay' } } },
}
const finished = (name: string): Value => ({
  repository: { id: 1 },
  workflow_run: {
    event: name,
    head_sha: HEAD,
    head_repository: { id: 2, full_name: 'mallory/flight-delay' },
  },
})
const own = { repository: 'acme/flight-delay', ref: 'refs/heads/main', commit: '' }
const unsafe = [
  { name: 'pull_request_target', payload: target, asked: { ...own, ref: '', commit: HEAD }, refused: true },
  {
    name: 'pull_request_target',
    payload: target,
    asked: { ...own, ref: 'refs/pull/7/merge' },
    refused: true,
  },
  {
    name: 'pull_request_target',
    payload: target,
    asked: { ...own, repository: 'Mallory/flight-delay', ref: 'x' },
    refused: true,
  },
  { name: 'pull_request_target', payload: target, asked: own, refused: false },
  {
    name: 'workflow_run',
    payload: finished('pull_request'),
    asked: { ...own, ref: '', commit: HEAD },
    refused: true,
  },
  {
    name: 'workflow_run',
    payload: finished('push'),
    asked: { ...own, ref: '', commit: HEAD },
    refused: false,
  },
  { name: 'pull_request', payload: target, asked: { ...own, ref: '', commit: HEAD }, refused: false },
]
for (const { name, payload, asked, refused } of unsafe) {
  test(`${name}: ${asked.repository} ${asked.ref || asked.commit.slice(0, 4)} is ${refused ? 'refused' : 'fine'}`, () => {
    const call = { contexts: { github: { event_name: name, event: payload } } }
    const check = () => refuseUnsafeCheckout(call, asked)
    if (refused) assert.throws(check, /Refusing to check out fork pull request code/)
    else assert.doesNotThrow(check)
  })
}

test("a fork's pull request is not checked out in a job with secrets, unless the step allows it", async t => {
  const stage = await openJobFixture(t, { files: { a: '1' } })
  const [base] = stage.sandbox.world.store.repositories.all()
  const fork = await forkRepository(stage.sandbox.world, base!, { owner: 'mallory' })
  const head = await pushFiles(
    stage,
    { owner: 'mallory', repo: fork.name },
    { branch: 'x', files: { a: '2' } },
  )
  await stage.admin.pulls.create({ ...stage.place, title: 'x', head: 'mallory:x', base: 'main' })
  const payload: Value = {
    repository: { id: base!.id },
    workflow_run: {
      event: 'pull_request',
      head_sha: head,
      head_repository: { id: fork.id, full_name: 'mallory/flight-delay' },
    },
  }
  const contexts = { github: { event_name: 'workflow_run' }, secrets: {} }
  const play = (more: string) =>
    stage.play(`- uses: actions/checkout@v7\n  with: { ref: ${head}${more} }`, { payload, contexts })
  assert.match(
    (await play('')).annotations[0]!.message,
    /Refusing to check out fork pull request code from a 'workflow_run' workflow/,
  )
  assert.equal((await play(', allow-unsafe-pr-checkout: true')).conclusion, 'success')
})

/** `main` of the stage's repository with `lib`, a submodule of acme/lib, which has one of its own. */
async function withSubmodules(t: Parameters<typeof openJobFixture>[0]) {
  const stage = await openJobFixture(t, { files: { 'train.py': 'print(1)\n' } })
  const at = async (repo: string, inner: string | null) => {
    const place =
      repo === stage.place.repo ? stage.place : await stage.repository({ owner: 'acme', name: repo })
    const clone = await createClone(stage, place)
    if (inner === null) writeFileSync(join(clone, 'lib.txt'), repo)
    else {
      const url = remoteOf(stage, { owner: 'acme', repo: inner })
      await gitIn(clone, 'submodule', '--quiet', 'add', '--name', inner, url, inner)
      await gitIn(clone, 'config', '-f', '.gitmodules', `submodule.${inner}.url`, `../${inner}`)
    }
    await gitIn(clone, 'add', '--all')
    await gitIn(clone, 'commit', '-q', '-m', 'Add')
    await gitIn(clone, 'push', '-q', 'origin', 'HEAD:main')
    return (await gitIn(clone, 'rev-parse', 'HEAD')).trim()
  }
  await at('deep', null)
  await at('lib', 'deep')
  return { ...stage, sha: await at(stage.place.repo, 'lib') }
}

test('submodules are checked out with `submodules: true`, nested ones with `recursive`', async t => {
  const { play, sha } = await withSubmodules(t)
  const github = { job: 'train', ref: 'refs/heads/main', sha }
  const files = async (submodules: string) => {
    const steps = `- uses: actions/checkout@v7\n  with: { submodules: ${submodules}, persist-credentials: false }\n- run: find lib -type f -name '*.txt' -o -name .gitmodules | sort | sed 's/^/found /'\n`
    const { log, conclusion } = await play(steps, { contexts: { github, secrets: {}, vars: {}, inputs: {} } })
    assert.equal(conclusion, 'success', log)
    return [...log.matchAll(/^found (.*)$/gm)].map(([, file]) => file)
  }
  assert.deepEqual(await files('false'), [])
  assert.deepEqual(await files('true'), ['lib/.gitmodules'])
  assert.deepEqual(await files('recursive'), ['lib/.gitmodules', 'lib/deep/lib.txt'])
})

test('git-lfs of this machine fetches large files before the checkout; without it the step fails and says so', async t => {
  const { play, folder, sha } = await openJobFixture(t, { files: { 'train.py': 'print(1)\n' } })
  const github = { job: 'train', ref: 'refs/heads/main', sha }
  const steps = `- uses: actions/checkout@v7\n  with: { lfs: true }\n`
  const contexts = { github, secrets: {}, vars: {}, inputs: {} }
  const system = (process.env['PATH'] ?? '').split(':')
  const without = system.filter(place => !existsSync(join(place, 'git-lfs'))).join(':')
  const none = await play(steps, { contexts, machine: { PATH: without } })
  assert.match(none.annotations[0]!.message, /git-lfs.*needs it on this machine/)
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'git-lfs'), '#!/bin/sh\necho "lfs $* with $(ls | wc -l) files"\n', { mode: 0o755 })
  const played = await play(steps, { contexts, machine: { PATH: `${bin}:${without}` } })
  assert.equal(played.conclusion, 'success', played.log)
  assert.deepEqual(played.log.match(/^lfs .*$/gm), [
    'lfs install --local with 0 files',
    'lfs fetch origin refs/remotes/origin/main with 0 files',
  ])
})
