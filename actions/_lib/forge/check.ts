import { withinLimit } from './body.ts'
import { type CheckKey, externalIdOf, identityOf, keyOf, runLink } from './check-key.ts'
import type { Forge } from './client.ts'
import { createOnce } from './retry/create-once.ts'

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

type CheckResult = { conclusion: Conclusion; title: string; summary: string }

/** `isOurs`: this run and attempt opened it. */
type FoundCheck = { id: number; open: boolean; isOurs: boolean }

/** GitHub takes 65,535 characters of summary. */
const MOST_BYTES = 65_500
const MOST_TITLE = 250
const PAGE = 100

/** Opens the check for this run and answers its id: the existing one, set in progress again if it was completed, else a new one. */
export async function openCheck(forge: Forge, key: CheckKey): Promise<number> {
  const there = (await findChecks(forge, key)).at(0)
  if (there === undefined) return await create(forge, key)
  if (there.open && there.isOurs) return there.id
  await change(forge, there.id, opened(key))
  return there.id
}

/** Completes the check, duplicates left by a race included. Does nothing if there is none. */
export async function completeCheck(forge: Forge, key: CheckKey, result: CheckResult): Promise<void> {
  for (const check of await findChecks(forge, key)) await complete(forge, key, { id: check.id, result })
}

/** Completes the check only if this run and attempt left it in progress; answers whether it did. */
export async function abandonCheck(forge: Forge, key: CheckKey, result: CheckResult): Promise<boolean> {
  const left = (await findChecks(forge, key)).filter(({ open, isOurs }) => open && isOurs)
  for (const check of left) await complete(forge, key, { id: check.id, result })
  return left.length > 0
}

async function findChecks({ client, owner, repo }: Forge, wanted: CheckKey): Promise<FoundCheck[]> {
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
    .map(({ id, status, external_id }) => ({
      id,
      open: status !== 'completed',
      isOurs: external_id === externalIdOf(wanted),
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

async function complete(
  forge: Forge,
  key: CheckKey,
  { id, result }: { id: number; result: CheckResult },
): Promise<void> {
  const output = {
    title: result.title.slice(0, MOST_TITLE),
    summary: withinLimit(result.summary, MOST_BYTES),
  }
  await change(forge, id, {
    status: 'completed',
    conclusion: result.conclusion,
    ...identityOf(key),
    output,
  })
}

type CheckChange = {
  status: 'in_progress' | 'completed'
  conclusion?: Conclusion
  external_id: string
  details_url?: string
  output: { title: string; summary: string }
}

async function change({ client, owner, repo }: Forge, id: number, change: CheckChange): Promise<void> {
  await client.rest.checks.update({ owner, repo, check_run_id: id, ...change })
}

/** The fields of a check in progress. */
function opened(key: CheckKey) {
  const summary =
    key.run === null ? 'The report is being written.' : `The report is being written by ${runLink(key.run)}.`
  return { ...identityOf(key), status: 'in_progress' as const, output: { title: 'In progress', summary } }
}
