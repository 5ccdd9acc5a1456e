import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { changeArtifact, type Run } from '../sandbox/testing.ts'

const CALLER = '.github/workflows/model-pull-request.yml'
const CANDIDATE = 'Model / model (toy) / candidate'

/** The attempt that `broken-setup` names ends before it trains; a training has five seconds, of which the toy needs a blink. */
const WITH = `    with:
      time-limit: 5s
      setup: |
        if [ "$GITHUB_RUN_ATTEMPT" = "$(cat broken-setup 2>/dev/null)" ]; then exit 1; fi
        if [ -f mask-digits ]; then printf '::add-mask::%s\\n' 0 1 2 3 4 5 6 7 8 9; fi
`
const limited = (await callers())[CALLER]!.replace('    with:\n', WITH)
const ground = await openModelGround({ after }, { files: { [CALLER]: limited } })
const { actions } = ground.as('ada')

/** Stops with a checkpoint when it is asked to, `stops` times, and then ends. `note` makes it another model. */
const slow = (note: string, stops = 1) => ({
  'train.mjs': `import { readFileSync, writeFileSync } from 'node:fs'
// ${note}
const checkpoint = \`\${process.env.TRAINYARD_RESUME}/stops\`
let stops = 0
try {
  stops = Number(readFileSync(checkpoint, 'utf8'))
} catch {}
console.log(\`begins after \${stops} stops\`)
if (stops < ${stops}) {
  process.once('SIGTERM', () => {
    writeFileSync(checkpoint, String(stops + 1))
    process.exit(0)
  })
  setInterval(() => {}, 1000)
  await new Promise(() => {})
}
await import('./fit.mjs')
`,
  'fit.mjs': TRAIN,
})

type How = 'all' | 'failed' | { job: string }

/** Re-runs the newest run of a workflow at a commit, and answers its next attempt. */
async function rerun(name: string, sha: string, how: How): Promise<Run> {
  const run = ground.lastRun(name, sha)
  const which = { ...ground.place, run_id: run.id }
  if (how === 'all') await actions.reRunWorkflow(which)
  else if (how === 'failed') await actions.reRunWorkflowFailedJobs(which)
  else await actions.reRunJobForWorkflowRun({ ...ground.place, job_id: ground.job(run, how.job).id })
  await ground.idle()
  return ground.lastRun(name, sha)
}

async function interrupted(branch: string, files: Record<string, string> = slow(branch)): Promise<string> {
  const { sha } = await ground.propose({ branch, files })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)[CANDIDATE], 'failure')
  assert.match(ground.log(run, CANDIDATE), /^begins after 0 stops$/m)
  return sha
}

suite('a re-run finds what earlier attempts left', () => {
  for (const how of ['all', 'failed'] as const) {
    test(`re-run of ${how} jobs: the training goes on from the checkpoint`, async () => {
      const sha = await interrupted(`checkpoint-${how}`)
      const again = await rerun('Model', sha, how)
      assert.deepEqual([again.attempt, again.conclusion], [2, 'success'], ground.log(again))
      assert.match(ground.log(again, CANDIDATE), /^begins after 1 stops$/m)
    })
  }

  for (const stops of [1, 2]) {
    test(`an attempt that fails before it trains does not lose the newest of ${stops} checkpoints`, async () => {
      const sha = await interrupted(`between-${stops}`, {
        ...slow('between', stops),
        'broken-setup': String(stops + 1),
      })
      for (let attempt = 2; attempt <= stops + 1; attempt++) {
        assert.equal(ground.jobs(await rerun('Model', sha, 'failed'))[CANDIDATE], 'failure')
      }
      const last = await rerun('Model', sha, 'failed')
      assert.deepEqual([last.attempt, last.conclusion], [stops + 2, 'success'], ground.log(last))
      assert.match(ground.log(last, CANDIDATE), new RegExp(`^begins after ${stops} stops$`, 'm'))
    })
  }

  test('a checkpoint that cannot be fetched is a warning, and the training begins anew', async () => {
    const sha = await interrupted('lost')
    const kept = ground.artifacts(ground.lastRun('Model', sha)).find(({ name }) => name.includes('-resume-'))!
    changeArtifact(ground.sandbox, kept, { digest: `sha256:${'0'.repeat(64)}` })
    const again = await rerun('Model', sha, 'failed')
    assert.match(ground.log(again, CANDIDATE), /^begins after 0 stops$/m)
    const warnings = ground.job(again, CANDIDATE).annotations.filter(({ level }) => level === 'warning')
    assert.match(
      warnings.map(({ message }) => message).join(),
      /checkpoint .* could not be fetched.*starts from scratch/i,
    )
  })

  test('a checkpoint that was never kept is no warning', async () => {
    const files = { 'train.mjs': 'process.exit(3)\n' }
    const { sha } = await ground.propose({ branch: 'never', files })
    await ground.idle()
    const again = await rerun('Model', sha, 'failed')
    const said = ground.job(again, CANDIDATE).annotations
    assert.deepEqual(
      said.filter(({ level }) => level === 'warning').map(({ message }) => message),
      [],
    )
    assert.match(ground.log(again, CANDIDATE), /No earlier attempt kept a checkpoint/)
  })

  test('any job of a judged pull request runs again by itself, and the result stays green', async () => {
    const files = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
    const { number, sha } = await ground.propose({ branch: 'alone', files })
    await ground.idle()
    for (const name of ['candidate', 'champion', 'judge', 'report']) {
      const again = await rerun('Model', sha, { job: `Model / model (toy) / ${name}` })
      assert.equal(ground.jobs(again)[REQUIRED], 'success', ground.log(again))
    }
    assert.equal(await ground.merge(number), null)
    await ground.idle()
    const released = ground.lastRun('Model release')
    const last = await rerun('Model release', released.headSha, { job: 'Release / model (toy) / release' })
    assert.deepEqual([last.attempt, last.conclusion], [2, 'success'], ground.log(last))
  })

  test('an id that GitHub withholds, for it holds a masked text, is an error in words and no download', async () => {
    const files = { 'trainyard.yml': toyConfig({ toy: { features: 'b' } }), 'mask-digits': '' }
    const { sha } = await ground.propose({ branch: 'masked', files })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    const candidate = ground.job(run, CANDIDATE).annotations.map(({ message }) => message)
    assert.ok(
      candidate.includes("Skip output 'predictions-artifact-id' since it may contain secret."),
      candidate.join(),
    )
    const judge = ground.job(run, 'Model / model (toy) / judge')
    assert.equal(judge.conclusion, 'failure')
    assert.match(
      judge.annotations[0]!.message,
      /named none\. GitHub drops an output that contains a masked text/,
    )
    assert.doesNotMatch(ground.log(run, 'Model / model (toy) / judge'), /artifact\(s\) downloaded/)
  })
})
