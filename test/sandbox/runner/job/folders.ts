import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { JobRequest } from '../job-request.ts'

/** Where things lie that steps ask for. */
export type Folders = {
  workspace: string
  temp: string
  home: string
  toolCache: string
  /** Where trees of actions lie, shared by the jobs of a runner. */
  actions: string
  /** event.json. */
  event: string
}

/**
 * What expressions say of these folders in a container: their paths on the runner's machine, which are not those of the container
 * (actions/runner#2058). Here nothing can ever lie there, for they lead through a file.
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

/** Makes a job's folders, and the event's file in them; a machine may bring a tool cache that outlives the job. */
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
