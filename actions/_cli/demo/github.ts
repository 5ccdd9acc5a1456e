import { join } from 'node:path'
import { openRunner, openSandbox, type Runner, type Sandbox } from '../../../test/sandbox/sandbox.ts'
import type { Host } from '../../_lib/host/host.ts'
import { machineOf } from '../machine.ts'
import { publishTrainyard } from '../publisher.ts'
import { type DemoAccount, openAccount } from './account.ts'
import type { DemoFolders } from './folders.ts'

const OWNER = 'acme'
export const NAME = 'flight-delay'
export const REPOSITORY = `${OWNER}/${NAME}`
/** The model repository, as the API's parameters name it. */
export const MODEL_REPOSITORY = { owner: OWNER, repo: NAME }
/** The check that must pass before a merge: the last job of the workflow. */
const REQUIRED = 'Model / result'

/** GitHub on this machine, with Trainyard's actions, an organisation with a model repository, and two accounts. */
export type DemoGitHub = {
  sandbox: Sandbox
  runner: Runner
  /** Maintains the model. */
  ada: DemoAccount
  /** Has a fork. */
  lin: DemoAccount
  close(): Promise<void>
}

/** Opens it on the demo's folders; every request is recorded to `record`. */
export async function openGitHub({
  folders,
  root,
  record,
  host,
}: {
  folders: DemoFolders
  root: string
  record?: string | undefined
  host: Host
}): Promise<DemoGitHub> {
  const sandbox = await openSandbox({ state: folders.github, ...(record !== undefined && { record }) })
  const machine = machineOf(host, { root, tools: join(folders.runner, 'tools') })
  const runner = openRunner(sandbox, { folder: folders.runner, machine })
  await publishTrainyard({ sandbox, root })
  const [ada, lin] = [openAccount(sandbox, 'ada'), openAccount(sandbox, 'lin')]
  await createModelRepository(sandbox, ada)
  return {
    sandbox,
    runner,
    ada,
    lin,
    async close() {
      await runner.close()
      await sandbox.close()
    },
  }
}

async function createModelRepository(sandbox: Sandbox, ada: DemoAccount): Promise<void> {
  const { client } = openAccount(sandbox, null)
  const description = 'Will the flight arrive late?'
  await client.rest.repos.createInOrg({ org: OWNER, name: NAME, description })
  await client.rest.repos.addCollaborator({
    ...MODEL_REPOSITORY,
    username: ada.login,
    permission: 'maintain',
  })
}

/** Protects main: merges need the required check. */
export async function protectMain({ sandbox }: DemoGitHub): Promise<void> {
  const { client } = openAccount(sandbox, null)
  await client.rest.repos.updateBranchProtection({
    ...MODEL_REPOSITORY,
    branch: 'main',
    required_status_checks: { strict: false, contexts: [REQUIRED] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  })
}
