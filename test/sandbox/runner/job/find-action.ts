import { join } from 'node:path'
import { resolve as resolveCommit } from '../../github/git/commit.ts'
import { fullName, repositoryNamed } from '../../github/repository/repository.ts'
import type { Repository } from '../../github/row/repository.ts'
import { repositoryById } from '../github-rows.ts'
import type { SourceCommit } from '../job-request.ts'
import { Unsupported } from '../refusal.ts'
import { standInNamed } from '../stand-in/stand-ins.ts'
import type { StepDefinition } from '../step.ts'
import { readActionFile } from './action-file.ts'
import type { FoundAction, JobRun, StepScope } from './job-run.ts'
import { sourceTree } from './source-tree.ts'

/** Finds all actions that steps use, also inside composite actions, before any step runs. `./` actions are found later, after checkout. */
export async function findActions(
  scope: Pick<StepScope, 'job' | 'source'>,
  steps: readonly StepDefinition[],
  depth = 0,
): Promise<void> {
  for (const step of steps) {
    if (step.uses === null || step.uses.startsWith('./')) continue
    if (depth === MAX_DEPTH)
      throw new Unsupported(`composite actions are nested more than ${MAX_DEPTH} levels deep`, step.where)
    const action = await findAction(scope, step)
    if (action.kind !== 'folder') continue
    if (action.file.runs.using === 'node') {
      if (depth === 0 || action.file.runs.pre === null) continue
      throw new Unsupported(
        `\`pre\` of ${step.uses} in a composite action is not supported in the sandbox`,
        step.where,
      )
    }
    await findActions({ job: scope.job, source: action.source }, action.file.runs.steps, depth + 1)
  }
}

const MAX_DEPTH = 10

/**
 * Finds the action of a step: `$/path` in the commit of the step's file, `./path` in the workspace, `owner/repo/path@ref` in the
 * sandbox, otherwise a stand-in of that name. Anything else is refused by name.
 */
export async function findAction(
  { job, source }: Pick<StepScope, 'job' | 'source'>,
  step: StepDefinition,
): Promise<FoundAction> {
  const uses = step.uses ?? ''
  if (uses.startsWith('./')) return localAction(job, source, uses)
  const key = `${source.repositoryId}@${source.sha} ${uses}`
  const known = job.actions.get(key)
  if (known) return known
  const action = await fetchAction(job, source, step)
  job.actions.set(key, action)
  return action
}

function localAction({ folders }: JobRun, source: SourceCommit, uses: string): FoundAction {
  const folder = join(folders.workspace, uses)
  return {
    kind: 'folder',
    folder,
    file: readActionFile(folder, uses),
    source,
    repository: '',
    ref: '',
    isLocal: true,
  }
}

async function fetchAction(
  job: JobRun,
  source: SourceCommit,
  { uses, where }: StepDefinition,
): Promise<FoundAction> {
  if (uses!.startsWith('docker://'))
    throw new Unsupported(`container actions are not supported in the sandbox: ${uses}`, where)
  if (uses!.startsWith('$/')) return await sourceAction(job, source, { path: uses!.slice(2), name: uses! })
  return await namedAction(job, source, { uses: uses!, where })
}

/** `owner/repo/path@ref`: an action in a repository of the sandbox, otherwise a stand-in of that name. */
async function namedAction(
  job: JobRun,
  source: SourceCommit,
  { uses, where }: { uses: string; where: string },
): Promise<FoundAction> {
  const { world } = job.request
  const [, owner, name = '', path = '', ref = ''] =
    uses.match(/^([^/@]+)\/([^/@]+)(?:\/([^@]+))?@(.+)$/) ?? []
  if (owner === undefined) {
    throw new Unsupported(`\`uses: ${uses}\` must be owner/repo@ref, ./path or $/path`, where)
  }
  const repository = repositoryNamed(world, owner, name)
  if (repository && isOpen(job, source, repository)) {
    const sha = await resolveCommit(world.repo(repository), ref)
    if (sha === null)
      throw new Unsupported(`\`${uses}\`: there is no \`${ref}\` in ${fullName(repository)}`, where)
    return await sourceAction(job, { repositoryId: repository.id, sha }, { path, name: uses, ref })
  }
  const known = [owner, name, ...(path === '' ? [] : [path])].join('/').toLowerCase()
  if (standInNamed(known)) return { kind: 'stand-in', name: known, ref }
  throw new Unsupported(
    `\`${uses}\` is neither in a repository of the sandbox nor an action with a stand-in`,
    where,
  )
}

/** Actions of a private repository can be used only by workflows of the same owner. */
function isOpen({ request }: JobRun, source: SourceCommit, repository: Repository): boolean {
  const asker = repositoryById(request.world, source.repositoryId)
  return !repository.private || repository.owner === asker?.owner
}

async function sourceAction(
  job: JobRun,
  source: SourceCommit,
  { path, name, ref = source.sha }: { path: string; name: string; ref?: string },
): Promise<FoundAction> {
  const { world } = job.request
  const repository = repositoryById(world, source.repositoryId)
  const tree = await sourceTree(world, { folder: job.folders.actions, source })
  const folder = join(tree, path)
  const file = readActionFile(folder, name)
  return {
    kind: 'folder',
    folder,
    file,
    source,
    repository: repository ? fullName(repository) : '',
    ref,
    isLocal: false,
  }
}
