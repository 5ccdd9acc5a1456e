import assert from 'node:assert/strict'
import test from 'node:test'
import { readSteps } from '../../runner/read-steps.ts'
import { readWorkflow } from '../../runner/read-workflow.ts'
import { Unsupported } from '../../runner/refusal.ts'
import { readWritten, under } from '../../runner/template.ts'

const PATH = '.github/workflows/w.yml'
const read = (text: string) => readWorkflow(text, PATH)
const withJob = (job: string) => `on: push\njobs:\n  a:\n${job.replaceAll(/^/gm, '    ')}\n`
const STEPS = 'runs-on: x\nsteps: [{ run: true }]'
const JOBS = 'jobs: { a: { runs-on: x, steps: [{ run: x }] } }'
const expression = (inside: string) => `\${{ ${inside} }}`

test('reads all of a workflow', () => {
  const workflow = read(`
name: Train
run-name: Train ${expression('github.ref_name')}
on:
  push: { branches: [main, 'releases/**'], paths-ignore: docs/** }
  workflow_dispatch:
    inputs:
      seeds: { type: number, default: 3, required: true, description: How many }
      backend: { type: choice, options: [cpu, gpu] }
      note: { default: none }
permissions: { contents: read, pull-requests: write }
env: { A: 1.10, B: true, C: }
defaults: { run: { shell: bash, working-directory: src } }
concurrency: { group: "g-${expression('github.ref')}", cancel-in-progress: true }
jobs:
  train:
    name: Train ${expression('matrix.model')}
    needs: plan
    if: needs.plan.outputs.any == 'true'
    runs-on: [self-hosted, gpu]
    timeout-minutes: 30
    continue-on-error: true
    environment: { name: staging, url: "${expression('steps.t.outputs.url')}" }
    strategy: { fail-fast: false, max-parallel: 2, matrix: { model: "${expression('fromJSON(needs.plan.outputs.models)')}" } }
    outputs: { digest: "${expression('steps.t.outputs.digest')}" }
    steps:
      - { id: t, name: Train, run: python train.py, shell: sh, env: { X: 1 }, working-directory: m, timeout-minutes: 5 }
      - { uses: actions/checkout@v7, with: { fetch-depth: 0 }, if: failure() }
  plan: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`)
  const { jobs, ...rest } = workflow
  assert.deepEqual(
    jobs.map(({ id }) => id),
    ['plan', 'train'],
  )
  assert.equal(rest.name, 'Train')
  assert.deepEqual(rest.env, { A: '1.1', B: 'true', C: '' })
  assert.deepEqual(rest.permissions, { contents: 'read', pull_requests: 'write' })
  assert.deepEqual(rest.on['push']?.branches, ['main', 'releases/**'])
  assert.deepEqual(rest.on['push']?.pathsIgnore, ['docs/**'])
  assert.equal(rest.dispatch?.['seeds']?.default, 3)
  assert.deepEqual(rest.dispatch?.['backend']?.options, ['cpu', 'gpu'])
  assert.equal(rest.dispatch?.['note']?.type, 'string')
  assert.equal(rest.concurrency?.cancelInProgress, 'true')
  const train = jobs[1]!
  assert.ok(train.kind === 'steps')
  assert.deepEqual(train.runsOn, ['self-hosted', 'gpu'])
  assert.deepEqual(train.environment, {
    name: 'staging',
    url: expression('steps.t.outputs.url'),
    deployment: true,
  })
  assert.deepEqual(train.steps[0], {
    id: 't',
    name: 'Train',
    if: null,
    uses: null,
    run: 'python train.py',
    with: {},
    env: { X: '1' },
    shell: 'sh',
    workingDirectory: 'm',
    continueOnError: 'false',
    timeoutMinutes: '5',
    where: `${PATH}:27`,
  })
  assert.deepEqual(train.steps[1]?.with, { 'fetch-depth': '0' })
})

for (const on of ['push', '[push, merge_group]', '{ push: , merge_group: { types: checks_requested } }']) {
  test(`reads on: ${on}`, () => {
    assert.ok(read(`on: ${on}\njobs: { a: { runs-on: x, steps: [{ run: x }] } }`).on['push'])
  })
}

test('reads a reusable workflow and its call', () => {
  const called = read(`
on:
  workflow_call:
    inputs:
      model: { type: string, required: true }
      seeds: { type: number, default: "${expression('inputs.model')}" }
    secrets: { data: { required: true }, other: }
    outputs: { digest: { value: "${expression('jobs.a.outputs.digest')}" } }
jobs:
  a: { uses: $/.github/workflows/x.yml, with: { n: 1, b: true }, secrets: { data: "${expression('secrets.data')}" } }
  b: { uses: ./.github/workflows/y.yml, secrets: inherit }
`)
  assert.deepEqual(called.call?.secrets, { data: { required: true }, other: { required: false } })
  assert.equal(called.call?.inputs['model']?.required, true)
  assert.deepEqual(called.on, {})
  const [a, b] = called.jobs
  assert.ok(a?.kind === 'call' && b?.kind === 'call')
  assert.deepEqual(a.with, { n: 1, b: true })
  assert.equal(b.secrets, 'inherit')
})

