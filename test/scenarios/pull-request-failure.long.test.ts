import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, suite, test } from 'node:test'
import { ZipFile } from 'yazl'
import { storeArtifact } from '../../actions/_sandbox/github/workflow/artifact.ts'
import { callers, openModelGround, REQUIRED } from './model-ground.ts'
import { TRAIN, toyConfig } from './toy-model.ts'

// Nothing is released here. A training has five seconds, of which the toy needs a blink.
const CALLER = '.github/workflows/model-pull-request.yml'
const limited = (await callers())[CALLER]!.replace('    with:\n', '    with:\n      time-limit: 5s\n')
const files = { '.github/workflows/model-release.yml': null, [CALLER]: limited }
const ground = await openModelGround({ after }, { files, released: false })
const CANDIDATE = 'Model / toy / candidate'

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
    assert.deepEqual(ground.comments(number), [])
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
    assert.match(`${said?.title} ${said?.message}`, /not at its end.*Re-run the failed jobs/)
    await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
    await ground.idle()
    const again = ground.lastRun('Model', sha)
    assert.deepEqual([again.id, again.attempt, again.conclusion], [run.id, 2, 'success'], ground.log(again))
    assert.match(ground.log(again, CANDIDATE), /^goes on from a checkpoint$/m)
    assert.equal(ground.comments(number).length, 1)
  })

  test('a checkpoint that breaks off while it is unpacked is none: the training begins anew', async () => {
    const { sha } = await ground.propose({
      branch: 'half',
      files: { 'train.mjs': `${SLOW}\n// Once more.\n`, 'fit.mjs': TRAIN },
    })
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    const { world } = ground.sandbox
    const kept = ground.artifacts(run).find(({ name }) => name.includes('-resume-'))!
    const zip = new ZipFile()
    // Whole, and then an entry that nobody unpacks.
    for (const [path, bytes] of await ground.unpack(kept)) zip.addBuffer(bytes, path)
    zip.addBuffer(Buffer.from('x'), 'xxx')
    zip.end()
    const broken = (await buffer(zip.outputStream)).toString('latin1').replaceAll('xxx', '../')
    world.store.artifacts.remove(kept.id)
    const { name } = kept
    await storeArtifact(world, run, { name, zip: Readable.from([Buffer.from(broken, 'latin1')]) })
    await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
    await ground.idle()
    const again = ground.log(ground.lastRun('Model', sha), CANDIDATE)
    assert.match(again, /The archive is refused/)
    assert.match(again, /^begins$/m)
    assert.doesNotMatch(again, /^goes on from a checkpoint$/m)
  })

  test('an artifact that expired is not taken over: the model is trained again, and the plan says so', async () => {
    const { number, sha } = await ground.propose({
      branch: 'old',
      files: { 'trainyard.yml': toyConfig({ toy: { features: 'b' } }) },
    })
    await ground.idle()
    const { store } = ground.sandbox.world
    const run = ground.lastRun('Model', sha)
    for (const row of ground.artifacts(run)) store.artifacts.put({ ...row, expiresAt: row.createdAt })
    await ground.label(number, 'trainyard:train')
    await ground.idle()
    const again = ground.lastRun('Model', sha)
    assert.notEqual(again.id, run.id)
    assert.match(
      ground.summary(again),
      new RegExp(`run ${run.id} is not taken over: its artifact \\S+ has expired`),
    )
    assert.match(ground.log(again), /^trained on b$/m)
    assert.equal(again.conclusion, 'success', ground.log(again))
  })
})
