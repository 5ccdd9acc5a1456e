import assert from 'node:assert/strict'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { createRepository } from '../../github/repository/repository.ts'
import { pushFiles } from '../github/clone.ts'
import { openJobFixture } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`

/** A JavaScript action whose entries print their name, inputs, state and folder. */
const TOY = {
  'actions/toy/action.yml': `
name: Toy
inputs:
  word: { default: "by default ${$('github.repository')}" }
  Old One: { deprecationMessage: use word }
  token: { default: "${$('github.token')}" }
runs: { using: node24, main: ../_dist/toy.mjs, pre: pre.mjs, post: post.mjs }
`,
  'actions/toy/pre.mjs': `
import { appendFileSync } from 'node:fs'
console.log('pre', process.env.INPUT_WORD)
appendFileSync(process.env.GITHUB_STATE, 'from-pre=1\\n')
`,
  'actions/toy/post.mjs': `console.log('post', process.env.INPUT_WORD, process.env['STATE_from-pre'], process.env.STATE_main, process.env.LATER)`,
  'actions/_dist/toy.mjs': `
import { appendFileSync } from 'node:fs'
import { shared } from './shared.mjs'
console.log(shared, process.env.INPUT_WORD, process.env.INPUT_OLD_ONE ?? '-', process.env['STATE_from-pre'] ?? '-', process.argv.length)
console.log('token', process.env.INPUT_TOKEN ? 'given' : 'missing', 'path', process.env.GITHUB_ACTION_PATH.endsWith('/actions/toy'))
appendFileSync(process.env.GITHUB_STATE, 'main=2\\n')
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_WORD + '\\n')
if (process.env.INPUT_WORD === 'fail') process.exit(1)
`,
  'actions/_dist/shared.mjs': `export const shared = 'main'`,
}

test('a JavaScript action runs pre, main and post with its inputs and state, next to its sibling files', async t => {
  const { play } = await openJobFixture(t, { files: TOY })
  const played = await play(
    `
- run: echo LATER=seen >> "$GITHUB_ENV"
- id: one
  uses: $/actions/toy
  with: { word: one, old one: x, strange: y }
- id: two
  uses: $/actions/toy
`,
    { outputs: { said: `${$('steps.one.outputs.said')}, ${$('steps.two.outputs.said')}` } },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.deepEqual(played.outputs, { said: 'one, by default acme/flight-delay' })
  const said = played.log.split('\n').filter(line => /^(pre|main|post|token) /.test(line))
  assert.deepEqual(said, [
    'pre one',
    'pre by default acme/flight-delay',
    'main one x 1 2',
    'token given path true',
    'main by default acme/flight-delay  1 2',
    'token given path true',
    'post by default acme/flight-delay 1 2 seen',
    'post one 1 2 seen',
  ])
  assert.deepEqual(played.steps, [
    'Set up job: success',
    'Pre Run $/actions/toy: success',
    'Pre Run $/actions/toy: success',
    'Run echo LATER=seen >> "$GITHUB_ENV": success',
    'Run $/actions/toy: success',
    'Run $/actions/toy: success',
    'Post Run $/actions/toy: success',
    'Post Run $/actions/toy: success',
    'Complete job: success',
  ])
  const warnings = played.annotations.map(({ message }) => message)
  assert.ok(warnings.includes("Unexpected input(s) 'strange', valid inputs are ['word', 'Old One', 'token']"))
  assert.ok(warnings.includes("Input 'old one' has been deprecated with message: use word"))
})

test('post runs after a failure and after a cancellation, only for steps that were started', async t => {
  const files = {
    ...TOY,
    'actions/toy/action.yml': TOY['actions/toy/action.yml'].replace(' pre: pre.mjs,', ''),
  }
  const { play } = await openJobFixture(t, { files })
  const steps =
    '- uses: $/actions/toy\n  with: { word: fail }\n- uses: $/actions/toy\n  with: { word: never }'
  const failed = await play(steps)
  assert.equal(failed.conclusion, 'failure')
  assert.match(failed.log, /^post fail undefined 2 undefined$/m)
  assert.doesNotMatch(failed.log, /^\w+ never/m)
  const cancelled = await play('- if: always()\n  uses: $/actions/toy', { signal: AbortSignal.abort() })
  assert.equal(cancelled.conclusion, 'cancelled')
  assert.match(cancelled.log, /^post by default/m)
})

test('post-if decides about post', async t => {
  const action = TOY['actions/toy/action.yml']
    .replace('post: post.mjs', 'post: post.mjs, post-if: success()')
    .replace(' pre: pre.mjs,', '')
  const { play } = await openJobFixture(t, { files: { ...TOY, 'actions/toy/action.yml': action } })
  const played = await play('- uses: $/actions/toy\n- run: exit 1')
  assert.equal(played.steps.at(-2), 'Post Run $/actions/toy: skipped')
  assert.doesNotMatch(played.log, /^post /m)
})

const COMPOSITE = {
  ...TOY,
  'actions/toy/action.yml': TOY['actions/toy/action.yml'].replace(' pre: pre.mjs,', ''),
  'actions/outer/action.yml': `
