import { createToken, type TokenRequest } from './github/identity/token.ts'
import { ensureUser } from './github/identity/user.ts'
import { commitFolder, type FolderCommit } from './github/repository/commit-folder.ts'
import { createRepository, type RepositoryRequest, repositoryNamed } from './github/repository/repository.ts'
import type { User } from './github/row/account.ts'
import { openServer, type Sandbox, type SandboxOptions, worldOf } from './github/server.ts'
import { openRunner as openWorldRunner, type Runner, type RunnerOptions } from './runner/runner.ts'

export type { Check } from './github/row/check.ts'
export type { Job, Run } from './github/row/workflow.ts'
export type { Sandbox } from './github/server.ts'
export { inspect } from './inspection.ts'
export type { Runner } from './runner/runner.ts'

/** Opens GitHub on a state folder, new or kept from an earlier one, and serves it on 127.0.0.1 until it is closed. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  return await openServer(options)
}

/** Runs the workflows of a sandbox's repositories on this machine until it is closed. */
export function openRunner(sandbox: Sandbox, options: Omit<RunnerOptions, 'world'>): Runner {
  return openWorldRunner({ world: worldOf(sandbox), ...options })
}

/** Adds a person, an organisation or a bot, unless the login exists. */
export function addAccount(sandbox: Sandbox, login: string, type?: User['type']): void {
  ensureUser(worldOf(sandbox), login, type && { type })
}

/** Adds a token of a person (`login`), of an app (`app`), or by default a job's GITHUB_TOKEN; returns its secret. */
export function addToken(sandbox: Sandbox, request: TokenRequest): string {
  return createToken(worldOf(sandbox), request).secret
}

/** Adds a repository without commits, and its owner as an organisation, unless they exist. */
export async function addRepository(sandbox: Sandbox, request: RepositoryRequest): Promise<void> {
  const world = worldOf(sandbox)
  ensureUser(world, request.owner, { type: 'Organization' })
  if (!repositoryNamed(world, request.owner, request.name)) await createRepository(world, request)
}

/** Adds files of a folder as the only commit of a repository's `main`, tagged; replaces an earlier one. */
export async function addCommit(sandbox: Sandbox, commit: FolderCommit): Promise<void> {
  await commitFolder(worldOf(sandbox), commit)
}
