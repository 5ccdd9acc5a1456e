import assert from 'node:assert/strict'
import test from 'node:test'
import { openFlow } from './flow-stage.ts'

const expression = (inside: string) => `\${{ ${inside} }}`
const at = (name: string) => `.github/workflows/${name}.yml`

test('a push runs its workflow: needs, outputs, a matrix, contexts', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('w')]: `
name: Train
on: push
env: { A: "${expression('github.ref_name')}" }
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { models: "${expression('steps.s.outputs.models')}" }
    steps: [{ id: s, run: 'set models=["a","b"]' }]
  train:
    needs: plan
    runs-on: [self-hosted, gpu]
    strategy: { matrix: { model: "${expression('fromJSON(needs.plan.outputs.models)')}" } }
    outputs: { last: "${expression('steps.s.outputs.last')}" }
    steps: [{ id: s, run: "set last=${expression('matrix.model')}-${expression('env.A')}-${expression('strategy.job-total')}" }]
  result:
    needs: [plan, train]
    if: always()
    name: The result
    runs-on: x
    steps: [{ run: "assert ${expression("needs.train.outputs.last == 'b-main-2' && needs.train.result == 'success'")}" }]
`,
  })
  await stage.runner.idle()
  const [run] = stage.runs()
  assert.deepEqual(stage.jobs(), [
    'The result: success',
    'plan: success',
    'train (a): success',
    'train (b): success',
  ])
  assert.equal(run?.headSha, sha)
})
