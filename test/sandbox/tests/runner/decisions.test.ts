import assert from 'node:assert/strict'
import test from 'node:test'
import type { Value } from '../../runner/context.ts'
import type { WorkflowTarget } from '../../runner/event-target.ts'
import { openGroups } from '../../runner/groups.ts'
import { matrixJobs } from '../../runner/matrix.ts'
import { matchesPatterns } from '../../runner/pattern.ts'
import { aboveCeiling, ceilingOf, permissionsOf } from '../../runner/permissions.ts'
import { readWorkflow } from '../../runner/read-workflow.ts'
import { starts } from '../../runner/trigger.ts'
import type { PermissionRequest } from '../../runner/workflow.ts'

/** From GitHub's cheat sheet of filter patterns, and more. */
const patterns: { patterns: string[]; yes: string[]; no: string[] }[] = [
  { patterns: ['main'], yes: ['main'], no: ['Main', 'main2', 'a/main'] },
  { patterns: ['feature/*'], yes: ['feature/a'], no: ['feature/a/b', 'feature'] },
  { patterns: ['feature/**'], yes: ['feature/a', 'feature/a/b'], no: ['feature'] },
  { patterns: ['*'], yes: ['main'], no: ['a/b'] },
  { patterns: ['**'], yes: ['main', 'a/b'], no: [] },
  { patterns: ['*feature'], yes: ['my-feature', 'feature'], no: ['feature-1'] },
  { patterns: ['v2*'], yes: ['v2', 'v2.0'], no: ['v1'] },
  { patterns: ['v[12].[0-9]+.[0-9]+'], yes: ['v1.10.1', 'v2.0.0'], no: ['v3.0.0', 'v1.x.0', 'v1a0.0'] },
  { patterns: ['*.jsx?'], yes: ['a.js', 'a.jsx'], no: ['a.jsxx', 'a/b.js'] },
  { patterns: ['**.js'], yes: ['a.js', 'a/b.js'], no: ['a.ts'] },
  { patterns: ['docs/**'], yes: ['docs/a.md', 'docs/a/b.md'], no: ['docs', 'x/docs/a'] },
  { patterns: ['**/docs/**'], yes: ['docs/a.md', 'x/docs/a/b'], no: ['docs.md'] },
  { patterns: ['**/README.md'], yes: ['README.md', 'a/README.md'], no: ['a/README.mdx'] },
  { patterns: ['**/*-post.md'], yes: ['my-post.md', 'a/their-post.md'], no: ['a/post.md'] },
  {
    patterns: ['releases/**', '!releases/**-alpha'],
    yes: ['releases/10'],
    no: ['releases/10-alpha', 'main'],
  },
  { patterns: ['**', '!docs/**', 'docs/keep.md'], yes: ['a', 'docs/keep.md'], no: ['docs/a.md'] },
  { patterns: ['a.b'], yes: ['a.b'], no: ['axb'] },
  { patterns: ['a\\*'], yes: ['a*'], no: ['ab'] },
]

for (const { patterns: given, yes, no } of patterns) {
  test(`the patterns ${given.join(' ')}`, () => {
    for (const name of yes) assert.ok(matchesPatterns(given, name), `${name} is chosen`)
    for (const name of no) assert.ok(!matchesPatterns(given, name), `${name} is not`)
  })
}

type Happening = Partial<Omit<WorkflowTarget, 'event' | 'paths'>> & {
  name: string
  action?: string
  payload?: Record<string, unknown>
  paths?: string[]
}

function targetOf({ name, action, payload = {}, paths = [], ...more }: Happening): WorkflowTarget {
  const event = { name, action: action ?? null, payload }
  return { branch: null, tag: null, ...more, event, paths: async () => paths } as unknown as WorkflowTarget
}

