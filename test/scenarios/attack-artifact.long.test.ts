import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { ZipFile } from 'yazl'
import { openModelGround } from '../fixtures/model/repository.ts'
import { type Artifact, addArtifact, inspect, overwriteArtifact, removeArtifact } from '../sandbox/testing.ts'

const WEIGHTS = 'model/weights.json'
const BETTER = '{"weights":[3,2.5]}'

/** What is done to the artifact of each model's run after it was trained, and what the next run says about it. */
const CASES = [
  {
    model: 'alien',
    rule: 'another workflow’s artifact of the same name is not reused: it does not call what trains here',
    forge: async (artifact: Artifact) => {
      const zip = await inspect(ground.sandbox).zip(artifact)
      await addArtifact(ground.sandbox, ground.lastRun('Evil'), { name: artifact.name, zip })
      removeArtifact(ground.sandbox, artifact)
    },
    plans: /evil\.yml does not call the reusable workflows that this run calls/,
    says: null,
  },
  {
    model: 'digest',
    rule: 'bytes that do not have the digest of the API are refused where they are downloaded',
    forge: async (artifact: Artifact) => overwriteArtifact(ground.sandbox, artifact, await zipOf(new Map())),
    plans: null,
    says: /has the digest sha256:.*, expected sha256/,
  },
  {
    model: 'fingerprint',
    rule: 'a run.json of another fingerprint than the one computed now is refused by train',
    forge: (artifact: Artifact) =>
      exchange(artifact, files => {
        const run = JSON.parse(String(files.get('run.json')))
        files.set('run.json', Buffer.from(JSON.stringify({ ...run, fingerprint: '0'.repeat(64) })))
      }),
    plans: null,
    says: /cannot be reused: its fingerprint is 000000000000, and the current one is/,
  },
  {
    model: 'exchanged',
    rule: 'model files that were exchanged after the training are refused by their digests in run.json',
    forge: (artifact: Artifact) => exchange(artifact, files => files.set(WEIGHTS, Buffer.from(BETTER))),
    plans: null,
    says: /cannot be reused: weights\.json differs from the digest in run\.json/,
  },
  {
    model: 'escape',
    rule: 'an archive with an entry outside of its folder is refused where it is unpacked',
    forge: (artifact: Artifact) =>
      exchange(
        artifact,
        files => files.set('x'.repeat(ESCAPE.length), Buffer.from(BETTER)),
        zip => Buffer.from(zip.toString('latin1').replaceAll('x'.repeat(ESCAPE.length), ESCAPE), 'latin1'),
      ),
    plans: null,
    says: /The archive is refused: .*invalid relative path/,
  },
]
const ESCAPE = '../run/model/weights.json'
const EVIL =
  'name: Evil\non: [pull_request]\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }\n'

const names = [...CASES.map(({ model }) => model), 'fine']
/** Judged by a file of the training's alone, so that nothing takes longer than it must. */
const configOf = (depth: number) =>
  `version: 1\nmodels:\n${names
    .map(
      name => `  ${name}:
    task: custom
    inputs: [train.mjs]
    train: { run: node train.mjs, params: { depth: ${depth} } }
    evaluate: { predict: node predict.mjs, metric-files: [metrics.json] }
`,
    )
    .join('')}`
const TRAIN = `import { writeFileSync } from 'node:fs'
console.log('trained with depth ' + process.env.TRAINYARD_PARAM_DEPTH)
writeFileSync(process.env.TRAINYARD_OUTPUT + '/weights.json', '{}')
`
const PREDICT = `import { writeFileSync } from 'node:fs'
writeFileSync('metrics.json', '{"bleu": 30}')
`
const ground = await openModelGround(
  { after },
  {
    released: false,
    files: {
      'train.mjs': TRAIN,
      'predict.mjs': PREDICT,
      'trainyard.yml': configOf(1),
      '.github/workflows/model-release.yml': null,
    },
  },
)
const { number, sha } = await ground.propose({
  branch: 'better',
  files: { 'trainyard.yml': configOf(2), '.github/workflows/evil.yml': EVIL },
})
await ground.idle()
const trained = ground.lastRun('Model', sha)
for (const { model, forge } of CASES) {
  const artifact = ground.artifacts(trained).find(({ name }) => name.startsWith(`trainyard-${model}-run-`))!
  await forge(artifact)
}
await ground.label(number, 'trainyard:train')
await ground.idle()
const run = ground.lastRun('Model', sha)

for (const { model, rule, plans, says } of CASES) {
  test(`${rule}, and the model is trained`, () => {
    const candidate = ground.log(run, `Model / model (${model}) / candidate`)
    if (plans !== null) assert.match(ground.summary(run), plans)
    if (says !== null) assert.match(candidate, says)
    assert.match(candidate, /^trained with depth 2/m)
    assert.equal(ground.jobs(run)[`Model / model (${model}) / candidate`], 'success')
  })
}

test('an untouched artifact is reused without training', () => {
  const candidate = ground.log(run, 'Model / model (fine) / candidate')
  assert.doesNotMatch(candidate, /^trained with/m)
  assert.match(ground.summary(run), new RegExp(`reused from run ${trained.id}`))
})

/** Changes the files of an artifact, and the digest that the API gives with them. */
async function exchange(
  artifact: Artifact,
  change: (files: Map<string, Buffer>) => void,
  pack: (zip: Buffer) => Buffer = zip => zip,
): Promise<void> {
  const files = await ground.unpack(artifact)
  change(files)
  removeArtifact(ground.sandbox, artifact)
  await addArtifact(ground.sandbox, trained, { name: artifact.name, zip: pack(await zipOf(files)) })
}

async function zipOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, bytes] of files) zip.addBuffer(bytes, path)
  zip.end()
  return await buffer(zip.outputStream)
}
