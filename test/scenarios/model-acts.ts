import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Octokit } from '@octokit/rest'
import { createToken } from '../sandbox/github/identity/token.ts'
import type { Sandbox } from '../sandbox/github/server.ts'
import { gitIn, remoteOf } from '../sandbox/tests/github/clone.ts'

type Place = { owner: string; repo: string }
type Around = {
  sandbox: Sandbox
  folder: string
  place: Place
  as(login: string): Octokit
  idle(): Promise<void>
}

export type Push = {
  /** Null deletes a file. */
  files: Record<string, string | null>
  branch?: string
  /** Where a new branch begins; by default main of the repository that is pushed to. */
  from?: string
  by?: string
  message?: string
  /** Owner of the fork to push to; by default the repository itself. */
  fork?: string
}

/** What people do to a model repository. Who is not named is ada, who maintains it. */
export type ModelActs = {
  /** A commit on a branch, new or not, by default on an empty repository's or the administrator's main; answers it. */
  push(push: Push): Promise<string>
  /** Pushes a branch and opens a pull request from it; answers its number and the commit. */
  propose(
    push: Push & { branch: string; title?: string; draft?: boolean; base?: string },
  ): Promise<{ number: number; sha: string }>
  /** A fork by its owner, who then pushes to it. */
  fork(owner: string): Promise<void>
  label(number: number, label: string, by?: string): Promise<void>
  unlabel(number: number, label: string, by?: string): Promise<void>
  comment(number: number, body: string, by?: string): Promise<void>
  /** Edits the title. */
  rename(number: number, title: string, by?: string): Promise<void>
  /** No longer a draft. */
  ready(number: number): Promise<void>
  /** GitHub's words if it refuses, else null. */
  merge(number: number, how?: { method?: 'merge' | 'squash' | 'rebase'; by?: string }): Promise<string | null>
  /** Puts a pull request into the merge queue (`POST`), or merges what was checked there (`PUT`); answers the queue's commit. */
  queue(number: number, method: 'POST' | 'PUT'): Promise<string>
  /** Starts a workflow by hand. */
  dispatch(
    workflow: string,
    inputs?: Record<string, string>,
    how?: { ref?: string; by?: string },
  ): Promise<void>
}

export function modelActs(around: Around): ModelActs {
  const { sandbox, place, as } = around
  const issue = (number: number) => ({ ...place, issue_number: number })
  const push = (request: Push) => pushed(around, request)
  return {
    push,
    async propose({ title, draft = false, base = 'main', ...request }) {
      const sha = await push(request)
      const { branch, fork, by = fork ?? 'ada' } = request
      const head = fork === undefined ? branch : `${fork}:${branch}`
      const asked = { ...place, title: title ?? `Change ${branch}`, head, base, draft }
      const { data } = await as(by).pulls.create(asked)
      return { number: data.number, sha }
    },
    async fork(owner) {
      await as(owner).repos.createFork(place)
    },
    async label(number, label, by = 'ada') {
      await as(by).issues.addLabels({ ...issue(number), labels: [label] })
    },
    async unlabel(number, name, by = 'ada') {
      await as(by).issues.removeLabel({ ...issue(number), name })
    },
    async comment(number, body, by = 'ada') {
      await as(by).issues.createComment({ ...issue(number), body })
    },
    async rename(pull_number, title, by = 'ada') {
      await as(by).pulls.update({ ...place, pull_number, title })
    },
    async ready(pull_number) {
      const { data } = await as('ada').pulls.get({ ...place, pull_number })
      const query =
        'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }'
      await as('ada').graphql(query, { id: data.node_id })
    },
    async merge(number, { method = 'merge', by = 'ada' } = {}) {
      try {
        await as(by).pulls.merge({ ...place, pull_number: number, merge_method: method })
        return null
      } catch (error) {
        const { status, message } = error as { status?: number; message: string }
        if (status !== 405 && status !== 409) throw error
        return message
      }
    },
    async queue(number, method) {
      const url = `${sandbox.url}/_sandbox/repos/${place.owner}/${place.repo}/pulls/${number}/merge-group`
      const headers = { authorization: `token ${sandbox.token}` }
      const response = await fetch(url, { method, headers })
      const said = (await response.json()) as { sha: string; message?: string }
      if (!response.ok) throw new Error(said.message)
      return said.sha
    },
    async dispatch(workflow_id, inputs = {}, { ref = 'main', by = 'ada' } = {}) {
      await as(by).actions.createWorkflowDispatch({ ...place, workflow_id, ref, inputs })
    },
  }
}

async function pushed(around: Around, request: Push): Promise<string> {
  const { sandbox, folder, place } = around
  const { files, branch = 'main', from = 'main', fork, message = `Change ${branch}` } = request
  const by = request.by ?? fork ?? (branch === 'main' ? null : 'ada')
  const secret = by === null ? sandbox.token : createToken(sandbox.world, { login: by }).secret
  const target = remoteOf({ sandbox }, fork === undefined ? place : { ...place, owner: fork }, secret)
  const clone = mkdtempSync(join(folder, 'clone-'))
  const git = async (...args: string[]) => (await gitIn(clone, ...args)).trim()
  try {
    await git('clone', '-q', target, '.')
    const known = await git('branch', '--remotes', '--format=%(refname:short)')
    const start = [`origin/${branch}`, `origin/${from}`].find(name => known.split('\n').includes(name))
    await git('checkout', '-q', ...(start ? ['-B', branch, start] : ['--orphan', branch]))
    for (const [path, text] of Object.entries(files)) write(join(clone, path), text)
    await git('add', '--all')
    await git('commit', '-q', '--allow-empty', '-m', message)
    await git('push', '-q', 'origin', branch)
    return await git('rev-parse', 'HEAD')
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

function write(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path, { force: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
