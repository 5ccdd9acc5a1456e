import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOnBranch } from '../../../actions/_lib/forge/ancestry.ts'
import { queuedPullRequests } from '../../../actions/_lib/forge/merge-queue.ts'
import { pushFiles } from '../../sandbox/testing.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const READS = { permissions: { contents: 'read', pull_requests: 'read' } } as const

async function queue({ sandbox, place }: PullStage, number: number): Promise<string> {
  const url = `${sandbox.url}/_sandbox/repos/${place.owner}/${place.repo}/pulls/${number}/merge-group`
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `token ${sandbox.token}` } })
  return ((await answer.json()) as { sha: string }).sha
}

/** Two queued pull requests, one behind the other. */
async function twoQueued(stage: PullStage) {
  const { place } = stage
  await pushFiles(stage, place, { branch: 'second', files: { 'second.py': '1' } })
  const { data } = await stage.admin.pulls.create({ ...place, title: '2', head: 'second', base: 'main' })
  return {
    first: await queue(stage, stage.number),
    second: await queue(stage, data.number),
    number: data.number,
  }
}

test('what is queued ahead of a pull request is in its commit, too', async t => {
  const stage = await openPullStage(t)
  const { first, second, number } = await twoQueued(stage)
  const forge = stage.forge(READS)
  const found = async (sha: string) => [...(await queuedPullRequests(forge, { sha, branch: 'main' }))!]
  assert.deepEqual(await found(first), [[stage.number, 1]])
  assert.deepEqual(await found(second), [
    [number, 1],
    [stage.number, 1],
  ])
})

test('a commit of no queued pull request is not attributed to any', async t => {
  const stage = await openPullStage(t)
  assert.equal(await queuedPullRequests(stage.forge(READS), { sha: stage.sha, branch: 'main' }), null)
})

test('a branch has its tip and what is below it, and not what is only queued or unknown', async t => {
  const stage = await openPullStage(t)
  const { data: main } = await stage.admin.repos.getBranch({ ...stage.place, branch: 'main' })
  const { first } = await twoQueued(stage)
  const forge = stage.forge(READS)
  const isOnMain = (sha: string) => isOnBranch(forge, { sha, branch: 'main' })
  await pushFiles(stage, stage.place, { branch: 'main', files: { 'more.py': '1' } })
  const asked = [main.commit.sha, first, stage.sha, 'f'.repeat(40)]
  assert.deepEqual(await Promise.all(asked.map(isOnMain)), [true, false, false, false])
})