const main = { name: 'push', branch: 'main' }
const run = (name: string) => ({ run: { name } })
const triggers: { on: string; happening: Happening; want: boolean }[] = [
  { on: 'push', happening: main, want: true },
  { on: 'push', happening: { name: 'push', tag: 'v1' }, want: true },
  { on: 'pull_request', happening: main, want: false },
  { on: '{ push: { branches: [main] } }', happening: main, want: true },
  { on: '{ push: { branches: [main] } }', happening: { name: 'push', branch: 'topic' }, want: false },
  { on: '{ push: { branches: [main] } }', happening: { name: 'push', tag: 'v1' }, want: false },
  { on: '{ push: { tags: ["v*"] } }', happening: { name: 'push', tag: 'v1' }, want: true },
  { on: '{ push: { tags: ["v*"] } }', happening: main, want: false },
  { on: '{ push: { tags-ignore: ["v*"] } }', happening: { name: 'push', tag: 'v1' }, want: false },
  { on: '{ push: { branches-ignore: [main] } }', happening: main, want: false },
  { on: '{ push: { branches-ignore: [main] } }', happening: { name: 'push', branch: 'topic' }, want: true },
  { on: '{ push: { branches: [main], tags: ["v*"] } }', happening: { name: 'push', tag: 'v1' }, want: true },
  { on: '{ push: { paths: ["src/**"] } }', happening: { ...main, paths: ['a', 'src/b'] }, want: true },
  { on: '{ push: { paths: ["src/**"] } }', happening: { ...main, paths: ['a'] }, want: false },
  { on: '{ push: { paths: ["src/**"] } }', happening: { name: 'push', tag: 'v1', paths: [] }, want: true },
  { on: '{ push: { paths-ignore: ["*.md"] } }', happening: { ...main, paths: ['a.md'] }, want: false },
  { on: '{ push: { paths-ignore: ["*.md"] } }', happening: { ...main, paths: ['a.md', 'b'] }, want: true },
  ...['opened', 'synchronize', 'reopened'].map(action => ({
    on: 'pull_request',
    happening: { name: 'pull_request', action, branch: 'main' },
    want: true,
  })),
  ...['labeled', 'closed', 'edited'].map(action => ({
    on: 'pull_request',
    happening: { name: 'pull_request', action, branch: 'main' },
    want: false,
  })),
  {
    on: '{ pull_request: { types: [labeled] } }',
    happening: { name: 'pull_request', action: 'labeled', branch: 'main' },
    want: true,
  },
  {
    on: '{ pull_request: { types: [labeled] } }',
    happening: { name: 'pull_request', action: 'opened', branch: 'main' },
    want: false,
  },
  {
    on: '{ pull_request: { branches: [release] } }',
    happening: { name: 'pull_request', action: 'opened', branch: 'main' },
    want: false,
  },
  {
    on: 'merge_group',
    happening: { name: 'merge_group', action: 'checks_requested', branch: 'main' },
    want: true,
  },
  { on: 'issue_comment', happening: { name: 'issue_comment', action: 'deleted' }, want: true },
  {
    on: '{ issue_comment: { types: [created] } }',
    happening: { name: 'issue_comment', action: 'edited' },
    want: false,
  },
  {
    on: '{ release: { types: [published] } }',
    happening: { name: 'release', action: 'published', tag: 'v1' },
    want: true,
  },
  {
    on: '{ release: { types: [published] } }',
    happening: { name: 'release', action: 'created', tag: 'v1' },
    want: false,
  },
  { on: 'delete', happening: { name: 'delete' }, want: true },
  { on: 'repository_dispatch', happening: { name: 'repository_dispatch', action: 'any' }, want: true },
  {
    on: '{ repository_dispatch: { types: [train] } }',
    happening: { name: 'repository_dispatch', action: 'any' },
    want: false,
  },
  {
    on: '{ workflow_run: { workflows: [Train] } }',
    happening: { name: 'workflow_run', action: 'completed', payload: run('Train') },
    want: true,
  },
  {
    on: '{ workflow_run: { workflows: [Train] } }',
    happening: { name: 'workflow_run', action: 'completed', payload: run('Other') },
    want: false,
  },
  {
    on: '{ workflow_run: { workflows: [Train], types: [completed] } }',
    happening: { name: 'workflow_run', action: 'requested', payload: run('Train') },
    want: false,
  },
  {
    on: '{ workflow_run: { workflows: [Train], branches: [main] } }',
    happening: { name: 'workflow_run', action: 'completed', branch: 'topic', payload: run('Train') },
    want: false,
  },
  {
    on: 'workflow_dispatch',
    happening: { name: 'workflow_dispatch', payload: { workflow: 'w.yml' } },
    want: true,
  },
  {
    on: 'workflow_dispatch',
    happening: { name: 'workflow_dispatch', payload: { workflow: 'other.yml' } },
    want: false,
  },
  { on: 'push', happening: { name: 'workflow_dispatch', payload: { workflow: 'w.yml' } }, want: false },
  {
    on: '{ schedule: [{ cron: "0 3 * * *" }] }',
    happening: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
    want: true,
  },
  {
    on: '{ schedule: [{ cron: "0 3 * * *" }] }',
    happening: { name: 'schedule', payload: { schedule: 'Nightly' } },
    want: true,
  },
  {
    on: '{ schedule: [{ cron: "0 3 * * *" }] }',
    happening: { name: 'schedule', payload: { schedule: '0 4 * * *' } },
    want: false,
  },
]

