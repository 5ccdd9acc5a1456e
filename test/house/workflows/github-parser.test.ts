import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from '../module.ts'
import { diagnose } from './diagnosis.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const workflows = ['.github/workflows', 'reusable', 'workflows'].flatMap(filesBelow)
const actions = [
  'action.yml',
  ...filesBelow('actions').filter(file => /^actions\/[^_/]+\/action\.yml$/.test(file)),
]

for (const file of [...workflows, ...actions]) {
  test(`GitHub's own parser accepts ${file}`, async () =>
    assert.deepEqual(await diagnose(file, read(file)), []))
}

const caller = `name: Fly
on: { pull_request: {} }
permissions: {}
jobs:
  fly:
    permissions: { contents: read }
    uses: trainyard/trainyard/.github/workflows/model.yml@v1
    with:
      entry: "{}"
      ref: abc
      head: abc
    secrets:
      data-secrets: \${{ secrets.KEY }}
`
const job = `name: Fly
on: push
permissions: {}
jobs:
  fly:
    runs-on: ubuntu-24.04
    steps:
      - id: pull
        uses: $/actions/pull
        with:
          version: flight-delay@latest
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
        with:
          name: \${{ steps.pull.outputs.version }}
`
const wrong = [
  { name: 'an unknown input of a reusable workflow', from: caller, cut: ['entry:', 'entri:'], want: /entri/ },
  {
    name: 'a missing input of a reusable workflow',
    from: caller,
    cut: ['      ref: abc\n', ''],
    want: /ref.*required/i,
  },
  {
    name: 'an input of the wrong type',
    from: caller,
    cut: ['ref: abc', 'publish: [1]'],
    want: /publish|sequence/i,
  },
  {
    name: 'an unknown secret of a reusable workflow',
    from: caller,
    cut: ['data-secrets: $', 'date-secrets: $'],
    want: /date/,
  },
  {
    name: 'a reusable workflow that is not there',
    from: caller,
    cut: ['model.yml', 'modal.yml'],
    want: /Unable to find reusable workflow/,
  },
  {
    name: 'an unknown input of our own action',
    from: job,
    cut: ['version: fl', 'versoin: fl'],
    want: /versoin/,
  },
  {
    name: 'a missing input of our own action',
    from: job,
    cut: ['version: fl', 'model: fl'],
    want: /Missing required input `version`/,
  },
  {
    name: 'an action of ours that is not there',
    from: job,
    cut: ['$/actions/pull', '$/actions/push'],
    want: /push/,
  },
  {
    name: 'an unknown input of a foreign action',
    from: job,
    cut: ['          name:', '          nome:'],
    want: /nome/,
  },
  {
    name: 'a foreign action without a description',
    from: job,
    cut: ['actions/download', 'actions/upload-and-download'],
    want: /Unable to resolve/,
  },
  {
    name: 'an unknown context',
    from: job,
    cut: ['steps.pull.outputs', 'stairs.pull.outputs'],
    want: /stairs/,
  },
  {
    name: 'a step that is not there',
    from: job,
    cut: ['steps.pull.outputs', 'steps.push.outputs'],
    want: /push/,
  },
  { name: 'an unknown event', from: job, cut: ['on: push', 'on: shove'], want: /shove/ },
  { name: 'a misspelt key', from: job, cut: ['runs-on', 'run-on'], want: /run-on/ },
] as const

test("GitHub's own parser accepts what is right", async () => {
  assert.deepEqual(await diagnose('a.yml', caller), [])
  assert.deepEqual(await diagnose('a.yml', job), [])
})
for (const { name, from, cut, want } of wrong) {
  test(`GitHub's own parser refuses ${name}`, async () => {
    const given = from.replace(cut[0], () => cut[1])
    assert.notEqual(given, from)
    assert.match((await diagnose('a.yml', given)).join('\n'), want)
  })
}

test("GitHub's own parser refuses an action.yml without a description, or with an unknown key", async () => {
  const action = 'name: Fly\ndescription: Flies.\nruns:\n  using: node24\n  main: fly.mjs\n'
  assert.deepEqual(await diagnose('action.yml', action), [])
  assert.match(
    (await diagnose('action.yml', action.replace('description: Flies.\n', ''))).join(),
    /description/,
  )
  assert.match((await diagnose('action.yml', action.replace('main: fly', 'mian: fly'))).join(), /mian|main/)
})
