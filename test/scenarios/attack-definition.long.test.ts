import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'

const MODEL = '.github/workflows/model-pull-request.yml'
const expression = (inside: string) => `\${{ ${inside} }}`

const ground = await openModelGround({ after })

/** Gates that nothing fails, other rows' labels, and a `fetch` that would run beside them. */
function laxDefinition(): Record<string, string> {
  const lax = toyConfig({ toy: { features: 'noise', more: '    fetch: echo fetched by the pull request\n' } })
    .replace('{ metric: roc_auc, non-inferior: 0.01 }', '{ metric: roc_auc, min: 0 }')
    .replace('{ metric: log_loss, max: 0.69 }', '{ metric: log_loss, max: 99 }')
  const labels = toyFiles()['data/holdout-labels.csv']!
  return { 'trainyard.yml': lax, 'data/holdout-labels.csv': labels.replace(/,[01]$/gm, ',1') }
}

test('a pull request that edits gates and labels is judged by the base’s, and its comment says so', async () => {
  const { number, sha } = await ground.propose({ branch: 'lax', files: laxDefinition() })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  const jobs = ground.jobs(run)
  assert.deepEqual(
    [jobs['Model / model (toy) / candidate'], jobs['Model / model (toy) / judge'], jobs['Model / result']],
    ['success', 'failure', 'failure'],
  )
  const judged = ground.log(run, 'Model / model (toy) / judge')
  assert.ok(!judged.includes('fetched by the pull request'), 'the judge ran the head’s fetch')
  assert.match(ground.log(run, 'Model / model (toy) / candidate'), /fetched by the pull request/)
  const [{ body } = { body: '' }] = ground.comments(number)
  assert.match(body, /at most 0\.01 worse \| ❌/, 'the base’s gate')
  assert.match(body, /This pull request also changes how models are evaluated/)
  const [check] = ground.checks(sha)
  assert.deepEqual([check?.name, check?.conclusion], ['Trainyard: toy', 'failure'])
  assert.match((await ground.merge(number)) ?? '', /Required status check/)
})

/** The caller's file without a judge: it names its job like the required one, its check like Trainyard's, its artifact like a run. */
const FORGED = `
name: Model
on: [pull_request]
jobs:
  forged:
    name: Model / result
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read, checks: write, pull-requests: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { fetch-depth: 2 }
      - id: plan
        uses: trainyard/trainyard/actions/plan@v1
      - run: |
          mkdir -p run/model && echo '{"names":["a"],"weights":[9],"bias":0}' > run/model/weights.json
          echo '{"schema":"trainyard/run@1"}' > run/run.json
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a
        with:
          name: ${expression('fromJSON(steps.plan.outputs.models)[0].run-artifact')}-1
          path: run
      - env:
          TOKEN: ${expression('github.token')}
          SHA: ${expression('github.event.pull_request.head.sha')}
        run: |
          node --input-type=module -e '
            const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN, SHA } = process.env
            const body = { name: "Trainyard: toy", head_sha: SHA, status: "completed", conclusion: "success" }
            const answer = await fetch(GITHUB_API_URL + "/repos/" + GITHUB_REPOSITORY + "/check-runs", {
              method: "POST", headers: { authorization: "token " + TOKEN }, body: JSON.stringify(body) })
            process.exitCode = answer.status === 201 ? 0 : 1'
`

test('a forged green check lets a worse model be merged, but the blob rule has it trained and judged again: no release', async () => {
  const files = { 'trainyard.yml': toyConfig({ toy: { features: 'noise' } }), [MODEL]: FORGED }
  const { number, sha } = await ground.propose({ branch: 'forged', files })
  await ground.idle()
  const forged = ground.lastRun('Model', sha)
  assert.deepEqual(ground.jobs(forged), { 'Model / result': 'success' })
  assert.equal(ground.artifacts(forged).length, 1)
  assert.deepEqual(
    ground.checks(sha).map(({ name, conclusion }) => [name, conclusion]),
    [['Trainyard: toy', 'success']],
  )
  const released = ground.releases().map(({ tag }) => tag)
  assert.equal(
    await ground.merge(number),
    null,
    'GitHub takes the forged check: every check of GITHUB_TOKEN has one author',
  )
  await ground.idle()
  const run = ground.lastRun('Model release')
  assert.match(
    ground.summary(run),
    /model-pull-request\.yml does not call the reusable workflows that this run calls/,
  )
  const jobs = ground.jobs(run)
  assert.deepEqual(
    [
      jobs['Release / model (toy) / model / candidate'],
      jobs['Release / model (toy) / model / judge'],
      jobs['Release / model (toy) / release'],
      jobs['Release / result'],
    ],
    ['success', 'failure', 'skipped', 'failure'],
  )
  assert.match(ground.log(run, 'Release / model (toy) / model / candidate'), /trained on noise/)
  assert.deepEqual(
    ground.releases().map(({ tag }) => tag),
    released,
  )
})
