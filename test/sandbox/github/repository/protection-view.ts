import type { Protection, Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { repositoryUrl } from './repository.ts'

const OFF = { enabled: false }

/** A branch's protection as its own route shows it. */
export function protectionView(
  world: World,
  repository: Repository,
  { branch, required, enforceAdmins }: Protection,
): Schemas['protected-branch'] & Schemas['branch-protection'] {
  const url = protectionUrl(world, repository, branch)
  return {
    url,
    ...(required && { required_status_checks: requiredView(url, required) }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: enforceAdmins },
    required_signatures: { url: `${url}/required_signatures`, enabled: false },
    ...{ required_linear_history: OFF, allow_force_pushes: OFF, allow_deletions: OFF, block_creations: OFF },
    ...{ required_conversation_resolution: OFF, lock_branch: OFF, allow_fork_syncing: OFF },
  }
}

/** A branch's protection as the branch's route shows it. */
export function shortProtection(protection: Protection | undefined): Schemas['branch-protection'] {
  const checks = checksOf(protection?.required ?? null)
  const level = !protection?.required ? 'off' : protection.enforceAdmins ? 'everyone' : 'non_admins'
  const contexts = checks.map(({ context }) => context)
  return {
    enabled: protection !== undefined,
    required_status_checks: { enforcement_level: level, contexts, checks },
  }
}

function requiredView(url: string, required: NonNullable<Protection['required']>) {
  const own = `${url}/required_status_checks`
  const checks = checksOf(required)
  const contexts = checks.map(({ context }) => context)
  return { url: own, strict: required.strict, contexts, contexts_url: `${own}/contexts`, checks }
}

function checksOf(required: Protection['required']) {
  return (required?.checks ?? []).map(({ context, app }) => ({ context, app_id: app }))
}

export function protectionUrl(world: World, repository: Repository, branch: string): string {
  return `${repositoryUrl(world, repository)}/branches/${branch}/protection`
}
