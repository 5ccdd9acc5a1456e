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
  /**
   * GitHub's header `x-accepted-github-permissions`: alternatives between `;`, what one alternative needs between `,`, such as
   * `contents=write; contents=write,workflows=write`. It tells what the route takes, not what this token lacks.
   */
  accepted: string | undefined
}

/** What to grant so that a refused request passes. */
export type Grant = {
  /** Lines of `permissions:` such as `checks: write`; all of them are needed. */
  lines: string[]
  /** Those of them that GITHUB_TOKEN can never have. */
  never: string[]
  /** What some requests of this kind need besides, by another alternative of the header. */
  sometimes: string[]
}

/** The alternative of GitHub's header that fits what the path is known to ask for, else the first; without a header what is known. */
export function grantFor(refused: Refused): Grant {
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

function byResource({ method, path }: Refused): string {
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
