import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const LIBRARY = pathToFileURL(join(import.meta.dirname, '../../../actions/_lib')).href

/** Runs a verb with the given body in a process of its own, as a runner does: inputs by environment, outputs by file. */
function runStep(context: TestContext, body: string, inputs: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-step-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const [output, summary, step] = ['output', 'summary', 'step.ts'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(output, '')
  writeFileSync(summary, '')
  writeFileSync(
    step,
    `
    import * as z from '${pathToFileURL(join(import.meta.dirname, '../../../node_modules/zod/index.js')).href}'
    import { Problem } from '${LIBRARY}/contract/problem.ts'
    import { number } from '${LIBRARY}/host/inputs.ts'
    import { runOnActions } from '${LIBRARY}/host/run.ts'
    await runOnActions({ name: 'sample', inputs: z.object({ threshold: number }), run: async (inputs, host) => { ${body} } })
  `,
  )
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
  const env = {
    ...process.env,
    ...Object.fromEntries(given),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  }
  const { status, stdout } = spawnSync(process.execPath, [step], { env, encoding: 'utf8' })
  return { status, stdout, outputs: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') }
}

test('a step sets outputs and summary and ends with the outcome’s status', context => {
  const body =
    "return { status: 1, outputs: { verdict: 'fail ' + inputs.threshold }, result: null, summary: '# Blocked' }"
  const { status, outputs, summary } = runStep(context, body, { threshold: '0.25' })
  assert.equal(status, 1)
  assert.match(outputs, /^verdict<<(\S+)\r?\nfail 0\.25\r?\n\1/)
  assert.equal(summary.trim(), '# Blocked')
})

test('a refusal is an error of its own, its first line the title', context => {
  const body = "return { status: 1, outputs: {}, result: null, refusal: 'blocked\\nrecall: 0.51 worse' }"
  const { status, stdout } = runStep(context, body, {})
  assert.equal(status, 1)
  assert.match(stdout, /^::error title=blocked::blocked%0Arecall: 0\.51 worse$/m)
})

test('a Problem becomes an annotation at its file and line, exit 2', context => {
  const body = "throw new Problem({ what: 'bad key', where: 'trainyard.yml:3:5', fix: 'write task' })"
  const { status, stdout } = runStep(context, body, {})
  assert.equal(status, 2)
  assert.match(stdout, /^::error title=bad key,file=trainyard\.yml,line=3,col=5::bad key%0Awrite task$/m)
})

test('a Problem’s place is told without the folders of the job', context => {
  const problem = (where: string) =>
    `process.env.GITHUB_WORKSPACE = '/home/space'; process.env.RUNNER_TEMP = '/home/temp';
    throw new Problem({ what: 'bad', where: '${where}', fix: 'mend' })`
  const said = (where: string) => runStep(context, problem(where), {}).stdout
  assert.match(
    said('/home/space/trainyard.yml:3:5'),
    /^::error title=bad,file=trainyard\.yml,line=3,col=5::/m,
  )
  assert.match(
    said('/home/temp/run/a.parquet, column id'),
    /^::error title=bad \(run\/a\.parquet%2C column id\)::/m,
  )
  assert.match(said('/home/workshop/x'), /^::error title=bad \(\/home\/workshop\/x\)::/m)
})

test('a failure of the outside exits 3, a wrong input names it and exits 2', context => {
  const body = "throw new Problem({ what: 'no network', where: 'api', fix: 'wait', kind: 'outside' })"
  assert.equal(runStep(context, body, {}).status, 3)
  const wrong = runStep(context, body, { threshold: 'half' })
  assert.equal(wrong.status, 2)
  assert.match(wrong.stdout, /with%3A threshold is "half"/)
})

test('a defect of ours exits 70 and asks for a report', context => {
  const { status, stdout } = runStep(context, "throw new TypeError('oops')", {})
  assert.equal(status, 70)
  assert.match(stdout, /defect of Trainyard/)
})
