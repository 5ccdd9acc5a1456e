import { type ArtifactRow, artifactsNamed, artifactsOfRun } from '../_lib/forge/artifact.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { basesOf } from '../_lib/forge/pull-request.ts'
import { fileId } from '../_lib/forge/repository.ts'
import { jobNames, type RunRow, readRun, runsAt } from '../_lib/forge/workflow-run.ts'
import { type ArtifactFacts, type RunFacts, reuseOf, type Trust } from '../_lib/plan/reuse.ts'

type Given = {
  forge: Forge
  repositoryId: number
  heads: readonly string[]
  /** Branches whose workflow files may have run. */
  bases: readonly string[]
  /** Paths of the workflow files whose runs count. */
  workflows: readonly string[]
  /** The branch or commit whose workflow files are trusted. */
  trusted: string
  mayWrite: (login: string | null) => Promise<boolean>
}

/** Finds the run to take over for each artifact's name (without its attempt), or says why there is none. */
export async function runFinder(
  given: Given,
): Promise<(name: string) => Promise<ReturnType<typeof reuseOf>>> {
  const { forge, repositoryId, heads, bases, workflows, trusted } = given
  const rows = await runsOf(given)
  const left = (await Promise.all(rows.map(run => artifactsOfRun(forge, run.id)))).flat()
  const blobs = await blobsAt(forge, workflows, trusted)
  const facts = factsReader(given, rows)
  const trust: Trust = { repositoryId, heads, bases, blobs }
  return async name => {
    const elsewhere = await artifactsNamed(forge, `${name}-1`)
    const artifacts = distinct([...left, ...elsewhere]).filter(each => each.name.startsWith(`${name}-`))
    const ids = [...new Set(artifacts.map(({ runId }) => runId))]
    const found = (await Promise.all(ids.map(facts))).flatMap(run => (run ? [run] : []))
    return reuseOf({ name, artifacts, runs: new Map(found.map(run => [run.id, run])), trust })
  }
}

/** Runs at the commits that stand for this change; a lint's run has nothing to look for. */
async function runsOf({ forge, heads, workflows }: Given): Promise<RunRow[]> {
  const found = await Promise.all(heads.map(head => runsAt(forge, head)))
  return found.flat().filter(({ path }) => workflows.includes(path))
}

async function blobsAt(forge: Forge, workflows: readonly string[], ref: string): Promise<Trust['blobs']> {
  const pairs = await Promise.all(
    workflows.map(async path => [path, await fileId(forge, { path, ref })] as const),
  )
  return Object.fromEntries(pairs)
}

/** What the rules ask of a run, looked up once for each. */
function factsReader({ forge, workflows, mayWrite }: Given, rows: readonly RunRow[]) {
  const known = new Map<number, Promise<RunFacts | null>>()
  const read = async (id: number): Promise<RunFacts | null> => {
    const row = rows.find(run => run.id === id) ?? (await readRun(forge, id))
    if (row === null) return null
    const { path, headSha: ref, event } = row
    const { headBranch: branch, createdAt: since } = row
    const isIndirect = event === 'issue_comment' || event === 'workflow_dispatch'
    return {
      ...row,
      actor: row.actor ?? 'nobody known',
      workflowBlob: workflows.includes(path) ? await fileId(forge, { path, ref }) : null,
      bases: event === 'pull_request' && branch !== null ? await basesOf(forge, { branch, since }) : null,
      jobs: isIndirect ? await jobNames(forge, id) : [],
      actorMayWrite: isIndirect && (await mayWrite(row.actor)),
    }
  }
  return (id: number) => {
    const found = known.get(id) ?? read(id)
    known.set(id, found)
    return found
  }
}

function distinct(rows: readonly ArtifactRow[]): ArtifactFacts[] {
  const own = rows.flatMap(({ runId, ...row }) => (runId === null ? [] : [{ ...row, runId }]))
  return [...new Map(own.map(row => [row.id, row])).values()]
}
