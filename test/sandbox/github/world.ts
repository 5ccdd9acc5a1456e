import { join } from 'node:path'
import { openLocks } from './git/lock.ts'
import { openRepo, type Repo, repositoryFolder } from './git/repo.ts'
import type { Repository } from './row/repository.ts'
import type { Event } from './row/workflow.ts'
import { openBytes } from './store/bytes.ts'
import { openStore } from './store/store.ts'

/** A request to change a run. The server only passes it on; a runner that listens to `commands` carries it out. */
export type RunCommand =
  | {
      kind: 'rerun'
      runId: number
      /** Only failed jobs and their dependents; with `jobId`, only that job and its dependents. */
      failedOnly: boolean
      jobId: number | null
      by: string
    }
  /** For a run in progress. */
  | { kind: 'cancel'; runId: number; by: string }
  /** For a run whose conclusion is `action_required`. */
  | { kind: 'approve'; runId: number; by: string }

/** Everything a request can read and change: rows, bytes, git, the clock, and the listeners for events. */
export type World = ReturnType<typeof openWorld>

/** Opens the state under a folder; `url` is where browsers and git find this GitHub, without a slash at its end. */
export function openWorld({ folder, url, now }: { folder: string; url: string; now: () => Date }) {
  const listeners = new Set<(event: Event) => void>()
  const commands = new Set<(command: RunCommand) => void>()
  return {
    url,
    api: `${url}/api/v3`,
    uploads: `${url}/api/uploads`,
    graphql: `${url}/api/graphql`,
    /** Now, as GitHub writes time: seconds, UTC. */
    time: () => `${now().toISOString().slice(0, 19)}Z`,
    now,
    store: openStore(join(folder, 'store')),
    assets: openBytes(join(folder, 'assets')),
    artifacts: openBytes(join(folder, 'artifacts')),
    caches: openBytes(join(folder, 'caches')),
    /** Logs by job. */
    logs: openBytes(join(folder, 'logs')),
    /** Logs of whole runs, zipped. */
    logArchives: openBytes(join(folder, 'log-archives')),
    gitFolder: join(folder, 'git'),
    /** Lets one writer at a time change a repository's refs. */
    locked: openLocks(),
    listeners,
    /** Runners that carry out commands. */
    commands,
    repo: ({ id }: Pick<Repository, 'id'>): Repo => openRepo(repositoryFolder(join(folder, 'git'), id)),
  }
}
