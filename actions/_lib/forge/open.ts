import { Problem } from '../contract/problem.ts'
import { createClient, type Forge } from './client.ts'

type RepositoryInputs = { repository?: string | undefined; 'github-token'?: string | undefined }
/** What openForge uses of a host. */
type ForgeHost = {
  env: Readonly<Record<string, string | undefined>>
  info(line: string): void
  mask(secret: string): void
}

/** Opens the repository with the token that the inputs or the environment name. The token is masked before anything can print it. */
export function openForge(given: RepositoryInputs, host: ForgeHost): Forge {
  const { env } = host
  const repository = given.repository ?? env['GITHUB_REPOSITORY']
  const [owner, repo, ...more] = repository?.split('/') ?? []
  if (!owner || !repo || more.length > 0) throw noRepository(repository)
  const token = given['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN']
  if (!token) throw noToken()
  host.mask(token)
  return { client: createClient({ token, env, log: line => host.info(line) }), owner, repo }
}

function noRepository(given: string | undefined): Problem {
  return new Problem({
    what: given === undefined ? 'no repository is given' : `${JSON.stringify(given)} is not a repository`,
    where: 'repository',
    fix: 'write `--repository owner/name`, or set GITHUB_REPOSITORY',
  })
}

function noToken(): Problem {
  return new Problem({
    what: 'no token for GitHub is given',
    where: 'github-token',
    fix: 'on a runner leave `github-token` at its default; in a terminal set GITHUB_TOKEN, for example to the output of `gh auth token`',
  })
}
