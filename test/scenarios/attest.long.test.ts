import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'
import { inspect } from '../sandbox/testing.ts'

const $ = (inside: string) => `\${{ ${inside} }}`
const CALLER = '.github/workflows/model-pull-request.yml'

/** As README says; and a job that leaves what looks like a run of ours. */
const MORE = `
  forge:
    name: Forge
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - run: mkdir forged && echo '{}' > forged/run.json && echo "$GITHUB_RUN_ID 1 x@y" > forged/trained-by
      - uses: actions/upload-artifact@v7
        with:
          name: trainyard-forged-run-1
          path: forged
  attest:
    name: Attest
    needs: [model, forge]
    permissions: { actions: read, id-token: write, attestations: write }
    uses: trainyard/trainyard/.github/workflows/attest.yml@v1
    with:
      runs: ${$('needs.model.outputs.runs')}
`
const models = { alpha: {}, beta: {} }
const files = { ...toyFiles(models), [CALLER]: `${(await callers())[CALLER]!.trimEnd()}\n${MORE}` }
const ground = await openModelGround({ after }, { files, released: false })

const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Digests of run.json in the artifacts of a run whose names say that they are runs, by name. */
async function runDigests(run: Parameters<typeof ground.artifacts>[0]): Promise<Record<string, string>> {
  const kept = ground.artifacts(run).filter(({ name }) => /-run-/.test(name))
  const digests = kept.map(async each => [each.name, sha256((await ground.unpack(each)).get('run.json')!)])
  return Object.fromEntries(await Promise.all(digests))
}

const signed = () =>
  inspect(ground.sandbox)
    .attestations()
    .flatMap(({ digests }) => digests)

test('what is signed is what the jobs that train kept, of every model, and nothing that has such a name', async () => {
  const config = toyConfig({ alpha: { features: 'a b' }, beta: { features: 'b' } })
  const { sha } = await ground.propose({ branch: 'both', files: { 'trainyard.yml': config } })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  assert.equal(ground.jobs(run)['Attest / attest'], 'success', ground.log(run))
  const digests = await runDigests(run)
  const { 'trainyard-forged-run-1': forged, ...ours } = digests
  assert.ok(forged !== undefined && Object.keys(ours).length === 2)
  assert.deepEqual(signed().sort(), Object.values(ours).sort())
})

test('only the run that this workflow run trained is signed; a reused run is not signed again', async () => {
  const before = signed().length
  const config = toyConfig({ alpha: { features: 'a b noise' }, beta: {} })
  const { number, sha } = await ground.propose({ branch: 'one', files: { 'trainyard.yml': config } })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)['Attest / attest'], 'success', ground.log(run))
  assert.equal(signed().length, before + 1)
  await ground.comment(number, '/trainyard waive roc_auc: a rehearsal')
  await ground.label(number, 'trainyard:waive')
  await ground.idle()
  const again = ground.lastRun('Model', sha)
  assert.notEqual(again.id, run.id)
  assert.equal(ground.jobs(again)['Attest / attest'], 'success', ground.log(again))
  assert.match(ground.log(again, 'Attest / attest'), /No model was trained in this run: nothing is signed/)
  assert.equal(signed().length, before + 1)
})
