import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { Octokit } from '@octokit/rest'
import type { TokenRequest } from '../../github/identity/token.ts'
import { createToken } from '../../github/identity/token.ts'
import { ensureUser } from '../../github/identity/user.ts'
import { createRepository, type RepositoryRequest } from '../../github/repository/repository.ts'
import { openServer, type Sandbox, type SandboxOptions, type SandboxServer } from '../../github/server.ts'

/** A sandbox of one test with its state, clients, and a way to add repositories. */
export type ServerFixture = {
  sandbox: SandboxServer
  folder: string
  /** The site administrator's client. */
  admin: Octokit
  /** A client with a token of its own. */
  as(request: TokenRequest): Octokit
  /** `acme/flight-delay`, with one commit on `main` unless it is to be empty. */
  repository(
    request?: Partial<RepositoryRequest> & { empty?: boolean },
  ): Promise<{ owner: string; repo: string }>
}

/** A folder that is gone after the test. */
export function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-sandbox-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let recordings = 0

/** Records a sandbox into the folder `TRAINYARD_RECORDINGS`, if it is set. */
export function recorded(): { record?: string } {
  const folder = process.env['TRAINYARD_RECORDINGS']
  return folder === undefined ? {} : { record: join(folder, `${process.pid}-${recordings++}.jsonl`) }
}

/** Opens a sandbox that is closed and removed after the test. */
export async function openServerFixture(
  t: TestContext,
  options: Partial<SandboxOptions> = {},
): Promise<ServerFixture> {
  const folder = scratch(t)
  const sandbox = await openServer({ state: join(folder, 'state'), ...recorded(), ...options })
  t.after(() => sandbox.close())
  return {
    sandbox,
    folder,
    admin: clientOf(sandbox, sandbox.token),
    as: request => clientOf(sandbox, createToken(sandbox.world, request).secret),
    repository: request => prepare(sandbox, request),
  }
}

/** Quiet, without retries: a test sees every answer as it came. */
export function clientOf({ api }: Pick<Sandbox, 'api'>, auth?: string): Octokit {
  const silent = () => {}
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  return new Octokit({ baseUrl: api, log, ...(auth && { auth }) })
}

async function prepare(
  sandbox: SandboxServer,
  request: Partial<RepositoryRequest> & { empty?: boolean } = {},
) {
  const { empty = false, owner = 'acme', name = 'flight-delay', ...more } = request
  ensureUser(sandbox.world, owner, { type: 'Organization' })
  await createRepository(sandbox.world, { owner, name, ...more })
  if (!empty) {
    const content = Buffer.from('# Flight delay\n').toString('base64')
    const file = { owner, repo: name, path: 'README.md', message: 'Begin', content }
    await clientOf(sandbox, sandbox.token).repos.createOrUpdateFileContents(file)
  }
  return { owner, repo: name }
}

/** Status and body of a request that is refused. */
export async function refused(
  request: Promise<unknown>,
): Promise<{ status: number; data: Record<string, unknown> }> {
  try {
    await request
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data: Record<string, unknown> } }
    if (response) return { status, data: response.data }
    throw error
  }
  throw new Error('the request was not refused')
}