for (const { on, happening, want } of triggers) {
  test(`on: ${on} ${want ? 'starts' : 'does not start'} at ${JSON.stringify(happening)}`, async () => {
    const workflow = readWorkflow(
      `name: Nightly\non: ${on}\njobs: { a: { runs-on: x, steps: [{ run: x }] } }`,
      'w.yml',
    )
    assert.equal(await starts(workflow, targetOf(happening)), want)
  })
}

/** `want`: the labels in the names; `values`: values that the labels do not show. */
const matrices: { name: string; given: Value; want: string[]; values?: Value[] }[] = [
  {
    name: 'crosses its lists, the first slowest',
    given: { a: [1, 2], b: ['x', 'y'] },
    want: ['(1, x)', '(1, y)', '(2, x)', '(2, y)'],
  },
  {
    name: 'leaves out what is excluded',
    given: { a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1, b: 'x' }, { a: 2 }] },
    want: ['(1, y)'],
  },
  {
    name: 'widens the jobs that an include fits',
    given: { a: [1, 2], include: [{ a: 2, c: 'z' }] },
    want: ['(1)', '(2)'],
    values: [{ a: 1 }, { a: 2, c: 'z' }],
  },
  {
    name: 'compares as an expression does',
    given: { a: ['Linux', '8'], exclude: [{ a: 8 }], include: [{ a: 'linux', c: 'z' }] },
    want: ['(Linux)'],
    values: [{ a: 'Linux', c: 'z' }],
  },
  {
    name: 'shows no empty value',
    given: { a: ['', null, 'x'] },
    want: ['', '', '(x)'],
  },
  {
    name: 'adds a job for an include that fits none',
    given: { a: [1], include: [{ a: 3, c: 'z' }] },
    want: ['(1)', '(3, z)'],
  },
  {
    name: 'is a list of includes alone',
    given: { include: [{ model: 'a' }, { model: 'b' }] },
    want: ['(a)', '(b)'],
  },
  {
    name: 'names the values of a mapping one by one',
    given: { node: [{ version: 20, lts: true }] },
    want: ['(20, true)'],
  },
  {
    name: "is GitHub's own example",
    given: {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    },
    want: ['(apple, cat)', '(apple, dog)', '(pear, cat)', '(pear, dog)', '(banana)', '(banana, cat)'],
    values: [
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  },
]

for (const { name, given, want, values } of matrices) {
  test(`a matrix ${name}`, () => {
    const jobs = matrixJobs(given, 'w.yml:1')
    assert.deepEqual(
      jobs.map(({ label }) => label),
      want,
    )
    if (values)
      assert.deepEqual(
        jobs.map(job => job.values),
        values,
      )
  })
}

const wrong: { given: Value; want: RegExp }[] = [
  { given: [], want: /must be a mapping/ },
  { given: {}, want: /has no jobs/ },
  { given: { a: [] }, want: /`a` of `matrix` is empty/ },
  { given: { a: 'x' }, want: /must be a list/ },
  { given: { a: [1], exclude: [{ a: 1 }] }, want: /has no jobs/ },
  { given: { include: 'x' }, want: /`include`/ },
  { given: { a: [1], include: [{}] }, want: /`include` of `matrix` has an empty entry/ },
  { given: { a: [1], exclude: [{ b: 1 }] }, want: /`exclude` names `b`, which is not in `matrix`/ },
  { given: { a: Array(17).fill(1), b: Array(16).fill(1) }, want: /more than 256/ },
]

