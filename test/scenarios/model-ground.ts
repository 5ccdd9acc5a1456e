import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Octokit } from '@octokit/rest'
import { machineOf } from '../../actions/_cli/machine.ts'
import { publishTrainyard } from '../../actions/_cli/publisher.ts'
import { createToken } from '../sandbox/github/identity/token.ts'
import { ensureUser } from '../sandbox/github/identity/user.ts'
import { createRepository, type Repository } from '../sandbox/github/repository/repository.ts'
import { openSandbox, type Sandbox } from '../sandbox/github/server.ts'
import { openRunner, type Runner } from '../sandbox/runner/runner.ts'
import { clientOf, recorded } from '../sandbox/tests/github/stage.ts'
import { type ModelActs, modelActs } from './model-acts.ts'
import { type ModelFinds, modelFinds } from './model-finds.ts'
import { toyFiles } from './toy-model.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PLACE = { owner: 'acme', repo: 'toy' }
/** The job that has to be green before a merge into main. */
export const REQUIRED = 'Model / result'
/** The last job of a comment's run, which nothing requires: it is listed on the tip of main. */
export const COMMANDED = 'Command / result (issue_comment)'

/** GitHub with Trainyard in it, and `acme/toy`, a model repository that ada maintains and ben may write to. */
export type ModelGround = ModelActs &
  ModelFinds & {
    sandbox: Sandbox
    runner: Runner
    /** For whatever a test wants to put somewhere; gone after it. */
    folder: string
    repository: Repository
    place: typeof PLACE
    /** The site administrator: whom no protection of main binds. */
    admin: Octokit
    /** Somebody's client, without retries; the account is made if it is not there. */
    as(login: string): Octokit
    /** Resolves when all workflows have ended; rejects with a defect of the runner. */
    idle(): Promise<void>
  }

export type GroundRequest = {
  /** What is on main first; by default the toy model with the four callers. Null deletes one of these. */
  files?: Record<string, string | null>
  /** Whether main is protected, and the first push released before it is handed over; they are. */
  released?: boolean
  /** Jobs at a time. */
  jobs?: number
}

/** Opens it for a test, or for all of a file (`{ after }` of node:test); everything is gone after it. */
export async function openModelGround(
  t: { after(end: () => Promise<void>): void },
  { files = {}, released = true, jobs = 2 }: GroundRequest = {},
): Promise<ModelGround> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-model-'))
  const sandbox = await openSandbox({ state: join(folder, 'github'), ...recorded() })
  const { world } = sandbox
  const machine = machineOf(process, { root: ROOT, tools: join(folder, 'tools') })
  const runner = openRunner({ world, folder: join(folder, 'runner'), machine, jobs })
  t.after(async () => {
    await runner.close()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await publishTrainyard({ world, root: ROOT })
  ensureUser(world, PLACE.owner, { type: 'Organization' })
  const repository = await createRepository(world, { owner: PLACE.owner, name: PLACE.repo })
  const common = { sandbox, folder, repository, place: PLACE, as: clientsOf(sandbox), idle: runner.idle }
  const admin = clientOf(sandbox, sandbox.token)
  const ground = { ...common, runner, admin, ...modelActs(common), ...modelFinds(common) }
  await begin(ground, { ...toyFiles(), ...(await callers()), ...files })
  if (released) await protect(ground)
  return ground
}

/** The workflow files that users copy; from `workflows/vendored` with all that they call. */
export async function callers(folder = 'workflows'): Promise<Record<string, string>> {
  const names = (await readdir(join(ROOT, folder))).filter(name => name.endsWith('.yml'))
  const texts = await Promise.all(names.map(name => readFile(join(ROOT, folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [`.github/workflows/${name}`, texts[index]!]))
}

/** One client for each login. */
function clientsOf(sandbox: Sandbox): (login: string) => Octokit {
  const known = new Map<string, Octokit>()
  return login => {
    const client = known.get(login) ?? clientOf(sandbox, createToken(sandbox.world, { login }).secret)
    known.set(login, client)
    return client
  }
}

async function begin(ground: ModelGround, files: Record<string, string | null>): Promise<void> {
  const roles = { ada: 'maintain', ben: 'push' }
  for (const [username, permission] of Object.entries(roles)) {
    ground.as(username)
    await ground.admin.repos.addCollaborator({ ...PLACE, username, permission })
  }
  await ground.push({ files, message: 'Predict who is late' })
}

async function protect(ground: ModelGround): Promise<void> {
  await ground.idle()
  await ground.admin.repos.updateBranchProtection({
    ...PLACE,
    branch: 'main',
    required_status_checks: { strict: false, contexts: [REQUIRED] },
    enforce_admins: false,
    required_pull_request_reviews: null,
    restrictions: null,
  })
}
