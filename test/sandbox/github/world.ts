import { join } from 'node:path'
import { openLocks } from './git/lock.ts'
import { openRepo, type Repo, repositoryFolder } from './git/repo.ts'
import type { Repository } from './repository/repository.ts'
import { openBytes } from './store/bytes.ts'
import { openStore } from './store/store.ts'
import type { Command } from './workflow/command.ts'
import type { Event } from './workflow/event.ts'

/** All that a request can see and change: documents, bytes, git, the clock, and who listens to events. */
export type World = ReturnType<typeof openWorld>

/** Opens the state under a folder; `url` is where browsers and git find this GitHub, without a slash at its end. */
export function openWorld({ folder, url, now }: { folder: string; url: string; now: () => Date }) {
  const listeners = new Set<(event: Event) => void>()
  const commands = new Set<(command: Command) => void>()
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
    /** Logs of whole runs, packed. */
    logArchives: openBytes(join(folder, 'log-archives')),
    gitFolder: join(folder, 'git'),
    /** One writer of a repository's refs at a time. */
    locked: openLocks(),
    listeners,
    /** Who does what is asked of runs. */
    commands,
    repo: ({ id }: Pick<Repository, 'id'>): Repo => openRepo(repositoryFolder(join(folder, 'git'), id)),
  }
}
