import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ensureBranch } from '../../../actions/_lib/forge/branch.ts'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import { closePullRequest, ensurePullRequest } from '../../../actions/_lib/forge/managed-pull-request.ts'
import { inspect, pushFiles } from '../../sandbox/testing.ts'
import { walkProtocol } from './protocol-walk.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const APP = { app: 'trainyard', permissions: { contents: 'write', pull_requests: 'write' } } as const
const wanted = { head: 'deploy', base: 'main', title: 'deploy: 1.4.0', body: 'one\n' }

async function begun(t: Parameters<typeof openPullStage>[0]): Promise<{ stage: PullStage; forge: Forge }> {
  const stage = await openPullStage(t)
  await pushFiles(stage, stage.place, { branch: 'deploy', files: { 'a.yaml': 'a: 1\n' } })
  return { stage, forge: stage.forge(APP) }
}

function openOnes({ sandbox }: PullStage, head: string) {
  return inspect(sandbox)
    .pulls()
    .filter(pull => pull.head.ref === head && pull.state === 'open')
    .map(({ title, body }) => ({ title, body: body?.trimEnd() }))
}

test('it is opened, left alone while it says the same, and changed in place', async t => {
  const { stage, forge } = await begun(t)
  const first = await ensurePullRequest(forge, wanted)
  assert.equal(first.how, 'created')
  assert.deepEqual(await ensurePullRequest(forge, { ...wanted, body: 'one' }), { ...first, how: 'unchanged' })
  const later = { ...wanted, title: 'deploy: 1.5.0', body: 'two' }
  assert.deepEqual(await ensurePullRequest(forge, later), { ...first, how: 'updated' })
  assert.deepEqual(openOnes(stage, 'deploy'), [{ title: 'deploy: 1.5.0', body: 'two' }])
})

test('a closed one is left, and the next is a new one', async t => {
  const { stage, forge } = await begun(t)
  const first = await ensurePullRequest(forge, wanted)
  await closePullRequest(forge, first.number)
  assert.deepEqual(openOnes(stage, 'deploy'), [])
  assert.notEqual((await ensurePullRequest(forge, wanted)).number, first.number)
})

test('two at the same moment open one', async t => {
  const { stage, forge } = await begun(t)
  const both = await Promise.all([
    ensurePullRequest(forge, wanted),
    ensurePullRequest(stage.forge(APP), wanted),
  ])
  assert.equal(both[0].number, both[1].number)
  assert.equal(openOnes(stage, 'deploy').length, 1)
})

test('a body that GitHub would refuse is cut with a notice', async t => {
  const { stage, forge } = await begun(t)
  await ensurePullRequest(forge, { ...wanted, body: 'é'.repeat(70_000) })
  assert.match(openOnes(stage, 'deploy')[0]?.body ?? '', /Too long for GitHub/)
})

test('a job’s own token is told that it may not open pull requests', async t => {
  const { stage } = await begun(t)
  const job = stage.forge({ permissions: { contents: 'write', pull_requests: 'write' } })
  await assert.rejects(ensurePullRequest(job, wanted), { what: /not permitted to create/ })
})

test('whatever happens to a request, one pull request is open and says what it should', async t => {
  const { stage, forge } = await begun(t)
  const sha = await ensureBranch(forge, { branch: 'deploy', sha: 'f'.repeat(40) })
  const head = (lane: number) => `deploy-${lane}`
  for (const earlier of [false, true]) {
    const lane = (number: number) => `${head(number)}-${earlier}`
    const cells = await walkProtocol(stage, {
      async prepare(number) {
        await ensureBranch(forge, { branch: lane(number), sha })
        if (earlier) await ensurePullRequest(forge, { ...wanted, head: lane(number), body: 'earlier' })
      },
      run: async number => void (await ensurePullRequest(forge, { ...wanted, head: lane(number) })),
      async settled(number) {
        assert.deepEqual(openOnes(stage, lane(number)), [
          { title: wanted.title, body: wanted.body.trimEnd() },
        ])
      },
    })
    assert.ok(cells >= 8, `${cells} cells`)
  }
})
