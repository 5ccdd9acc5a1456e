import { isSameBody, withinLimit } from './body.ts'
import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { createOnce } from './retry/create-once.ts'

/** A pull request that Trainyard maintains, between two branches of one repository. Nothing in this file is imported yet: `deploy` will use it. */
type ManagedPullRequest = { head: string; base: string; title: string; body: string; draft?: boolean }

type ManagedPullRequestResult = {
  number: number
  url: string
  how: 'created' | 'updated' | 'unchanged'
}

/** GitHub takes 65,536 code points. */
const MOST_BYTES = 65_500
const MOST_TITLE = 256
const PAGE = 100

type Row = { number: number; html_url: string; title: string; body: string | null }

/** Creates the pull request from `head` to `base`, or updates title and body of the open one; nothing else of it changes. */
export async function ensurePullRequest(
  forge: Forge,
  request: ManagedPullRequest,
): Promise<ManagedPullRequestResult> {
  const wanted = {
    ...request,
    title: request.title.slice(0, MOST_TITLE),
    body: withinLimit(request.body, MOST_BYTES),
  }
  const there = await findOpenPullRequest(forge, wanted)
  if (there === null) return await create(forge, wanted)
  return await update(forge, there, wanted)
}

/** Closes a pull request without merging; a closed one stays closed. */
export async function closePullRequest({ client, owner, repo }: Forge, number: number): Promise<void> {
  await client.rest.pulls.update({ owner, repo, pull_number: number, state: 'closed' })
}

/** The open pull request between two branches; null if there is none. GitHub allows no second. */
async function findOpenPullRequest(
  { client, owner, repo }: Forge,
  { head, base }: Pick<ManagedPullRequest, 'head' | 'base'>,
): Promise<Row | null> {
  const found = await client.paginate(client.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    head: `${owner}:${head}`,
    base,
    per_page: PAGE,
  })
  return found.find(pull => pull.head.ref === head && pull.base.ref === base) ?? null
}

async function create(forge: Forge, wanted: ManagedPullRequest): Promise<ManagedPullRequestResult> {
  const { client, owner, repo } = forge
  const made = await createOnce({
    make: async () => {
      try {
        const { data } = await client.rest.pulls.create({ owner, repo, ...wanted })
        return { row: data as Row, isNew: true }
      } catch (error) {
        const raced = isDuplicate(error) ? await findOpenPullRequest(forge, wanted) : null
        if (raced === null) throw error
        return { row: raced, isNew: false }
      }
    },
    find: async () => {
      const row = await findOpenPullRequest(forge, wanted)
      return row && { row, isNew: false }
    },
  })
  const { number, html_url: url } = made.row
  return made.isNew ? { number, url, how: 'created' } : await update(forge, made.row, wanted)
}

async function update(
  { client, owner, repo }: Forge,
  there: Row,
  wanted: ManagedPullRequest,
): Promise<ManagedPullRequestResult> {
  const { number, html_url: url } = there
  const { title, body } = wanted
  if (there.title === title && isSameBody(there.body ?? '', body)) return { number, url, how: 'unchanged' }
  await client.rest.pulls.update({ owner, repo, pull_number: number, title, body })
  return { number, url, how: 'updated' }
}

function isDuplicate(error: unknown): boolean {
  const { status, message } = failureOf(error) ?? { status: 0, message: '' }
  return status === 422 && /already exists/i.test(message)
}
