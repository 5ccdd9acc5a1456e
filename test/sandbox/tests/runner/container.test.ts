import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containerOf } from '../../runner/container.ts'
import type { Value } from '../../runner/context.ts'
import { openFlow } from './flow-fixture.ts'
import { openJobFixture } from './job-fixture.ts'

const image = 'nvcr.io/nvidia/pytorch:26.10-py3'
const containers: { name: string; given: Value; want: unknown }[] = [
  { name: 'none', given: null, want: null },
  { name: 'an expression that is empty', given: '', want: null },
  { name: 'an image', given: image, want: { image, options: '' } },
  { name: 'a mapping', given: { image, options: '--gpus all' }, want: { image, options: '--gpus all' } },
  { name: 'a mapping whose image is empty', given: { image: '', options: '--gpus all' }, want: null },
]
for (const { name, given, want } of containers) {
  test(`a container: ${name}`, () => assert.deepEqual(containerOf(given, 'a.yml:1'), want))
}

test('an unsupported key of a container is refused by name', () => {
  assert.throws(
    () => containerOf({ image, volumes: ['/data'] }, 'a.yml:1'),
    /a\.yml:1: `container\.volumes` is not/,
  )
  assert.throws(() => containerOf([image], 'a.yml:1'), /names no image/)
})

test('a job gets its container, which can be an expression that is empty or a mapping', async t => {
  const stage = await openFlow(t)
  const container =
    '${' + '{ matrix.c == \'json\' && fromJSON(\'{"image":"node","options":"--init"}\') || matrix.c }}'
  await stage.push({
    '.github/workflows/w.yml': `on: push\njobs:\n  a:\n    strategy: { matrix: { c: ['', node, json] } }\n    runs-on: x\n    container: ${container}\n    steps: [{ run: x }]\n`,
  })
  await stage.runner.idle()
  const told = [...stage.requests].map(([name, { container }]) => [name, container])
  assert.deepEqual(Object.fromEntries(told), {
    a: null,
    'a (node)': { image: 'node', options: '' },
    'a (json)': { image: 'node', options: '--init' },
  })
})

const steps = `
- uses: actions/checkout@v7
- run: echo "workspace $GITHUB_WORKSPACE temp $RUNNER_TEMP" && cd "$GITHUB_WORKSPACE" && test -d "$RUNNER_TEMP" && mkdir "$RUNNER_TEMP/made"
- if: always()
  run: mkdir -p "\${{ runner.temp }}/made"
- if: always()
  run: mkdir -p "\${{ github.workspace }}/made"
- if: always()
  run: git log -1
`

test('in a container the paths of expressions do not exist, and git does not trust the workspace', async t => {
  const { play } = await openJobFixture(t, { files: { 'a.txt': 'a' } })
  const bare = await play(steps)
  assert.equal(bare.conclusion, 'success', bare.log)
  assert.match(bare.log, /shell: \S*bash -e/)
  const { log, steps: rows } = await play(steps, { container: { image: 'node', options: '' } })
  assert.deepEqual(
    rows.slice(1, 6).map(row => row.replace(/.*: /, '')),
    ['success', 'success', 'failure', 'failure', 'failure'],
    log,
  )
  assert.match(log, /^sandbox: a stand-in for the container node$/m)
  assert.match(log, /shell: \S*\bsh -e/)
  assert.match(log, /dubious ownership/)
})
