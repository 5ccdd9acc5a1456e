import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { JobRequest } from '../job-request.ts'

/** The folders of a job. */
export type Folders = {
  workspace: string
  temp: string
  home: string
  toolCache: string
  /** For the files of actions, shared by all jobs of a runner. */
  actions: string
  /** The path of event.json. */
  event: string
}

/**
 * The folders as expressions show them. For a job with a container these are paths of the runner's machine that do not exist in the
 * container (actions/runner#2058); here they lead through a file, so that they cannot exist either.
 */
export function foldersOutside(
  folders: Folders,
  { folder, container }: Pick<JobRequest, 'folder' | 'container'>,
) {
  if (container === null) return folders
  const outside = join(folder, 'outside-of-the-container')
  writeFileSync(outside, 'Use RUNNER_TEMP and GITHUB_WORKSPACE of the environment.\n')
  const { workspace, temp, toolCache, ...others } = folders
  const [there, tempThere, toolsThere] = [workspace, temp, toolCache].map(path =>
    join(outside, basename(path)),
  )
  return { ...others, workspace: there!, temp: tempThere!, toolCache: toolsThere! }
}

/** Creates a job's folders and event.json. RUNNER_TOOL_CACHE of the machine is used if set, and is kept after the job. */
export function makeFolders({
  folder,
  payload,
  machine,
}: Pick<JobRequest, 'folder' | 'payload' | 'machine'>): Folders {
  const folders: Folders = {
    workspace: join(folder, 'workspace'),
    temp: join(folder, 'temp'),
    home: join(folder, 'home'),
    toolCache: machine['RUNNER_TOOL_CACHE'] ?? join(folder, 'tools'),
    actions: join(dirname(folder), '_actions'),
    event: join(folder, 'temp', '_github_workflow', 'event.json'),
  }
  const { event, ...made } = folders
  for (const each of [...Object.values(made), dirname(event)]) mkdirSync(each, { recursive: true })
  writeFileSync(event, JSON.stringify(payload, null, 2))
  return folders
}
