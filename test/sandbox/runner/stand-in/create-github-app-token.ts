import { createToken } from '../../github/identity/token.ts'
import { fullName, repositoryNamed } from '../../github/repository/repository.ts'
import type { Permission, PermissionLevel, Permissions } from '../../github/row/account.ts'
import { repositoriesOwnedBy, revokeToken } from '../github-rows.ts'
import { StepFailure } from '../job/step-failure.ts'
import { isTrue } from './flag.ts'
import { githubOf } from './github-of.ts'
import type { StandIn, StandInCall } from './stand-in.ts'

const PERMISSIONS: readonly Permission[] = [
  'actions',
  'administration',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'environments',
  'issues',
  'metadata',
  'pull_requests',
  'statuses',
  'workflows',
]
const inputOf = (permission: Permission) => `permission-${permission.replaceAll('_', '-')}`

/** actions/create-github-app-token: a token of an app that is installed everywhere and has all permissions. */
export const createGithubAppToken: StandIn = {
  name: 'actions/create-github-app-token',
  inputs: {
    'client-id': '',
    'app-id': '',
    'private-key': '',
    owner: '',
    repositories: '',
    'skip-token-revoke': 'false',
    ...Object.fromEntries(PERMISSIONS.map(permission => [inputOf(permission), ''])),
  },
  main,
  async post({ stepRun, job, inputs }) {
    if (!isTrue(inputs, 'skip-token-revoke')) revokeToken(job.request.world, Number(stepRun.state['token']))
  },
}

async function main(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs } = standIn
  const id = inputs['client-id'] || inputs['app-id']
  if (!id) throw new StepFailure("The 'client-id' input must be set to a non-empty string.")
  if (inputs['private-key']!.trim() === '') {
    throw new StepFailure("The 'private-key' input must be set to a non-empty string.")
  }
  const slug = `app-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const { world } = job.request
  const token = createToken(world, {
    app: slug,
    repositories: repositoriesOf(standIn),
    permissions: permissionsOf(inputs),
    silent: false,
    job: githubOf(stepRun, 'job'),
  })
  job.masks.add(token.secret)
  stepRun.state['token'] = String(token.id)
  Object.assign(stepRun.outputs, {
    token: token.secret,
    'installation-id': String(token.id),
    'app-slug': slug,
  })
}

/** By default the job's own repository; with only an owner, all repositories of that owner. */
function repositoriesOf({ stepRun, job, inputs }: StandInCall): string[] {
  const { world } = job.request
  const names = inputs['repositories']!.split(/[\n,]/)
    .map(name => name.trim())
    .filter(Boolean)
  const owner = inputs['owner'] || githubOf(stepRun, 'repository_owner')
  if (names.length === 0 && inputs['owner'] === '') return [githubOf(stepRun, 'repository')]
  if (names.length === 0) return repositoriesOwnedBy(world, owner).map(fullName)
  return names.map(name => {
    const repository = repositoryNamed(world, owner, name)
    if (repository) return fullName(repository)
    throw new StepFailure(
      `There is at least one repository that does not exist or is not accessible to the parent installation: ${owner}/${name}`,
    )
  })
}

/** Null, which means all permissions of the app, if none is named. */
function permissionsOf(inputs: Record<string, string>): Permissions | null {
  const asked = PERMISSIONS.filter(permission => inputs[inputOf(permission)] !== '')
  if (asked.length === 0) return null
  return Object.fromEntries(asked.map(permission => [permission, levelOf(inputs, permission)]))
}

function levelOf(inputs: Record<string, string>, permission: Permission): PermissionLevel {
  const level = inputs[inputOf(permission)]
  if (level === 'read' || level === 'write') return level
  throw new StepFailure(`${inputOf(permission)} is ${level}: it can be 'read' or 'write'`)
}