name: Outer
inputs: { word: { required: true }, fail: { default: 'no' } }
outputs: { said: { value: "${$('steps.toy.outputs.said')}" }, inner: { value: "${$('steps.in.outputs.where')}" } }
runs:
  using: composite
  steps:
    - id: toy
      uses: $/actions/toy
      with: { word: "toy ${$('inputs.word')}" }
    - id: in
      uses: $/actions/inner
    - if: inputs.fail == 'yes'
      shell: bash
      run: exit 9
    - if: failure()
      shell: sh
      run: echo composite-failed
    - shell: bash
      env: { MINE: inner }
      run: echo "after $OUTER $MINE word=$INPUT_WORD. path $(basename "$GITHUB_ACTION_PATH")"
`,
  'actions/inner/action.yml': `
name: Inner
outputs: { where: { value: "${$('steps.w.outputs.w')}" } }
runs:
  using: composite
  steps:
    - { id: w, shell: sh, run: 'echo "w=$(basename "$GITHUB_ACTION_PATH")" >> "$GITHUB_OUTPUT"' }
`,
}

test('a composite action has inputs, outputs, steps and posts of its own, nested', async t => {
  const { play } = await openJobFixture(t, { files: COMPOSITE })
  const played = await play(
    `
- id: outer
  env: { OUTER: around }
  uses: $/actions/outer
  with: { word: hello }
- run: echo "toy here ${$("steps.toy.outputs.said || 'not seen'")}"
`,
    { outputs: { all: `${$('steps.outer.outputs.said')}, ${$('steps.outer.outputs.inner')}` } },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.deepEqual(played.outputs, { all: 'toy hello, inner' })
  assert.match(played.log, /^after around inner word=\. path outer$/m)
  assert.match(played.log, /^toy here not seen$/m)
  assert.doesNotMatch(played.log, /^composite-failed$/m)
  assert.match(played.log, /^post toy hello undefined 2/m)
  assert.equal(played.steps.at(-2), 'Post Run $/actions/outer: success')
})

test('a failing step fails its composite action; failure() inside is about its own steps', async t => {
  const { play } = await openJobFixture(t, { files: COMPOSITE })
  const failed = await play('- uses: $/actions/outer\n  with: { word: a, fail: "yes" }')
  assert.equal(failed.conclusion, 'failure')
  assert.match(failed.log, /^composite-failed$/m)
  assert.doesNotMatch(failed.log, /^after /m)
  const after = await play('- run: exit 1\n- if: always()\n  uses: $/actions/outer\n  with: { word: b }')
  assert.doesNotMatch(after.log, /^composite-failed$/m)
  assert.match(after.log, /^after /m)
})

test('a composite action cannot read secrets', async t => {
  const inner = COMPOSITE['actions/inner/action.yml'].replace('echo "w=', `: ${$('secrets.KEY')}; echo "w=`)
  const { play } = await openJobFixture(t, { files: { ...COMPOSITE, 'actions/inner/action.yml': inner } })
  const played = await play('- uses: $/actions/inner', { contexts: { github: {}, secrets: { KEY: 'k3y' } } })
  assert.equal(played.conclusion, 'failure')
  assert.match(played.annotations[0]!.message, /secrets/)
})