for (const { given, want } of wrong) {
  test(`a matrix of ${JSON.stringify(given).slice(0, 40)} is refused`, () => {
    assert.throws(() => matrixJobs(given, 'w.yml:1'), want)
  })
}

const levels: {
  name: string
  job?: PermissionRequest
  workflow?: PermissionRequest
  isFork?: boolean
  want: Record<string, string>
}[] = [
  { name: 'nothing asked for', want: { contents: 'read', packages: 'read' } },
  { name: 'none at all', workflow: {}, want: {} },
  { name: 'what is not named', workflow: { issues: 'write' }, want: { issues: 'write' } },
  {
    name: "a job's own",
    workflow: { issues: 'write' },
    job: { contents: 'read' },
    want: { contents: 'read' },
  },
  { name: 'a named none', job: { contents: 'none', checks: 'read' }, want: { checks: 'read' } },
  {
    name: "a fork's",
    isFork: true,
    job: { contents: 'write', id_token: 'write' },
    want: { contents: 'read' },
  },
]

for (const { name, job = null, workflow = null, isFork = false, want } of levels) {
  test(`permissions: ${name}`, () => {
    assert.deepEqual(permissionsOf({ job, workflow }, ceilingOf(isFork)), want)
  })
}

test('permissions: all of them', () => {
  const of = (job: PermissionRequest, isFork = false) =>
    permissionsOf({ job, workflow: null }, ceilingOf(isFork))
  assert.ok(Object.values(of('write-all')).every(level => level === 'write'))
  assert.ok(Object.values(of('read-all')).every(level => level === 'read'))
  assert.deepEqual(of('write-all', true), of('read-all'))
  assert.equal(of('read-all')['id_token'], undefined)
})

test('permissions only shrink from caller to called', () => {
  const caller = permissionsOf(
    { job: { contents: 'read', issues: 'write' }, workflow: null },
    ceilingOf(false),
  )
  assert.deepEqual(permissionsOf({ job: 'write-all', workflow: null }, caller), caller)
  assert.deepEqual(permissionsOf({ job: null, workflow: null }, caller, caller), caller)
  assert.deepEqual(aboveCeiling({ contents: 'write', issues: 'read', pull_requests: 'read' }, caller), [
    'contents: write',
    'pull-requests: read',
  ])
})

test('a group has one holder, keeps the newest one waiting, and drops one whose signal aborts', async () => {
  const groups = openGroups()
  const cancelled: string[] = []
  const giveUp = new AbortController()
  const enter = (
    name: string,
    more: { cancelInProgress?: boolean; queue?: 'max'; signal?: AbortSignal } = {},
  ) =>
    groups.enter('G', {
      cancelInProgress: more.cancelInProgress ?? false,
      queue: more.queue ?? 'single',
      cancel: () => cancelled.push(name),
      signal: more.signal ?? new AbortController().signal,
    })
  const first = await enter('first')
  const second = enter('second')
  const third = enter('third')
  assert.equal(await second, null)
  const fourth = enter('fourth', { queue: 'max', signal: giveUp.signal })
  const fifth = enter('fifth', { queue: 'max', cancelInProgress: true })
  assert.deepEqual(cancelled, ['first'])
  first!.leave()
  giveUp.abort()
  assert.equal(await fourth, null)
  ;(await third)!.leave()
  ;(await fifth)!.leave()
  assert.ok(
    (await groups.enter('g', {
      cancelInProgress: false,
      queue: 'single',
      cancel() {},
      signal: giveUp.signal,
    })) === null,
  )
  assert.ok(await enter('sixth'))
})

test('`queue: max` keeps a hundred waiting and rejects more', async () => {
  const groups = openGroups()
  const { signal } = new AbortController()
  const enter = () => groups.enter('G', { cancelInProgress: false, queue: 'max', cancel() {}, signal })
  const first = await enter()
  const waiting = Array.from({ length: 100 }, enter)
  assert.equal(await enter(), null)
  for (let last = first; last; last = (await waiting.shift()) ?? null) last.leave()
  assert.equal(waiting.length, 0)
})
