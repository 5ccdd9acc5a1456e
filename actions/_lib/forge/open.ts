import { Problem } from '../contract/problem.ts'
import { createClient, type Forge } from './client.ts'

type Given = { repository?: string | undefined; 'github-token'?: string | undefined }
type Around = {
  env: Readonly<Record<string, string | undefined>>
  log: (line: string) => void
  /** The token is masked before anything can print it. */
  mask: (secret: string) => void
}

/** The repository and token that inputs or environment name, as one Forge. */
export function openForge(given: Given, { env, log, mask }: Around): Forge {
  const repository = given.repository ?? env['GITHUB_REPOSITORY']
  const [owner, repo, ...more] = repository?.split('/') ?? []
  if (!owner || !repo || more.length > 0) throw noRepository(repository)
  const token = given['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN']
  if (!token) throw noToken()
  mask(token)
  return { client: createClient({ token, env, log }), owner, repo }
}

function noRepository(given: string | undefined): Problem {
  return new Problem({
    what: given === undefined ? 'no repository is named' : `${JSON.stringify(given)} is no repository`,
    where: 'repository',
    fix: 'write it as `owner/name`, `--repository acme/flight-delay`, or set GITHUB_REPOSITORY',
  })
}

function noToken(): Problem {
  return new Problem({
    what: 'GitHub needs a token, and none is given',
    where: 'github-token',
    fix: 'on a runner leave `github-token` at its default; in a terminal set GITHUB_TOKEN, for example to `gh auth token`',
  })
}
