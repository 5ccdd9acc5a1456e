import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Context, refuseForkSecrets } from '../../../actions/_lib/forge/event.ts'
import { type Payload, triggerOf } from '../../../actions/_lib/forge/trigger.ts'

const context = (
  eventName: string,
  payload: Payload,
  ref = 'refs/heads/main',
): Context & { ref: string } => ({
  eventName,
  payload,
  ref,
  sha: 'sha',
  workflow: 'Model',
  runId: 17,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  repo: { owner: 'acme', repo: 'flight-delay' },
})
const acme = { id: 1, owner: { login: 'acme' } }
const pull = {
  number: 12,
  head: { sha: 'head', ref: 'better', repo: acme },
  base: { sha: 'tip', ref: 'main', repo: acme },
}
const pulled = {
  kind: 'pull-request',
  number: 12,
  headSha: 'head',
  head: { owner: 'acme', branch: 'better', repositoryId: 1 },
  fork: false,
  base: 'main',
  otherBase: 'main',
}
const group = (head_ref: string) => ({
  merge_group: { head_sha: 'queued', base_sha: 'tip', base_ref: 'refs/heads/main', head_ref },
})
const comment = (issue: { pull_request?: object }, user: { login: string } | null = { login: 'rosa' }) => ({
  issue: { number: 12, ...issue },
  comment: { body: '/trainyard train', user },
})

for (const { name, given, want } of [
  {
    name: 'a push of a pull request',
    given: context('pull_request', { action: 'synchronize', pull_request: pull }),
    want: { ...pulled, label: null, textOnly: false },
  },
  {
    name: 'a new title',
    given: context('pull_request', { action: 'edited', changes: { title: {} }, pull_request: pull }),
    want: { ...pulled, label: null, textOnly: true },
  },
  {
    name: 'another base',
    given: context('pull_request', { action: 'edited', changes: { base: {} }, pull_request: pull }),
    want: { ...pulled, label: null, textOnly: false },
  },
  ...['labeled', 'unlabeled'].map(action => ({
    name: `${action}`,
    given: context('pull_request', { action, label: { name: 'bug' }, pull_request: pull }),
    want: { ...pulled, label: 'bug', textOnly: false },
  })),
  {
    name: 'a comment on a pull request',
    given: context('issue_comment', comment({ pull_request: {} })),
    want: { kind: 'comment', number: 12, isPull: true, author: 'rosa', body: '/trainyard train' },
  },
  {
    name: 'a comment on an issue by an account that is gone',
    given: context('issue_comment', comment({}, null)),
    want: { kind: 'comment', number: 12, isPull: false, author: null, body: '/trainyard train' },
  },
  {
    name: 'a merge queue',
    given: context('merge_group', group('refs/heads/gh-readonly-queue/main/pr-12-0a1b2c')),
    want: { kind: 'merge-group', sha: 'queued', baseSha: 'tip', base: 'main', number: 12 },
  },
  {
    name: 'a merge queue’s branch by another name',
    given: context('merge_group', group('refs/heads/other')),
    want: { kind: 'merge-group', sha: 'queued', baseSha: 'tip', base: 'main', number: null },
  },
  {
    name: 'a push',
    given: context('push', { before: 'old' }),
    want: { kind: 'push', sha: 'sha', before: 'old', branch: 'main' },
  },
  {
    name: 'a new branch',
    given: context('push', { before: '0'.repeat(40) }, 'refs/heads/fix/it'),
    want: { kind: 'push', sha: 'sha', before: null, branch: 'fix/it' },
  },
  {
    name: 'a tag',
    given: context('push', { before: 'old' }, 'refs/tags/main'),
    want: { kind: 'push', sha: 'sha', before: 'old', branch: null },
  },
  {
    name: 'a schedule',
    given: context('schedule', {}),
    want: { kind: 'called', event: 'schedule', sha: 'sha', branch: 'main', run: null },
  },
  {
    name: 'the end of the run of a fork’s pull request',
    given: context('workflow_run', {
      repository: { id: 1 },
      workflow_run: {
        event: 'pull_request',
        head_sha: 'head',
        head_branch: 'better',
        head_repository: { id: 2, owner: { login: 'rosa' } },
      },
    }),
    want: {
      kind: 'called',
      event: 'workflow_run',
      sha: 'sha',
      branch: 'main',
      run: { headSha: 'head', head: { owner: 'rosa', branch: 'better', repositoryId: 2 }, fork: true },
    },
  },
  {
    name: 'a dispatch whose payload says it was a comment',
    given: context('repository_dispatch', comment({ pull_request: {} })),
    want: { kind: 'called', event: 'repository_dispatch', sha: 'sha', branch: 'main', run: null },
  },
]) {
  test(`what started a job: ${name}`, () => assert.deepEqual(triggerOf(given), want))
}

test('a job that trains is refused on pull_request_target, and on no other event', () => {
  assert.throws(() => refuseForkSecrets({ name: 'pull_request_target' }), {
    name: 'Problem',
    message: /pull_request_target/,
  })
  for (const name of ['pull_request', 'issue_comment', 'push']) refuseForkSecrets({ name })
})
