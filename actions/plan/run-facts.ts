import type { Forge } from '../_lib/forge/client.ts'
import { jobsOfRun } from '../_lib/forge/job.ts'
import { basesOf } from '../_lib/forge/pull-request.ts'
import { fileId } from '../_lib/forge/repository.ts'
import { type RunRow, readRun } from '../_lib/forge/workflow-run.ts'
import { calledWorkflow, type Family, trainsBy } from '../_lib/plan/called-workflow.ts'
import { trainedIn } from '../_lib/plan/trained-commit.ts'
import type { RunFacts, WorkflowFile } from '../_lib/plan/trust.ts'

/** Where to look for runs, and which of them train. */
export type RunSearch = {
  forge: Forge
  /** The reusable workflows that this run calls. */
  family: Family | null
  /** Paths of further workflow files that train. */
  workflows: readonly string[]
  /** The branch or commit whose workflow files are trusted. */
  trusted: string
  mayWrite: (login: string | null) => Promise<boolean>
}

/** The facts that decide whether a run may be reused, looked up once for each run. A run that does not train needs no further requests. */
export function factsReader(given: RunSearch): (id: number, row?: RunRow) => Promise<RunFacts | null> {
  const known = new Map<number, Promise<RunFacts | null>>()
  const trustedId = trustedIds(given)
  const read = async (id: number, listed?: RunRow): Promise<RunFacts | null> => {
    const row = listed?.called ? listed : await readRun(given.forge, id)
    if (row === null) return null
    const trains = isTraining(row, given)
    const common = { ...row, trains, actor: row.actor ?? 'an unknown account' }
    if (!trains) return { ...common, files: [], bases: null, jobs: [], actorMayWrite: false }
    return {
      ...common,
      files: await filesOf(row, given.forge, trustedId),
      bases: await basesOfRun(given.forge, row),
      jobs: await trainedJobs(given.forge, id),
      actorMayWrite: await given.mayWrite(row.actor),
    }
  }
  return (id, row) => {
    const found = known.get(id) ?? read(id, row)
    known.set(id, found)
    return found
  }
}

function isTraining(row: RunRow, { family, workflows }: RunSearch): boolean {
  return workflows.includes(row.path) || (family !== null && trainsBy(calledBy(row), family))
}

function calledBy({ called }: RunRow) {
  return (called ?? []).flatMap(each => calledWorkflow(each) ?? [])
}

/** The run's workflow file and the called ones of this repository. Called files of other repositories are fixed by the run's file. */
async function filesOf(
  row: RunRow,
  forge: Forge,
  trustedId: (path: string) => Promise<string | null>,
): Promise<WorkflowFile[]> {
  const here = `${forge.owner}/${forge.repo}`.toLowerCase()
  const called = calledBy(row).filter(({ repository }) => repository.toLowerCase() === here)
  const ran = [{ path: row.path, sha: row.headSha }, ...called]
  return await Promise.all(
    ran.map(async ({ path, sha: ref }) => ({
      path,
      // GitHub may have deleted a pull request's merge commit; its head has the file, too.
      ran: (await fileId(forge, { path, ref })) ?? (await fileId(forge, { path, ref: row.headSha })),
      trusted: await trustedId(path),
    })),
  )
}

function trustedIds({ forge, trusted: ref }: RunSearch): (path: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  return path => {
    const found = known.get(path) ?? fileId(forge, { path, ref })
    known.set(path, found)
    return found
  }
}

async function basesOfRun(forge: Forge, { event, headBranch: branch, createdAt: since }: RunRow) {
  return event === 'pull_request' && branch !== null ? await basesOf(forge, { branch, since }) : null
}

async function trainedJobs(forge: Forge, run: number): Promise<RunFacts['jobs']> {
  const jobs = await jobsOfRun(forge, run)
  return jobs.flatMap(({ name, startedAt, completedAt }) => {
    const trained = trainedIn(name)
    return trained === null ? [] : [{ trained, startedAt, completedAt }]
  })
}
