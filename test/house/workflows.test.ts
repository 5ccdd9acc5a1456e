import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { vendored } from '../../.ci/build/workflows.ts'
import { filesBelow, ROOT } from './module.ts'
import { stepsOf, type Workflow } from './workflow-document.ts'
import {
  FETCH_OFFENCES,
  FETCHING,
  OFFENCES,
  type Offence,
  RELEASE_OFFENCES,
  RELEASING,
  REQUIRED,
  REQUIRED_OFFENCES,
  RIGHT,
} from './workflow-examples.ts'
import {
  compositeViolations,
  exampleWorkflowViolations,
  finalJobViolations,
  workflowViolations,
} from './workflow-rules.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const workflows = ['.github/workflows', 'reusable', 'workflows'].flatMap(filesBelow)

for (const file of workflows) {
  test(`${file} keeps the rules for workflows`, () => {
    assert.deepEqual(workflowViolations(read(file)), [])
  })
}

for (const file of ['.github/workflows/ci.yml', 'reusable/pull-request.yml', 'reusable/release.yml']) {
  test(`${file} ends in one job that cannot be skipped into green`, () => {
    assert.deepEqual(finalJobViolations(read(file)), [])
  })
}

const actions = ['action.yml', ...filesBelow('actions').filter(file => file.endsWith('/action.yml'))]
for (const file of actions.filter(each => read(each).includes('using: composite'))) {
  test(`the steps of ${file} keep the rules`, () => assert.deepEqual(compositeViolations(read(file)), []))
}

const readmes = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['actions', 'templates'].flatMap(filesBelow).filter(file => file.endsWith('.md')),
]
for (const file of readmes) {
  const blocks = [...read(file).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(match => match[1]!)
  const pasted = blocks.filter(block => /^jobs:/m.test(block))
  if (pasted.length === 0) continue
  test(`what ${file} gives to paste keeps the rules`, () => {
    assert.deepEqual(pasted.flatMap(exampleWorkflowViolations), [])
  })
}

test('every reusable workflow stands where GitHub reads it, byte for byte, and once more to be vendored', () => {
  for (const file of filesBelow('reusable')) {
    const name = file.slice('reusable/'.length)
    assert.equal(read(`.github/workflows/${name}`), read(file))
    assert.equal(read(`workflows/vendored/trainyard-${name}`), vendored(read(file), file))
  }
})

test('what is to be vendored calls the files beside it and our actions by tag, and is complete', () => {
  const files = filesBelow('workflows/vendored')
  const named = files.map(file => file.slice('workflows/vendored/'.length))
  const callers = filesBelow('workflows').filter(file => !files.includes(file))
  const reusable = filesBelow('reusable').map(file => file.replace('reusable/', 'trainyard-'))
  assert.deepEqual(
    named.sort(),
    [...callers.map(file => file.slice('workflows/'.length)), ...reusable].sort(),
  )
  for (const file of files) {
    const uses = [...read(file).matchAll(/uses: (\S+)/g)].map(match => match[1]!)
    const called = uses.filter(text => text.includes('.github/workflows/'))
    const beside = called.map(text => text.match(/^\.\/\.github\/workflows\/([\w-]+\.yml)$/)?.[1] ?? text)
    assert.deepEqual(
      beside.filter(name => !named.includes(name)),
      [],
      file,
    )
    assert.deepEqual(
      uses.filter(text => /^\$|^\.\/actions/.test(text)),
      [],
      file,
    )
  }
  assert.throws(() => vendored('uses: $/templates/x', 'x.yml'), /cannot be vendored/)
})

test('every checkout of what a model is made of takes what the caller says of large files and submodules', () => {
  const { jobs } = parse(read('reusable/model.yml')) as Workflow
  const steps = Object.values(jobs).flatMap(stepsOf)
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  assert.ok(checkouts.length > 0)
  for (const { name, with: given = {} } of checkouts) {
    const { lfs, submodules } = given
    assert.deepEqual([lfs, submodules], ['$' + '{{ inputs.lfs }}', '$' + '{{ inputs.submodules }}'], name)
  }
})

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
  assert.deepEqual(called, ['ci', 'lint', 'types', 'build:check', 'test', 'test:long', 'test:real', 'demo'])
  assert.deepEqual(
    called.filter(name => !(name in scripts)),
    ['ci'],
  )
})

test('a workflow that keeps all rules passes', () => {
  assert.deepEqual(workflowViolations(RIGHT), [])
  assert.deepEqual(workflowViolations(RELEASING), [])
  assert.deepEqual(workflowViolations(FETCHING), [])
  assert.deepEqual(finalJobViolations(REQUIRED), [])
})

/** Seen to fail, each offence by itself. */
function refused(right: string, violations: (text: string) => string[], offences: readonly Offence[]): void {
  for (const { from, to, want } of offences) {
    test(`refused: a workflow that ${want[0]}: ${to.trim().split('\n')[0]}`, () => {
      const given = right.replace(from, () => to)
      assert.notEqual(given, right)
      const found = violations(given)
      assert.equal(found.length, want.length, found.join())
      for (const [index, what] of want.entries()) {
        if (typeof what === 'string') assert.equal(found[index], what)
        else assert.match(found[index]!, what)
      }
    })
  }
}

refused(RIGHT, workflowViolations, OFFENCES)
refused(RELEASING, workflowViolations, RELEASE_OFFENCES)
refused(FETCHING, workflowViolations, FETCH_OFFENCES)
refused(REQUIRED, finalJobViolations, REQUIRED_OFFENCES)

const composite = `name: Fly
runs: { using: composite, steps: [{ name: Say, run: echo there, shell: bash }] }
`
test('refused: a composite action that puts an expression into a script, or pins nothing', () => {
  assert.deepEqual(compositeViolations(composite), [])
  assert.deepEqual(compositeViolations(composite.replace('echo there', `'\${{ inputs.where }}'`)), [
    'puts an expression into a script',
  ])
  const unpinned = 'name: Fly\nruns:\n  using: composite\n  steps:\n    - uses: a/b@v1\n'
  assert.deepEqual(compositeViolations(unpinned), ['does not pin a/b@v1'])
})

test('refused: an example to paste that keeps credentials on disk', () => {
  assert.deepEqual(exampleWorkflowViolations(RIGHT.replace('persist-credentials: false', 'clean: true')), [
    'fly: keeps credentials on disk',
  ])
})
