import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { filesBelow, ROOT } from './module.ts'
import { workflowViolations } from './workflow-rules.ts'

const workflows = filesBelow('.github/workflows')

for (const file of workflows) {
  test(`${file} is pinned, timed, and allowed no more than it says`, () => {
    assert.deepEqual(workflowViolations(readFileSync(join(ROOT, file), 'utf8')), [])
  })
}

test('CI runs the one script on Linux, and tests and demo on macOS and Windows', () => {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'))
  const lines = (job: { steps: { run?: string }[] }) => job.steps.flatMap(({ run }) => run ?? [])
  assert.deepEqual(lines(jobs.linux), ['.ci/run'])
  assert.deepEqual(lines(jobs.elsewhere), ['npm ci', 'npm run types', 'npm test', 'npm run demo -- --once'])
  assert.match(jobs.elsewhere.strategy.matrix.os.join(), /macos.*windows/)
  assert.deepEqual(
    jobs.all.needs,
    Object.keys(jobs).filter(name => name !== 'all'),
  )
})

test('every step of .ci/run that is an npm script is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const text = readFileSync(join(ROOT, '.ci/run'), 'utf8')
  const called = [...text.matchAll(/^step .* npm (?:run --silent )?([\w:]+)/gm)].map(match => match[1]!)
  assert.deepEqual(called, ['ci', 'lint', 'types', 'build:check', 'test', 'test:real', 'demo'])
  assert.deepEqual(
    called.filter(name => !(name in scripts)),
    ['ci'],
  )
})

const right = `name: Fly
on: push
permissions: {}
concurrency: fly
jobs:
  fly:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # check the code out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ./actions/train
      - run: echo there
`

const wrong = [
  { from: 'name: Fly\n', to: '', want: ['has no name'] },
  { from: 'permissions: {}\n', to: '', want: ['does not begin with `permissions: {}`'] },
  { from: 'permissions: {}', to: 'permissions: write-all', want: ['does not begin with `permissions: {}`'] },
  { from: 'concurrency: fly\n', to: '', want: ['has no concurrency'] },
  { from: 'on: push', to: 'on: [pull_request_target]', want: ['runs on pull_request_target'] },
  { from: ' # v7.0.1', to: '', want: [/^does not pin actions\/checkout@3d3c/] },
  {
    from: '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    to: '@v7',
    want: ['does not pin actions/checkout@v7'],
  },
  { from: ' # check the code out', to: '', want: ['does not say why `contents: read`'] },
  { from: '    timeout-minutes: 5\n', to: '', want: ['fly: has no timeout'] },
  {
    from: '    permissions:\n      contents: read # check the code out\n',
    to: '',
    want: ['fly: has no permissions of its own'],
  },
  {
    from: '        with:\n          persist-credentials: false\n',
    to: '',
    want: ['fly: keeps credentials on disk'],
  },
  { from: 'echo there', to: `echo \${{ github.head_ref }}`, want: ['fly: puts an expression into a script'] },
  {
    from: 'echo there',
    to: 'echo A=b >> "$GITHUB_ENV"',
    want: ['fly: writes to the environment of later steps'],
  },
  { from: '    steps:', to: '    secrets: inherit\n    steps:', want: ['fly: inherits all secrets'] },
]
test('a workflow that keeps all rules passes', () => assert.deepEqual(workflowViolations(right), []))
for (const { from, to, want } of wrong) {
  test(`refused: a workflow that ${want[0]}`, () => {
    const found = workflowViolations(right.replace(from, () => to))
    assert.equal(found.length, want.length, found.join())
    for (const [index, what] of want.entries()) {
      if (typeof what === 'string') assert.equal(found[index], what)
      else assert.match(found[index]!, what)
    }
  })
}
