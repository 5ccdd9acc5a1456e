import assert from 'node:assert/strict'
import { existsSync, rmSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, suite, test } from 'node:test'
import { ZipFile } from 'yazl'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { PREDICT, TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { addArtifact, changeArtifact, removeArtifact } from '../sandbox/testing.ts'

// Nothing is released here. A training has five seconds, of which the toy needs a blink.
const CALLER = '.github/workflows/model-pull-request.yml'
const limited = (await callers())[CALLER]!.replace('    with:\n', '    with:\n      time-limit: 5s\n')
const files = { '.github/workflows/model-release.yml': null, [CALLER]: limited }
const ground = await openModelGround({ after }, { files, released: false })
const CANDIDATE = 'Model / model (toy) / candidate'

/** Stops with a checkpoint when it is asked to; goes on from one, and ends. */
const SLOW = `import { existsSync, writeFileSync } from 'node:fs'
const checkpoint = \`\${process.env.TRAINYARD_RESUME}/half\`
if (!existsSync(checkpoint)) {
  process.once('SIGTERM', () => {
    writeFileSync(checkpoint, 'epoch 150')
    process.exit(0)
  })
  console.log('begins')
  setInterval(() => {}, 1000)
  await new Promise(() => {})
}
console.log('goes on from a checkpoint')
await import('./fit.mjs')
`

/** Resolves once a file is there. */
function reached(file: string): Promise<void> {
  return new Promise(resolve => {
    const watcher = watch(dirname(file), () => {
      if (!existsSync(file)) return
      watcher.close()
      resolve()
    })
  })
}

suite('what goes wrong is said', { concurrency: true }, () => {
  test('a trainyard.yml with two mistakes gets an annotation at the line of each, and no training', async () => {
    const broken = toyConfig()
      .replace('run: node', 'rum: node')
      .replace('non-inferior: 0.01', 'non-inferior: little')
    const { sha } = await ground.propose({ branch: 'broken', files: { 'trainyard.yml': broken } })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.deepEqual([ground.jobs(run)['Model / plan'], ground.jobs(run)[REQUIRED]], ['failure', 'failure'])
    const found = ground.job(run, 'Model / plan').annotations.filter(({ path }) => path === 'trainyard.yml')
    const lines = broken.split('\n')
    assert.match(lines[found[0]!.line! - 1]!, /rum: node/)
    assert.match(found[0]!.message, /run/)
    assert.ok(
      found.some(({ line }) => /non-inferior/.test(lines[line! - 1]!)),
      JSON.stringify(found),
    )
  })

  test('of a trainer that fails the last lines and the exit code are shown, and the result is red', async () => {
    const files = {
      'train.mjs': "console.log('reading rows')\nconsole.error('no column named b')\nprocess.exit(3)\n",
    }
    const { number, sha } = await ground.propose({ branch: 'fails', files })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.deepEqual([ground.jobs(run)[CANDIDATE], ground.jobs(run)[REQUIRED]], ['failure', 'failure'])
    const said = ground
      .job(run, CANDIDATE)
      .annotations.map(({ title, message }) => `${title}: ${message}`)
      .join('\n')
    assert.match(said, /the train command ended with status 3/)
    assert.match(said, /no column named b/)
    assert.match(ground.log(run, CANDIDATE), /^reading rows$/m)
    const [comment, ...more] = ground.comments(number)
    assert.deepEqual(more, [])
    assert.match(
      comment!.body,
      new RegExp(`### ❌ \`toy\`: training failed · attempt 1 · \`${sha.slice(0, 8)}\``),
    )
    assert.match(comment!.body, /```text\nreading rows\nno column named b\n```/)
    assert.match(comment!.body, /\*\*Where:\*\* `trainyard.yml: models.toy.train.run`/)
    const [check] = ground.checks(sha)
    assert.deepEqual([check?.conclusion, check?.output.title], ['failure', 'Training failed'])
    assert.equal(check?.output.summary, comment!.body)
  })

  test('no ✅ of an earlier push stays above a commit whose training, prediction or plan failed', async () => {
    const features = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
    const { number, sha: judged } = await ground.propose({ branch: 'green', files: features })
    await ground.idle()
    assert.match(ground.comments(number)[0]!.body, /### ✅ `toy`/)
    const older = new RegExp(`<summary>✅ Verdict of the older commit ${judged.slice(0, 8)}`)
    for (const { files, words } of [
      { files: { 'train.mjs': 'process.exit(3)\n' }, words: '❌ `toy`: training failed' },
      {
        files: { 'train.mjs': TRAIN, 'predict.mjs': "console.error('no weights')\nprocess.exit(4)\n" },
        words: '❌ `toy`: prediction failed',
      },
      { files: { 'trainyard.yml': 'version: 1\nmodels: [\n' }, words: '❌ `toy`: plan failed' },
    ]) {
      const sha = await ground.push({ branch: 'green', files })
      await ground.idle()
      const [comment, ...more] = ground.comments(number)
      assert.deepEqual(more, [])
      assert.ok(comment!.body.includes(`### ${words} · attempt 1 · \`${sha.slice(0, 8)}\``), comment!.body)
      assert.match(comment!.body, older)
      assert.match(comment!.body, /\| `roc_auc`\s↑ \|/)
      assert.equal(ground.checks(sha)[0]?.conclusion, 'failure')
    }
  })

  test('a run that is cancelled by hand says so; one that a newer push replaces says nothing', async () => {
    // A prediction has no time limit.
    const begun = join(ground.folder, 'begun')
    const hang = `import { writeFileSync } from 'node:fs'
writeFileSync(${JSON.stringify(begun)}, '')
setInterval(() => {}, 1000)
await new Promise(() => {})
`
    const first = reached(begun)
    const { number, sha } = await ground.propose({ branch: 'hangs', files: { 'predict.mjs': hang } })
    await first
    const run = ground.lastRun('Model', sha)
    await ground.as('ada').actions.cancelWorkflowRun({ ...ground.place, run_id: run.id })
    await ground.idle()
    const [comment] = ground.comments(number)
    assert.match(
      comment!.body,
      new RegExp(`### ⏹ \`toy\`: prediction cancelled · attempt 1 · \`${sha.slice(0, 8)}\``),
    )
    assert.match(comment!.body, /The step `Predict` did not succeed/)
    assert.deepEqual(
      [ground.checks(sha)[0]?.conclusion, ground.jobs(run)[REQUIRED]],
      ['cancelled', 'failure'],
    )
    rmSync(begun)
    const second = reached(begun)
    const hanging = await ground.push({ branch: 'hangs', files: { 'predict.mjs': `${hang}// Once more.\n` } })
    await second
    const last = await ground.push({ branch: 'hangs', files: { 'predict.mjs': `${PREDICT}\n` } })
    await ground.idle()
    const replaced = ground.lastRun('Model', hanging)
    assert.equal(ground.jobs(replaced)[CANDIDATE], 'cancelled', ground.log(replaced))
    assert.match(
      ground.log(replaced, 'Model / model (toy) / report'),
      /Nothing is published: a newer run of #/,
    )
    assert.deepEqual(ground.checks(hanging), [])
    assert.ok(ground.comments(number)[0]!.body.includes(last.slice(0, 8)))
    assert.ok(!ground.comments(number)[0]!.body.includes(hanging.slice(0, 8)))
  })

  test('a training that its time limit ends is incomplete; a re-run of what failed goes on and completes it', async () => {
    const { number, sha } = await ground.propose({
      branch: 'slow',
      files: { 'train.mjs': SLOW, 'fit.mjs': TRAIN },
    })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.deepEqual([ground.jobs(run)[CANDIDATE], ground.jobs(run)[REQUIRED]], ['failure', 'failure'])
    assert.match(ground.log(run, CANDIDATE), /^begins$/m)
    const [said] = ground.job(run, CANDIDATE).annotations.filter(({ level }) => level === 'failure')
    assert.match(`${said?.title} ${said?.message}`, /training is incomplete.*Re-run the failed jobs/)
    const [told] = ground.comments(number)
    assert.match(told!.body, /### ⏱ `toy`: training stopped at its time limit, with a checkpoint · attempt 1/)
    assert.match(told!.body, /\*\*Re-run the failed jobs\*\*: the training resumes/)
    await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
    await ground.idle()
    const again = ground.lastRun('Model', sha)
    assert.deepEqual([again.id, again.attempt, again.conclusion], [run.id, 2, 'success'], ground.log(again))
    assert.match(ground.log(again, CANDIDATE), /^goes on from a checkpoint$/m)
    assert.equal(ground.comments(number).length, 1)
    assert.doesNotMatch(ground.comments(number)[0]!.body, /### ⏱/)
  })

  test('a checkpoint that breaks off while it is unpacked is none: the training begins anew', async () => {
    const { sha } = await ground.propose({
      branch: 'half',
      files: { 'train.mjs': `${SLOW}\n// Once more.\n`, 'fit.mjs': TRAIN },
    })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    const kept = ground.artifacts(run).find(({ name }) => name.includes('-resume-'))!
    const zip = new ZipFile()
    // A whole archive, then an entry that cannot be unpacked.
    for (const [path, bytes] of await ground.unpack(kept)) zip.addBuffer(bytes, path)
    zip.addBuffer(Buffer.from('x'), 'xxx')
    zip.end()
    const broken = (await buffer(zip.outputStream)).toString('latin1').replaceAll('xxx', '../')
    removeArtifact(ground.sandbox, kept)
    const { name } = kept
    await addArtifact(ground.sandbox, run, { name, zip: Buffer.from(broken, 'latin1') })
    await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
    await ground.idle()
    const again = ground.log(ground.lastRun('Model', sha), CANDIDATE)
    assert.match(again, /The archive is refused/)
    assert.match(again, /^begins$/m)
    assert.doesNotMatch(again, /^goes on from a checkpoint$/m)
  })

  test('an artifact that expired is not reused: the model is trained again, and the plan says so', async () => {
    const { number, sha } = await ground.propose({
      branch: 'old',
      files: { 'trainyard.yml': toyConfig({ toy: { features: 'b' } }) },
    })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    for (const artifact of ground.artifacts(run))
      changeArtifact(ground.sandbox, artifact, { expiresAt: artifact.createdAt })
    await ground.label(number, 'trainyard:train')
    await ground.idle()
    const again = ground.lastRun('Model', sha)
    assert.notEqual(again.id, run.id)
    assert.match(
      ground.summary(again),
      new RegExp(`run ${run.id} is not reused: its artifact \\S+ has expired`),
    )
    assert.match(ground.log(again), /^trained on b$/m)
    assert.equal(again.conclusion, 'success', ground.log(again))
  })
})
