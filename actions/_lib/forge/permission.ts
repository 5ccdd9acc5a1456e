/** The permission that a path of the REST API needs, as `permissions:` names it; the first match counts. */
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
/** An App's token can have these permissions, GITHUB_TOKEN cannot. */
const NEVER_IN_JOBS = ['workflows', 'administration']

type RefusedRequest = {
  method: string
  /** `/repos/acme/flight-delay/check-runs`. */
  path: string
  /**
   * GitHub's header `x-accepted-github-permissions`: alternatives separated by `;`, the permissions of one alternative by `,`, such as
   * `contents=write; contents=write,workflows=write`. It lists what the route accepts, not what this token lacks.
   */
  accepted: string | undefined
}

/** The permissions to add so that a refused request succeeds. */
export type Grant = {
  /** Lines for `permissions:`, such as `checks: write`; all of them are needed. */
  lines: string[]
  /** Those of `lines` that GITHUB_TOKEN cannot have. */
  never: string[]
  /** What some requests to this route need in addition, by another alternative of the header. */
  sometimes: string[]
}

/** The alternative of GitHub's header that matches the known permission of the path, else the first; without a header the known one. */
export function grantFor(refused: RefusedRequest): Grant {
  const known = byResource(refused)
  const accepted = alternatives(refused.accepted)
  const lines = accepted.find(all => all.length === 1 && all[0] === known) ?? accepted[0] ?? [known]
  const wider = accepted.filter(all => all.length > lines.length && lines.every(line => all.includes(line)))
  const sometimes = new Set(wider.flat().filter(line => !lines.includes(line)))
  return { lines, never: lines.filter(isNeverInJobs), sometimes: [...sometimes] }
}

function isNeverInJobs(line: string): boolean {
  return NEVER_IN_JOBS.includes(line.split(':')[0]!)
}

function byResource({ method, path }: RefusedRequest): string {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+\/?/, '')
  const found = BY_RESOURCE.find(([pattern]) => pattern.test(rest))
  return `${found?.[1] ?? 'contents'}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`
}

function alternatives(header: string | undefined): string[][] {
  const read = (header ?? '').split(';').map(alternative => alternative.split(',').flatMap(lineOf))
  return read.filter(lines => lines.length > 0)
}

function lineOf(part: string): string[] {
  const [, name, level] = part.trim().match(/^([a-z_]+)=(read|write|admin)$/) ?? []
  return name === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`]
}
