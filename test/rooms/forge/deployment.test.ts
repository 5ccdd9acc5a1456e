import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import {
  type DeploymentKey,
  type DeploymentStatus,
  ensureDeployment,
  findDeployment,
  setDeploymentStatus,
} from '../../../actions/_lib/forge/deployment.ts'
import { inspect } from '../../sandbox/testing.ts'
import { walkProtocol } from './protocol-walk.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const WRITES = { permissions: { contents: 'read', deployments: 'write' } } as const
const waits: DeploymentStatus = {
  state: 'queued',
  description: 'waits for its merge',
  logUrl: 'https://x.test/1',
}
const payload = { version: '1.4.0' }

async function begun(t: Parameters<typeof openPullStage>[0]) {
  const stage = await openPullStage(t)
  const key: DeploymentKey = { sha: stage.sha, environment: 'staging', task: 'deploy:flight-delay' }
  return { stage, forge: stage.forge(WRITES), key }
}

async function deployed(forge: Forge, key: DeploymentKey, status = waits): Promise<number> {
  const id = await ensureDeployment(forge, { key, description: '1.4.0', payload })
  await setDeploymentStatus(forge, id, status)
  return id
}

/** States of a deployment, oldest first. */
function states({ sandbox }: PullStage, id: number) {
  return inspect(sandbox)
    .deploymentStatuses({ id })
    .map(({ state }) => state)
}

test('a deployment is made once, and a status that it has is not said again', async t => {
  const { stage, forge, key } = await begun(t)
  assert.equal(await findDeployment(forge, key), null)
  const id = await deployed(forge, key)
  assert.equal(await deployed(forge, key), id)
  assert.deepEqual(states(stage, id), ['queued'])
  await setDeploymentStatus(forge, id, { ...waits, state: 'success' })
  assert.deepEqual(states(stage, id), ['queued', 'success'])
})

test('another model’s, environment’s or commit’s deployment is not this one', async t => {
  const { forge, key } = await begun(t)
  const id = await deployed(forge, key)
  const { data } = await forge.client.rest.repos.getBranch({ ...forge, branch: 'main' })
  for (const other of [{ task: 'deploy:other' }, { environment: 'production' }, { sha: data.commit.sha }])
    assert.notEqual(await deployed(forge, { ...key, ...other }), id)
  assert.equal(await findDeployment(forge, key), id)
})

test('a long description is cut to what GitHub takes', async t => {
  const { stage, forge, key } = await begun(t)
  const id = await deployed(forge, key, { ...waits, description: 'x'.repeat(500) })
  const [row] = inspect(stage.sandbox).deploymentStatuses({ id })
  assert.equal(row?.description.length, 140)
})

test('a token that may not deploy is told the line to add', async t => {
  const { stage, key } = await begun(t)
  const reader = stage.forge({ permissions: { contents: 'read', deployments: 'read' } })
  await assert.rejects(deployed(reader, key), { fix: /`deployments: write`/ })
})

test('whatever happens to a request, there is one deployment with one status', async t => {
  const { stage, forge, key } = await begun(t)
  const of = (lane: number) => ({ ...key, task: `deploy:model-${lane}` })
  const cells = await walkProtocol(stage, {
    prepare: async () => {},
    run: async lane => void (await deployed(forge, of(lane))),
    async settled(lane) {
      const rows = inspect(stage.sandbox)
        .deployments()
        .filter(row => row.task === of(lane).task)
      assert.equal(rows.length, 1)
      assert.deepEqual(states(stage, rows[0]!.id), ['queued'])
    },
  })
  assert.ok(cells >= 16, `${cells} cells`)
})
