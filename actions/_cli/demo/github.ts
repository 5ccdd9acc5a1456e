import { join } from 'node:path'
import { openRunner, openSandbox, type Runner, type Sandbox } from '../../../test/sandbox/sandbox.ts'
import type { Host } from '../../_lib/host/host.ts'
import { machineOf } from '../machine.ts'
import { publishTrainyard } from '../publisher.ts'
import { type Person, personOf } from './account.ts'
import type { Workspace } from './workspace.ts'

export const OWNER = 'acme'
export const NAME = 'flight-delay'
export const REPOSITORY = `${OWNER}/${NAME}`
/** What has to be green before a merge: the last job of the workflow. */
export const REQUIRED = 'Model / result'

/** GitHub on this machine, with Trainyard's actions, an organisation with a model repository, and two people. */
export type Place = {
  sandbox: Sandbox
  runner: Runner
  /** Maintains the model. */
  ada: Person
  /** Has a fork. */
  lin: Person
  close(): Promise<void>
}

/** Opens it on a folder; `record` gets every request. */
export async function openPlace({
  space,
  root,
  record,
  host,
}: {
  space: Workspace
  root: string
  record?: string | undefined
  host: Host
}): Promise<Place> {
  const sandbox = await openSandbox({ state: space.github, ...(record !== undefined && { record }) })
  const machine = machineOf(host, { root, tools: join(space.runner, 'tools') })
  const runner = openRunner(sandbox, { folder: space.runner, machine })
  await publishTrainyard({ sandbox, root })
  const [ada, lin] = [personOf(sandbox, 'ada'), personOf(sandbox, 'lin')]
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

async function createModelRepository(sandbox: Sandbox, ada: Person): Promise<void> {
  const { client } = personOf(sandbox, null)
  const description = 'Will the flight arrive late?'
  await client.rest.repos.createInOrg({ org: OWNER, name: NAME, description })
  const place = { owner: OWNER, repo: NAME }
  await client.rest.repos.addCollaborator({ ...place, username: ada.login, permission: 'maintain' })
}

/** From now on main takes only what is green. */
export async function protectMain({ sandbox }: Place): Promise<void> {
  const { client } = personOf(sandbox, null)
  await client.rest.repos.updateBranchProtection({
    owner: OWNER,
    repo: NAME,
    branch: 'main',
    required_status_checks: { strict: false, contexts: [REQUIRED] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  })
}
