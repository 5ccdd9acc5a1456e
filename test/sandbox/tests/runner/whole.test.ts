import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { readLog } from '../../github/workflow/log.ts'
import { openRunner } from '../../runner/runner.ts'
import { pushFiles } from '../github/clone.ts'
import { openServerFixture } from '../github/server-fixture.ts'

const expression = (inside: string) => `\${{ ${inside} }}`

const WORKFLOW = `
name: Whole
on: push
permissions: { contents: read }
jobs:
  make:
    runs-on: x
    outputs: { what: "${expression('steps.m.outputs.what')}" }
    env: { GREETING: hello }
    steps:
      - uses: actions/checkout@v7
      - id: m
        run: |
          echo "what=$GREETING $(cat words.txt)" >> "$GITHUB_OUTPUT"
          echo "# Made" >> "$GITHUB_STEP_SUMMARY"
          echo "::warning file=words.txt,line=1::few words"
  take:
    needs: make
    runs-on: x
    steps:
      - run: test "$WHAT" = "hello world" && test "$GITHUB_JOB $GITHUB_WORKFLOW $GITHUB_REF" = "take Whole refs/heads/main"
        env: { WHAT: "${expression('needs.make.outputs.what')}" }
  fail:
    runs-on: x
    steps: [{ run: 'echo about to fail; exit 3' }]
`

test('a pushed workflow runs with real steps; logs, summaries and annotations stay, the folder is removed', async t => {
  const stage = await openServerFixture(t)
  const { world } = stage.sandbox
  const folder = join(stage.folder, 'runner')
  const runner = openRunner({ world, folder })
  t.after(() => runner.close())
  const files = { '.github/workflows/whole.yml': WORKFLOW, 'words.txt': 'world\n' }
  const sha = await pushFiles(stage, await stage.repository(), { branch: 'main', files })
  await runner.idle()
  const jobs = world.store.jobs.all()
  assert.deepEqual(Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion])), {
    make: 'success',
    take: 'success',
    fail: 'failure',
  })
  const make = jobs.find(({ name }) => name === 'make')!
  assert.match(make.summary ?? '', /# Made/)
  assert.deepEqual(
    make.annotations.map(({ level, path, message }) => [level, path, message]),
    [['warning', 'words.txt', 'few words']],
  )
  assert.match(readLog(world, jobs.find(({ name }) => name === 'fail')!.id), /about to fail/)
  const [run] = world.store.runs.all()
  assert.deepEqual([run?.conclusion, run?.headSha], ['failure', sha])
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('job-')),
    [],
  )
})
