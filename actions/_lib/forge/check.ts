import { type CheckKey, externalIdOf, identityOf, keyOf, runLink } from './check-key.ts'
import type { Forge } from './client.ts'
import { createOnce } from './retry/create-once.ts'
import { withinLimit } from './within-limit.ts'

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

export type Annotation = {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'notice' | 'warning' | 'failure'
  message: string
  title?: string
}

export type Result = { conclusion: Conclusion; title: string; summary: string; annotations?: Annotation[] }

/** `isOurs`: this very run and attempt opened it. */
type Check = { id: number; open: boolean; isOurs: boolean; annotations: number }

/** GitHub takes 65,535 characters of summary, 50 annotations a request. */
const MOST_BYTES = 65_500
const MOST_TITLE = 250
const ANNOTATIONS_A_REQUEST = 50
const PAGE = 100

/** The check in progress for this run: the one that is there, opened again if it was completed, or a new one. */
export async function openCheck(forge: Forge, key: CheckKey): Promise<number> {
  const there = (await findChecks(forge, key)).at(0)
  if (there === undefined) return await create(forge, key)
  if (there.open && there.isOurs) return there.id
  await change(forge, there.id, opened(key))
  return there.id
}

/** Completes the check, and with the same result whatever a race left beside it. Nothing if there is none. */
export async function completeCheck(forge: Forge, key: CheckKey, result: Result): Promise<void> {
  for (const check of await findChecks(forge, key)) await complete(forge, key, { check, result })
}

/** Completes the check only if this very run has left it in progress; says whether it did. */
export async function abandonCheck(forge: Forge, key: CheckKey, result: Result): Promise<boolean> {
  const left = (await findChecks(forge, key)).filter(({ open, isOurs }) => open && isOurs)
  for (const check of left) await complete(forge, key, { check, result })
  return left.length > 0
}

async function findChecks({ client, owner, repo }: Forge, wanted: CheckKey): Promise<Check[]> {
  const { sha, name, key } = wanted
  const found = await client.paginate(client.rest.checks.listForRef, {
    owner,
    repo,
    ref: sha,
    check_name: name,
    filter: 'all',
    per_page: PAGE,
  })
  return found
    .filter(check => check.name === name && keyOf(check.external_id ?? '') === key)
    .map(({ id, status, external_id, output }) => ({
      id,
      open: status !== 'completed',
      isOurs: external_id === externalIdOf(wanted),
      annotations: output.annotations_count,
    }))
    .sort((one, other) => one.id - other.id)
}

async function create(forge: Forge, key: CheckKey): Promise<number> {
  const { client, owner, repo } = forge
  return await createOnce({
    make: async () => {
      const { data } = await client.rest.checks.create({
        owner,
        repo,
        name: key.name,
        head_sha: key.sha,
        ...opened(key),
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
  await change(forge, check.id, { status: 'completed', conclusion, ...identityOf(key), output })
}

async function annotate(
  forge: Forge,
  key: CheckKey,
  part: { id: number; output: { title: string; summary: string }; annotations: Annotation[]; sent: number },
): Promise<void> {
  const { id, output, annotations, sent } = part
  const batch = annotations.slice(sent, sent + ANNOTATIONS_A_REQUEST)
  await createOnce({
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
  external_id?: string
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

/** What is said while it is in progress. */
function opened(key: CheckKey) {
  const summary =
    key.run === null ? 'The report is being made.' : `The report is made by ${runLink(key.run)}.`
  return { ...identityOf(key), status: 'in_progress' as const, output: { title: 'In progress', summary } }
}
