import { resolve } from '../github/git/commit.ts'
import { entryAt, readBlob } from '../github/git/tree.ts'
import { fullName, repositoryNamed } from '../github/repository/repository.ts'
import type { Repository } from '../github/row/repository.ts'
import type { ReferencedWorkflow } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import { readWorkflow } from './read-workflow.ts'
import { Unsupported } from './refusal.ts'
import type { JobDefinition, Workflow } from './workflow.ts'

/** The repository and commit of a workflow file. `ref` is written as in `github.workflow_ref`: a full ref, or a commit. */
export type WorkflowPlace = { repository: Repository; sha: string; ref: string }

/** A workflow file with the reusable workflows that its jobs call, by job id. */
export type LoadedWorkflow = WorkflowPlace & {
  workflow: Workflow
  calls: ReadonlyMap<string, LoadedWorkflow>
}

const FOLDER = '.github/workflows'
const MAX_LEVELS = 10
const MAX_CALLS = 50

/** Reads a workflow at its commit, and all workflows that it calls, before anything runs. */
export async function loadWorkflow(
  world: World,
  place: WorkflowPlace,
  path: string,
): Promise<LoadedWorkflow> {
  return await load(world, { ...place, path, where: path, level: 1, called: new Set() })
}

/** All reusable workflows that a file calls, directly or not, each once; GitHub lists them with the run. */
export function referencedBy({ calls }: LoadedWorkflow): ReferencedWorkflow[] {
  const own = [...calls.values()].flatMap(called => {
    const { repository, workflow, sha, ref } = called
    const at = ref === sha ? { sha } : { sha, ref }
    return [{ path: `${fullName(repository)}/${workflow.path}@${ref}`, ...at }, ...referencedBy(called)]
  })
  return [...new Map(own.map(each => [each.path, each])).values()]
}

type LoadStep = WorkflowPlace & { path: string; where: string; level: number; called: Set<string> }

async function load(world: World, step: LoadStep): Promise<LoadedWorkflow> {
  const { repository, sha, ref, path, where, level } = step
  if (level > MAX_LEVELS)
    throw new Unsupported(`reusable workflows are nested more than ${MAX_LEVELS} levels deep`, where)
  const text = await textAt(world, step)
  if (text === null) throw new Unsupported(`there is no ${path} in ${fullName(repository)} at ${ref}`, where)
  const workflow = readWorkflow(text, path)
  if (level > 1 && workflow.call === null) {
    throw new Unsupported(`${path} of ${fullName(repository)} is not \`on: workflow_call\``, where)
  }
  const calls = new Map<string, LoadedWorkflow>()
  for (const job of workflow.jobs) {
    if (job.kind === 'call') calls.set(job.id, await loadCalled(world, step, job))
  }
  return { repository, sha, ref, workflow, calls }
}

async function loadCalled(world: World, step: LoadStep, job: JobDefinition & { kind: 'call' }) {
  const { level, called } = step
  const { path, ...place } = await calledPlace(world, step, job)
  called.add(`${place.repository.id}@${place.sha}:${path}`)
  if (called.size > MAX_CALLS) {
    throw new Unsupported(`a run calls more than ${MAX_CALLS} reusable workflows`, job.where)
  }
  const loaded = await load(world, { ...place, path, where: job.where, level: level + 1, called })
  refuseCall(job, loaded.workflow)
  return loaded
}

/** The place of a called workflow; `$/…` and `./…` are in the calling file's own repository and commit. */
async function calledPlace(
  world: World,
  { repository, sha, ref }: WorkflowPlace,
  { uses, where }: { uses: string; where: string },
): Promise<WorkflowPlace & { path: string }> {
  const own = uses.match(/^(?:\$|\.)\/(\.github\/workflows\/[^/@]+\.ya?ml)$/)
  if (own) return { repository, sha, ref, path: own[1]! }
  const [, owner, name, path, at] =
    uses.match(/^([^/.$][^/]*)\/([^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/) ?? []
  if (path === undefined)
    throw new Unsupported(`\`uses: ${uses}\` must name a workflow file in ${FOLDER}`, where)
  const found = repositoryNamed(world, owner!, name!)
  if (!found || (found.private && found.owner !== repository.owner)) {
    throw new Unsupported(
      `the repository ${owner}/${name} does not exist, or this workflow cannot read it`,
      where,
    )
  }
  const commit = await resolve(world.repo(found), at!)
  if (commit === null) throw new Unsupported(`${owner}/${name} has no ${at}`, where)
  return { repository: found, sha: commit, ref: await refOf(world, found, at!), path }
}

async function refOf(world: World, repository: Repository, name: string): Promise<string> {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`]) {
    if (await world.repo(repository).line(['rev-parse', '--verify', '--quiet', ref])) return ref
  }
  return name
}

async function textAt(world: World, { repository, sha, path }: WorkflowPlace & { path: string }) {
  const repo = world.repo(repository)
  const entry = await entryAt(repo, sha, path)
  if (entry?.type !== 'blob' || entry.mode === '120000') return null
  return (await readBlob(repo, entry.sha))?.toString() ?? null
}

/** Refuses inputs and secrets that the called workflow does not declare, and missing required ones. */
function refuseCall(
  { with: given, secrets, where, uses }: JobDefinition & { kind: 'call' },
  called: Workflow,
) {
  const { inputs, secrets: taken } = called.call!
  const check = (kind: string, names: readonly string[], known: Record<string, { required: boolean }>) => {
    const lower = (name: string) => name.toLowerCase()
    const has = new Set(Object.keys(known).map(lower))
    const unknown = names.find(name => !has.has(lower(name)))
    if (unknown !== undefined)
      throw new Unsupported(`${uses} does not declare the ${kind} \`${unknown}\``, where)
    const named = new Set(names.map(lower))
    const missing = Object.keys(known).find(name => known[name]!.required && !named.has(lower(name)))
    if (missing !== undefined) throw new Unsupported(`${uses} requires the ${kind} \`${missing}\``, where)
  }
  check('input', Object.keys(given), inputs)
  if (secrets !== 'inherit') check('secret', Object.keys(secrets), taken)
}
