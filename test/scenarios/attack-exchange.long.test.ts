import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { ZipFile } from 'yazl'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import { addArtifact, removeArtifact } from '../sandbox/testing.ts'

const PREDICTIONS = 'predictions.parquet'

// A worse model is refused; then what the champion predicted becomes what the candidate did, under the name that it had.
const ground = await openModelGround({ after })
const { sha } = await ground.propose({
  branch: 'worse',
  files: { 'trainyard.yml': toyConfig({ toy: { features: 'noise' } }) },
})
await ground.idle()
const run = ground.lastRun('Model', sha)
const first = ground.jobs(run)
const artifactOf = (kind: string) =>
  ground.artifacts(run).find(({ name }) => name.startsWith(`trainyard-toy-${kind}-`))!
const champion = artifactOf('champion')
const files = await ground.unpack(champion)
const forged = (await ground.unpack(artifactOf('predictions'))).get(PREDICTIONS)!
const zip = new ZipFile()
for (const [path, bytes] of files) zip.addBuffer(path === PREDICTIONS ? forged : bytes, path)
zip.end()
removeArtifact(ground.sandbox, champion)
const { name } = champion
const swapped = await addArtifact(ground.sandbox, run, { name, zip: await buffer(zip.outputStream) })
await ground.as('ada').actions.reRunWorkflowFailedJobs({ ...ground.place, run_id: run.id })
await ground.idle()
const again = ground.lastRun('Model', sha)

test('an artifact that takes the name of another is not fetched in its place: jobs pass them on by id', () => {
  assert.deepEqual(
    [first['Model / model (toy) / champion'], first['Model / model (toy) / judge']],
    ['success', 'failure'],
  )
  assert.deepEqual([again.id, again.attempt], [run.id, 2])
  assert.deepEqual([swapped.name, files.has(PREDICTIONS)], [name, true])
  assert.match(
    ground.log(again, 'Model / model (toy) / judge'),
    /None of the provided artifact IDs were found/,
  )
  assert.equal(ground.jobs(again)[REQUIRED], 'failure')
})
