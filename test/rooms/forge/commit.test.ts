import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchHead, ensureBranch, removeBranch } from '../../../actions/_lib/forge/branch.ts'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import { type CommitRequest, commitFiles } from '../../../actions/_lib/forge/commit.ts'
import { walkProtocol } from './protocol-walk.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const WRITES = { permissions: { contents: 'write' } } as const
const bytes = (text: string) => new TextEncoder().encode(text)

function change(more: Partial<CommitRequest> & Pick<CommitRequest, 'expectedHead'>): CommitRequest {
  const files = [{ path: 'staging/model.yaml', contents: bytes('version: 1.4.0\n') }]
  const body = 'Trainyard-Version: 1.4.0'
  return { branch: 'deploy', headline: 'deploy(staging): 1.4.0', body, files, ...more }
}

/** Messages of a branch's commits, newest first. */
async function messages({ admin, place }: PullStage, branch: string): Promise<string[]> {
  const { data } = await admin.repos.listCommits({ ...place, sha: branch })
  return data.map(({ commit }) => commit.message)
}

async function textOf({ admin, place }: PullStage, branch: string, path: string): Promise<string | null> {
  const found = await admin.repos.getContent({ ...place, path, ref: branch }).catch(() => null)
  const { content } = (found?.data ?? {}) as { content?: string }
  return content === undefined ? null : Buffer.from(content, 'base64').toString()
}

async function begun(
  t: Parameters<typeof openPullStage>[0],
): Promise<{ stage: PullStage; forge: Forge; main: string }> {
  const stage = await openPullStage(t)
  const forge = stage.forge(WRITES)
  return { stage, forge, main: (await branchHead(forge, 'main'))! }
}

test('a branch is made once, found again and removed twice', async t => {
  const { forge, main } = await begun(t)
  assert.equal(await branchHead(forge, 'deploy'), null)
  assert.equal(await ensureBranch(forge, { branch: 'deploy', sha: main }), main)
  assert.equal(await ensureBranch(forge, { branch: 'deploy', sha: 'f'.repeat(40) }), main)
  await removeBranch(forge, 'deploy')
  await removeBranch(forge, 'deploy')
  assert.equal(await branchHead(forge, 'deploy'), null)
})

test('files are written, changed and deleted in one commit', async t => {
  const { stage, forge, main } = await begun(t)
  await ensureBranch(forge, { branch: 'deploy', sha: main })
  const files = [
    { path: 'staging/model.yaml', contents: bytes('version: 1.4.0\n') },
    { path: 'README.md', contents: null },
  ]
  const sha = await commitFiles(forge, change({ expectedHead: main, files }))
  assert.equal(await branchHead(forge, 'deploy'), sha)
  assert.equal(await textOf(stage, 'deploy', 'staging/model.yaml'), 'version: 1.4.0\n')
  assert.equal(await textOf(stage, 'deploy', 'README.md'), null)
  const [message] = await messages(stage, 'deploy')
  assert.equal(message, 'deploy(staging): 1.4.0\n\nTrainyard-Version: 1.4.0')
})

test('a branch that moved meanwhile is not written to', async t => {
  const { stage, forge, main } = await begun(t)
  await ensureBranch(forge, { branch: 'deploy', sha: main })
  await commitFiles(forge, change({ expectedHead: main, headline: 'by somebody else' }))
  const late = commitFiles(forge, change({ expectedHead: main }))
  await assert.rejects(late, { name: 'Problem', what: /no longer at [0-9a-f]{8}$/ })
  assert.equal((await messages(stage, 'deploy'))[0]?.split('\n')[0], 'by somebody else')
})

test('a token that may only read is told the line to add', async t => {
  const { stage, forge, main } = await begun(t)
  await ensureBranch(forge, { branch: 'deploy', sha: main })
  const reader = stage.forge({ permissions: { contents: 'read' } })
  await assert.rejects(commitFiles(reader, change({ expectedHead: main })), { fix: /`contents: write`/ })
})

test('whatever happens to a request, the branch has one commit more', async t => {
  const { stage, forge, main } = await begun(t)
  const branch = (lane: number) => `deploy-${lane}`
  const cells = await walkProtocol(stage, {
    prepare: async () => {},
    async run(lane) {
      const head = await ensureBranch(forge, { branch: branch(lane), sha: main })
      if ((await textOf(stage, head, 'staging/model.yaml')) !== null) return
      await commitFiles(forge, change({ branch: branch(lane), expectedHead: head }))
    },
    async settled(lane) {
      const [newest, ...older] = await messages(stage, branch(lane))
      assert.match(newest ?? '', /Trainyard-Version: 1\.4\.0/)
      assert.deepEqual(older, await messages(stage, 'main'))
    },
  })
  assert.ok(cells >= 12, `${cells} cells`)
})
