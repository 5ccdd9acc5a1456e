import { appliedOnce } from './applied-once.ts'
import type { Forge } from './client.ts'
import { withinLimit } from './within-limit.ts'

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** One check of one commit: found again by name and `key`, which GitHub keeps as `external_id`. */
export type CheckKey = {
  name: string
  key: string
  /** The pull request's head: a check on the merge commit is seen by nobody. */
  sha: string
  /** The run that works on it. */
  runUrl: string | null
}

export type Annotation = {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'notice' | 'warning' | 'failure'
  message: string
  title?: string
}

export type Result = { conclusion: Conclusion; title: string; summary: string; annotations?: Annotation[] }

type Check = { id: number; open: boolean; runUrl: string | null; annotations: number }

/** GitHub takes 65,535 characters of summary, 50 annotations a request. */
const MOST_BYTES = 65_500
const MOST_TITLE = 250
const ANNOTATIONS_A_REQUEST = 50
const PAGE = 100

/** The check in progress for this run: the one that is there, opened again if it was completed, or a new one. */
export async function openCheck(forge: Forge, key: CheckKey): Promise<number> {
  const there = (await findChecks(forge, key)).at(0)
  if (there === undefined) return await create(forge, key)
  if (there.open && there.runUrl === key.runUrl) return there.id
  await change(forge, there.id, { status: 'in_progress', ...detailsOf(key) })
  return there.id
}

/** Completes the check, and with the same result whatever a race left beside it. Nothing if there is none. */
export async function completeCheck(forge: Forge, key: CheckKey, result: Result): Promise<void> {
  for (const check of await findChecks(forge, key)) await complete(forge, key, { check, result })
}

/** Completes the check only if this very run has left it in progress; says whether it did. */
export async function abandonCheck(forge: Forge, key: CheckKey, result: Result): Promise<boolean> {
  const left = (await findChecks(forge, key)).filter(({ open, runUrl }) => open && runUrl === key.runUrl)
  for (const check of left) await complete(forge, key, { check, result })
  return left.length > 0
}

async function findChecks({ client, owner, repo }: Forge, { sha, name, key }: CheckKey): Promise<Check[]> {
  const found = await client.paginate(client.rest.checks.listForRef, {
    owner,
    repo,
    ref: sha,
    check_name: name,
    filter: 'all',
    per_page: PAGE,
  })
  return found
    .filter(check => check.external_id === key && check.name === name)
    .map(({ id, status, details_url, output }) => ({
      id,
      open: status !== 'completed',
      runUrl: details_url,
      annotations: output.annotations_count,
    }))
    .sort((one, other) => one.id - other.id)
}

async function create(forge: Forge, key: CheckKey): Promise<number> {
  const { client, owner, repo } = forge
  return await appliedOnce({
    make: async () => {
      const { data } = await client.rest.checks.create({
        owner,
        repo,
        name: key.name,
        head_sha: key.sha,
        external_id: key.key,
        status: 'in_progress',
        ...detailsOf(key),
      })
      return data.id
    },
    find: async () => (await findChecks(forge, key)).at(0)?.id ?? null,
  })
}

/** Annotations add up and cannot be taken back: only those that are not there yet are sent. */
async function complete(
  forge: Forge,
  key: CheckKey,
  { check, result }: { check: Check; result: Result },
): Promise<void> {
  const { conclusion, annotations = [] } = result
  const output = {
    title: result.title.slice(0, MOST_TITLE),
    summary: withinLimit(result.summary, MOST_BYTES),
  }
  for (let sent = check.annotations; sent < annotations.length; sent += ANNOTATIONS_A_REQUEST)
    await annotate(forge, key, { id: check.id, output, annotations, sent })
  await change(forge, check.id, { status: 'completed', conclusion, ...detailsOf(key), output })
}

async function annotate(
  forge: Forge,
  key: CheckKey,
  part: { id: number; output: { title: string; summary: string }; annotations: Annotation[]; sent: number },
): Promise<void> {
  const { id, output, annotations, sent } = part
  const batch = annotations.slice(sent, sent + ANNOTATIONS_A_REQUEST)
  await appliedOnce({
    make: async () => {
      await change(forge, id, { output: { ...output, annotations: batch } }, false)
      return id
    },
    find: async () => {
      const there = (await findChecks(forge, key)).find(each => each.id === id)
      return there && there.annotations > sent ? id : null
    },
  })
}

type Change = {
  status?: 'in_progress' | 'completed'
  conclusion?: Conclusion
  details_url?: string
  output?: { title: string; summary: string; annotations?: Annotation[] }
}

async function change(
  { client, owner, repo }: Forge,
  id: number,
  change: Change,
  repeatable = true,
): Promise<void> {
  await client.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    ...change,
    request: { repeatable },
  } as never)
}

function detailsOf({ runUrl }: CheckKey): { details_url?: string } {
  return runUrl === null ? {} : { details_url: runUrl }
}