test('aliases are replaced by their anchors', () => {
  const { jobs } = read('on: push\njobs:\n  a: &a { runs-on: x, steps: [{ run: one }] }\n  b: *a\n')
  assert.ok(jobs[1]?.kind === 'steps')
  assert.equal(jobs[1].steps[0]?.run, 'one')
})

const refusals: { name: string; given: string; want: string; line: number }[] = [
  { name: 'services', given: withJob(`services: {}\n${STEPS}`), want: '`services`', line: 4 },
  { name: 'a snapshot', given: withJob(`snapshot: image\n${STEPS}`), want: '`snapshot`', line: 4 },
  {
    name: 'a misspelt key of a workflow',
    given: `permission: {}\n${withJob(STEPS)}`,
    want: "Unexpected value 'permission'",
    line: 1,
  },
  {
    name: 'a misspelt key of a job',
    given: withJob(`timeout: 1\n${STEPS}`),
    want: "Unexpected value 'timeout'",
    line: 4,
  },
  {
    name: 'a misspelt key of a step',
    given: withJob('runs-on: x\nsteps:\n  - run: a\n    workdir: b'),
    want: "Unexpected value 'workdir'",
    line: 7,
  },
  {
    name: 'parallel steps',
    given: withJob('runs-on: x\nsteps:\n  - parallel: [{ run: a }]'),
    want: '`parallel`',
    line: 6,
  },
  {
    name: 'an expression as the queue of a group',
    given: withJob(`concurrency: { group: a, queue: "${expression('github.ref')}" }\n${STEPS}`),
    want: '`queue`',
    line: 4,
  },
  {
    name: 'an expression in deployment',
    given: withJob(`environment: { name: a, deployment: "${expression('true')}" }\n${STEPS}`),
    want: '`deployment`',
    line: 4,
  },
  {
    name: 'one expression for all of with',
    given: withJob(`runs-on: x\nsteps:\n  - uses: a/b@c\n    with: "${expression('fromJSON(github.ref)')}"`),
    want: '`with` as one expression',
    line: 7,
  },
  {
    name: 'the directive insert',
    given: withJob(`env: { "${expression('insert')}": x }\n${STEPS}`),
    want: '`insert`',
    line: 4,
  },
  {
    name: 'a condition that mixes text and an expression',
    given: withJob(`if: ref ${expression('github.ref')}\n${STEPS}`),
    want: 'mixes text and an expression',
    line: 4,
  },
  {
    name: 'aliases that multiply',
    given: `on: push\na: &a [1, 1]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]\n`,
    want: 'Excessive alias count',
    line: 1,
  },
  {
    name: 'a step in the background',
    given: withJob('runs-on: x\nsteps:\n  - run: a\n    background: true'),
    want: "Unexpected value 'background'",
    line: 7,
  },
  {
    name: 'steps of a call',
    given: withJob('uses: ./x\nsteps: []'),
    want: "Unexpected value 'steps'",
    line: 5,
  },
  {
    name: 'runs-on of a call',
    given: withJob('uses: ./x\nruns-on: x'),
    want: "Unexpected value 'runs-on'",
    line: 5,
  },
  {
    name: 'an unknown trigger',
    given: 'on: pushed\njobs: {}',
    want: "Unexpected value 'pushed'",
    line: 1,
  },
  {
    name: 'a trigger that is not supported',
    given: `on: [push, gollum]\n${JOBS}`,
    want: '`gollum`',
    line: 1,
  },
  {
    name: 'pull_request_target',
    given: `on:\n  pull_request_target:\n${JOBS}`,
    want: '`pull_request_target`',
    line: 2,
  },
  {
    name: 'a filter the event has not',
    given: 'on:\n  merge_group:\n    paths: [a]\njobs: {}',
    want: "Unexpected value 'paths'",
    line: 3,
  },
  {
    name: 'a type the event has not',
    given: 'on: { release: { types: [made] } }\njobs: {}',
    want: "Unexpected value 'made'",
    line: 1,
  },
  {
    name: 'both branches and branches-ignore',
    given: `on: { push: { branches: a, branches-ignore: b } }\n${JOBS}`,
    want: 'cannot be combined',
    line: 1,
  },
  {
    name: 'workflow_run without workflows',
    given: `on: workflow_run\n${JOBS}`,
    want: '`workflows`',
    line: 1,
  },
  {
    name: 'a cron of four fields',
    given: `on:\n  schedule:\n    - cron: "* * * *"\n${JOBS}`,
    want: 'five fields',
    line: 3,
  },
  {
    name: 'an unknown permission',
    given: `permissions:\n  content: read\n${withJob(STEPS)}`,
    want: "Unexpected value 'content'",
    line: 2,
  },
  {
    name: 'an unknown level',
    given: `permissions: { contents: admin }\n${withJob(STEPS)}`,
    want: "Unexpected value 'admin'",
    line: 1,
  },
  {
    name: 'id-token: read',
    given: `permissions: { id-token: read }\n${withJob(STEPS)}`,
    want: "Unexpected value 'read'",
    line: 1,
  },
  {
    name: 'an unknown kind of input',
    given: 'on: { workflow_dispatch: { inputs: { a: { type: text } } } }\njobs: {}',
    want: "Unexpected value 'text'",
    line: 1,
  },
  {
    name: 'a call input without type',
    given: 'on: { workflow_call: { inputs: { a: {} } } }\njobs: {}',
    want: 'Required property is missing: type',
    line: 1,
  },
  {
    name: 'a choice without options',
    given: `on: { workflow_dispatch: { inputs: { a: { type: choice } } } }\n${JOBS}`,
    want: '`options`',
    line: 1,
  },
  {
    name: 'a need that does not exist',
    given: withJob(`needs: b\n${STEPS}`),
    want: '`b`, which does not exist',
    line: 3,
  },
  { name: 'a job that needs itself', given: withJob(`needs: a\n${STEPS}`), want: 'needs itself', line: 3 },
  {
    name: 'an unknown function',
    given: withJob(`name: "${expression('hash()')}"\n${STEPS}`),
    want: "'hash'",
    line: 4,
  },
  {
    name: 'a context that does not exist yet',
    given: withJob(`if: steps.a.outcome == 'x'\n${STEPS}`),
    want: "'steps'",
    line: 4,
  },
  {
    name: 'secrets in a condition',
    given: withJob(`runs-on: x\nsteps:\n  - run: a\n    if: secrets.A != ''`),
    want: "'secrets'",
    line: 7,
  },
  {
    name: 'hashFiles of a job',
    given: withJob(`env: { A: "${expression("hashFiles('a')")}" }\n${STEPS}`),
    want: "'hashFiles'",
    line: 4,
  },
  {
    name: 'always() in a name',
    given: withJob(`name: "${expression('always()')}"\n${STEPS}`),
    want: "'always'",
    line: 4,
  },
  {
    name: 'an expression in uses',
    given: withJob(`runs-on: x\nsteps:\n  - uses: "${expression('inputs.a')}"`),
    want: "'inputs'",
    line: 6,
  },
  {
    name: 'a step of both kinds',
    given: withJob('runs-on: x\nsteps: [{ run: a, uses: b }]'),
    want: "Unexpected value 'uses'",
    line: 5,
  },
  {
    name: 'two steps of one id',
    given: withJob('runs-on: x\nsteps: [{ run: a, id: s }, { run: b, id: s }]'),
    want: "'s' may not be used more than once",
    line: 5,
  },
  { name: 'a job without steps', given: withJob('runs-on: x'), want: 'no `steps`', line: 3 },
  { name: 'no jobs', given: 'on: push\njobs: {}', want: 'no `jobs`', line: 2 },
  { name: 'a key twice', given: 'on: push\non: push\njobs: {}', want: "'on' is already defined", line: 2 },
  { name: 'merge keys', given: withJob(`<<: {}\n${STEPS}`), want: "Unexpected value '<<'", line: 4 },
  { name: 'a tag of YAML', given: 'on: !!set push\njobs: {}', want: 'set', line: 1 },
  {
    name: 'queue: max that cancels',
    given: withJob(`concurrency: { group: a, queue: max, cancel-in-progress: true }\n${STEPS}`),
    want: 'cannot be combined',
    line: 4,
  },
  {
    name: 'defaults of other steps',
    given: `defaults: { uses: {} }\n${withJob(STEPS)}`,
    want: "Unexpected value 'uses'",
    line: 1,
  },
]

for (const { name, given, want, line } of refusals) {
  test(`refuses ${name}, and says where`, () => {
    assert.throws(
      () => read(given),
      error =>
        error instanceof Unsupported && error.message.includes(want) && error.where === `${PATH}:${line}`,
      `wanted ${want} at line ${line}`,
    )
  })
}

test("a composite action's steps need a shell and cannot use secrets", () => {
  const steps = (text: string) => {
    const action = readWritten(`runs: { using: composite, steps: ${text} }`, {
      path: 'action.yml',
      kind: 'action',
    })
    return readSteps(under(under(action, 'runs'), 'steps'))
  }
  assert.equal(steps('[{ run: a, shell: bash }]')[0]?.shell, 'bash')
  assert.throws(() => steps('[{ run: a }]'), /Required property is missing: shell/)
  assert.throws(() => steps(`[{ run: "${expression('secrets.A')}", shell: sh }]`), /action.yml:1.*secrets/s)
})
