/** Which permission a path of the REST API asks for, in the words of `permissions:`; the first match counts. */
const BY_RESOURCE: readonly (readonly [RegExp, string])[] = [
  [/^issues\/(\d+\/comments|comments)/, 'pull-requests'],
  [/^(check-runs|check-suites|commits\/.+\/check-runs)/, 'checks'],
  [/^(statuses|commits\/.+\/status)/, 'statuses'],
  [/^pulls/, 'pull-requests'],
  [/^(issues|labels)/, 'issues'],
  [/^actions/, 'actions'],
  [/^deployments/, 'deployments'],
  [/^attestations/, 'attestations'],
  [/^(releases|git|contents|branches|tags|compare|commits|merges|dispatches)/, 'contents'],
]
/** GITHUB_TOKEN can never have these; an App's token can. */
const NEVER_IN_JOBS = ['workflows', 'administration']

export type Refused = {
  method: string
  /** `/repos/acme/flight-delay/check-runs`. */
  path: string
  /** GitHub's header `x-accepted-github-permissions`: alternatives between `;`, such as `pull_requests=write; issues=write`. */
  accepted: string | undefined
}

/** The line to add under `permissions:` so that a refused request passes, `checks: write`; `inJobs`: GITHUB_TOKEN can have it. */
export function permissionLine(refused: Refused): { line: string; inJobs: boolean } {
  const known = byResource(refused)
  const accepted = alternatives(refused.accepted)
  const line = accepted.find(each => each === known) ?? accepted[0] ?? known
  return { line, inJobs: !NEVER_IN_JOBS.includes(line.split(':')[0]!) }
}

function byResource({ method, path }: Refused): string {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+\/?/, '')
  const found = BY_RESOURCE.find(([pattern]) => pattern.test(rest))
  return `${found?.[1] ?? 'contents'}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`
}

function alternatives(header: string | undefined): string[] {
  if (header === undefined) return []
  return [...header.matchAll(/([a-z_]+)=(read|write|admin)/g)].map(
    ([, name, level]) => `${name!.replaceAll('_', '-')}: ${level}`,
  )
}
