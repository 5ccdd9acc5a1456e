import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { callers, type ModelGround, openModelGround } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'

/** The workflows that an action's README gives to paste. */
async function examples(action: string): Promise<string[]> {
  const text = await readFile(new URL(`../../actions/${action}/README.md`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(match => match[1]!)
}

/** The job that downloads fails in the first attempt, before it does anything. */
function failingOnce(example: string): string {
  const step = `      - run: '[ "$GITHUB_RUN_ATTEMPT" != 1 ]'\n`
  const at = example.lastIndexOf('    steps:\n') + '    steps:\n'.length
  return example.slice(0, at) + step + example.slice(at)
}

/** Labels and two predictions of the toy's evaluation set, the candidate's better. */
function judgedFiles(): Record<string, string> {
  const labels = toyFiles()['data/holdout-labels.csv']!
  const rows = labels
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(',').map(Number))
  const scored = (wrongEvery: number) => {
    const lines = rows.map(([id, , late]) => `${id},${id! % wrongEvery === 0 ? 0.5 : late! * 0.6 + 0.2}`)
    return `${['id,score', ...lines].join('\n')}\n`
  }
  return {
    'data/labels.csv': labels,
    'predictions/candidate.csv': scored(5),
    'predictions/champion.csv': scored(3),
  }
}

/** A repository whose only workflows are these, by name of their file. */
async function groundWith(t: Parameters<typeof openModelGround>[0], workflows: Record<string, string>) {
  const files: Record<string, string | null> = judgedFiles()
  for (const path of Object.keys(await callers())) files[path] = null
  for (const [name, text] of Object.entries(workflows)) files[`.github/workflows/${name}.yml`] = text
  return await openModelGround(t, { files, released: false })
}

const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }

async function rerunFailed(ground: ModelGround, run: { id: number }): Promise<void> {
  await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
  await ground.idle()
}

for (const action of ['plan', 'train', 'predict', 'evaluate']) {
  test(`the example of ${action} runs as it stands`, async t => {
    const [example] = await examples(action)
    const ground = await groundWith(t, { example: example! })
    const { sha } = await ground.propose({ branch: 'better', files: better })
    await ground.idle()
    const run = ground.lastRun(undefined, sha)
    assert.equal(run.conclusion, 'success', ground.log(run))
  })
}

test('the examples of release and pull run as they stand, the release after a re-run of what failed', async t => {
  const [[release], [pull]] = await Promise.all([examples('release'), examples('pull')])
  const named = pull!.replace('flight-delay@latest', 'toy@latest')
  assert.notEqual(named, pull)
  const ground = await groundWith(t, { release: failingOnce(release!), pull: named })
  await ground.idle()
  assert.deepEqual(ground.releases(), [])
  await rerunFailed(ground, ground.lastRun('Release'))
  const run = ground.lastRun('Release')
  assert.deepEqual([run.attempt, run.conclusion], [2, 'success'], ground.log(run))
  await ground.push({ files: better })
  await ground.idle()
  await rerunFailed(ground, ground.lastRun('Release'))
  assert.deepEqual(
    ground.releases().map(({ tag }) => tag),
    ['toy@v1.0.0', 'toy@v1.1.0'],
    ground.log(ground.lastRun('Release')),
  )
  await ground.dispatch('pull.yml')
  await ground.idle()
  assert.equal(ground.lastRun('Pull').conclusion, 'success', ground.log(ground.lastRun('Pull')))
})

test('the first example of report posts its comment after a re-run of what failed', async t => {
  const [report] = await examples('report')
  const ground = await groundWith(t, { report: failingOnce(report!) })
  const { number, sha } = await ground.propose({ branch: 'better', files: better })
  await ground.idle()
  assert.equal(ground.lastRun('Report', sha).conclusion, 'failure')
  assert.deepEqual(ground.comments(number), [])
  await rerunFailed(ground, ground.lastRun('Report', sha))
  const run = ground.lastRun('Report', sha)
  assert.deepEqual([run.attempt, run.conclusion], [2, 'success'], ground.log(run))
  assert.match(ground.comments(number)[0]!.body, /passed/)
})

test("the examples of report post a fork's report, from the newest attempt that judged", async t => {
  const [report, forks] = await examples('report')
  const ground = await groundWith(t, { report: failingOnce(report!), forks: forks! })
  await ground.fork('eve')
  const { number, sha } = await ground.propose({ branch: 'better', files: better, fork: 'eve' })
  await ground.idle()
  await rerunFailed(ground, ground.lastRun('Report', sha))
  const posted = ground.lastRun('Report of forks')
  assert.equal(posted.conclusion, 'success', ground.log(posted))
  assert.equal(ground.comments(number).length, 1)
  assert.match(ground.comments(number)[0]!.body, /passed/)
  await ground.as('ada').actions.reRunWorkflow({ ...ground.place, run_id: ground.lastRun('Report', sha).id })
  await ground.idle()
  const [first, third] = ground.artifacts(ground.lastRun('Report', sha)).map(({ name }) => name)
  assert.deepEqual([first, third], ['trainyard-out-1', 'trainyard-out-3'])
  const again = ground.lastRun('Report of forks')
  assert.equal(again.conclusion, 'success', ground.log(again))
  assert.equal(ground.comments(number).length, 1)
})
