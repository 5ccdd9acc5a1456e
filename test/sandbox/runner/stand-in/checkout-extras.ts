import { found } from '../job/shell.ts'
import { StepFailure } from '../job/step-failure.ts'
import { isTrue } from './flag.ts'
import type { Clone } from './git-clone.ts'
import type { StandInCall } from './stand-in.ts'

/** Prepares a clone for Git LFS with this machine's git-lfs; the sandbox has no LFS server. */
export async function readyLargeFiles({ git }: Clone, { inputs, job }: StandInCall): Promise<boolean> {
  if (!isTrue(inputs, 'lfs')) return false
  if (found('git-lfs', job.request.machine['PATH'] ?? '') === null)
    throw new StepFailure(
      'Unable to locate executable file: git-lfs. `lfs: true` needs it on this machine, too.',
    )
  await git('lfs', 'install', '--local')
  return true
}

/** Checks out submodules as actions/checkout does, with the step's token. */
export async function takeSubmodules(
  { git }: Clone,
  { inputs }: StandInCall,
  credentials: string | null,
): Promise<void> {
  const wish = inputs['submodules']!.toLowerCase()
  if (wish !== 'recursive' && !isTrue(inputs, 'submodules')) return
  const all = wish === 'recursive' ? ['--recursive'] : []
  const depth = Number(inputs['fetch-depth'])
  const limit = depth > 0 ? [`--depth=${depth}`] : []
  const auth = credentials === null ? [] : ['-c', `include.path=${credentials}`]
  await git('submodule', 'sync', ...all)
  await git(...auth, 'submodule', 'update', '--init', '--force', ...limit, ...all)
}
