import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callers, openModelGround } from '../fixtures/model/repository.ts'
import { PREDICT, toyConfig } from '../fixtures/toy-model.ts'
import { setSecret } from '../sandbox/testing.ts'

const CALLER = '.github/workflows/model-pull-request.yml'
const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }

/** The champion's code, which stops working after its release: once the data's secret holds BROKEN. */
const FRAGILE = `if (process.env.BROKEN !== undefined) {
  console.error('the data source has moved')
  process.exit(4)
}
`

test('a champion that can no longer predict is compared by the predictions stored in its release', async context => {
  const ground = await openModelGround(context, {
    files: { 'predict.mjs': `${FRAGILE}${PREDICT}` },
  })
  setSecret(ground.sandbox, ground.place, { name: 'TRAINYARD_DATA', value: 'BROKEN=since-today' })
  const files = { ...better, 'predict.mjs': PREDICT }
  const { number, sha } = await ground.propose({ branch: 'repaired', files })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)['Model / model (toy) / champion'], 'success')
  const log = ground.log(run)
  assert.match(log, /the data source has moved/)
  assert.match(log, /the predictions stored with version 1\.0\.0 are used instead/)
  const [comment] = ground.comments(number)
  assert.match(comment!.body, /✅ `toy`: passed/)
  assert.match(comment!.body, /against \*\*champion `1\.0\.0`\*\*/)
})

test('so is a champion whose setup fails: its code is not run', async context => {
  const caller = (await callers())[CALLER]!.replace(
    /^ {4}with:\n/m,
    '    with:\n      setup: test -f needed-since-today.txt\n',
  )
  assert.match(caller, /needed-since-today/)
  const ground = await openModelGround(context)
  const files = { ...better, [CALLER]: caller, 'needed-since-today.txt': 'here\n' }
  const { number, sha } = await ground.propose({ branch: 'setup', files })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.equal(ground.jobs(run)['Model / model (toy) / champion'], 'success')
  assert.match(ground.log(run), /the predictions stored with version 1\.0\.0 are used instead/)
  assert.match(ground.comments(number)[0]!.body, /✅ `toy`: passed/)
})