test("$/ is the containing file's own repository and commit, owner/repo@ref the sandbox's, ./ the workspace", async t => {
  const stage = await openJobFixture(t, { files: { 'README.md': 'model' } })
  const repository = await createRepository(stage.sandbox.world, { owner: 'acme', name: 'tools' })
  await stage.admin.repos.createOrUpdateFileContents({
    owner: 'acme',
    repo: 'tools',
    path: 'x',
    message: 'x',
    content: '',
  })
  const place = { owner: 'acme', repo: 'tools' }
  const sha = await pushFiles(stage, place, { branch: 'main', files: COMPOSITE })
  await pushFiles(stage, place, { branch: 'main', files: { 'actions/inner/action.yml': 'broken: [' } })
  const played = await stage.play(
    `
- id: own
  uses: $/actions/outer
  with: { word: own }
- id: named
  uses: acme/tools/actions/outer@${sha}
  with: { word: named }
- run: |
    mkdir -p mine && printf 'runs: { using: composite, steps: [ { shell: sh, run: echo local-action } ] }' > mine/action.yml
- uses: ./mine
`,
    {
      source: { repositoryId: repository.id, sha },
      outputs: { all: `${$('steps.own.outputs.inner')} ${$('steps.named.outputs.said')}` },
    },
  )
  assert.equal(played.conclusion, 'success', played.log)
  assert.deepEqual(played.outputs, { all: 'inner toy named' })
  assert.match(played.log, /^local-action$/m)
  const trees = join(dirname(played.folder), '_actions')
  assert.deepEqual(readdirSync(trees), [`${repository.id}-${sha}`])
  assert.equal(statSync(join(trees, `${repository.id}-${sha}`, 'actions/_dist/toy.mjs')).mode & 0o222, 0)
})

test('changes of a job to the files of an action are undone before the next job', async t => {
  const { play } = await openJobFixture(t, { files: COMPOSITE })
  const first = await play(`
- uses: $/actions/inner
- run: |
    for file in ../../_actions/*/actions/inner/action.yml; do
      touch -r "$file" time && chmod u+w "$file" && sed -i 's/runs/rons/' "$file" && touch -r time "$file"
    done
    touch ../../_actions/done
`)
  assert.equal(first.conclusion, 'success', first.log)
  assert.equal((await play('- uses: $/actions/inner')).conclusion, 'success')
})

test("a private repository's actions can be used only by workflows of its owner", async t => {
  const stage = await openJobFixture(t)
  for (const owner of ['acme', 'other']) {
    const place = await stage.repository({ owner, name: 'tools', private: true })
    await pushFiles(stage, place, { branch: 'main', files: COMPOSITE })
  }
  assert.equal((await stage.play('- uses: acme/tools/actions/inner@main')).conclusion, 'success')
  const { conclusion, annotations } = await stage.play('- uses: other/tools/actions/inner@main')
  assert.equal(conclusion, 'failure')
  assert.match(annotations[0]!.message, /is neither in a repository of the sandbox nor/)
})

const unknown = [
  {
    uses: 'docker://alpine:3',
    want: /container actions are not supported in the sandbox: docker:\/\/alpine:3/,
  },
  {
    uses: 'stranger/thing@v1',
    want: /`stranger\/thing@v1` is neither in a repository of the sandbox nor an action with a stand-in/,
  },
  { uses: 'acme/flight-delay@v9', want: /there is no `v9` in acme\/flight-delay/ },
  { uses: 'nonsense', want: /`uses: nonsense` must be owner/ },
  { uses: '$/actions/none', want: /Can't find 'action\.yml'/ },
  { uses: '$/actions/docker', want: /`using: docker` is not supported/ },
]
for (const { uses, want } of unknown) {
  test(`refused before any step runs: uses ${uses}`, async t => {
    const docker = { 'actions/docker/action.yml': 'runs: { using: docker, image: Dockerfile }' }
    const { play } = await openJobFixture(t, { files: docker })
    const played = await play(`- run: touch ran\n- uses: ${uses}`)
    assert.equal(played.conclusion, 'failure')
    assert.match(played.annotations[0]!.message, want)
    assert.ok(!existsSync(join(played.folder, 'workspace/ran')))
    assert.deepEqual(played.steps, ['Set up job: failure', 'Complete job: success'])
  })
}

test('refused: pre of an action within a composite action', async t => {
  const { play } = await openJobFixture(t, { files: { ...COMPOSITE, ...TOY } })
  const played = await play('- uses: $/actions/outer\n  with: { word: a }')
  assert.equal(played.conclusion, 'failure')
  assert.match(
    played.annotations[0]!.message,
    /`pre` of \$\/actions\/toy in a composite action is not supported/,
  )
})

test('a local action that does not exist says to check out first', async t => {
  const { play } = await openJobFixture(t)
  const played = await play('- uses: ./mine')
  assert.match(played.annotations[0]!.message, /Did you forget to run actions\/checkout/)
})
