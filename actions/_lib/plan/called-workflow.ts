/** A reusable workflow that a run called: `owner/name`, its path there, and the commit that it was read from. */
export type CalledWorkflow = { repository: string; path: string; sha: string }

/** Trainyard's reusable workflows as a run calls them: their repository, and what their paths begin with (`.github/workflows/trainyard-`). */
export type Family = { repository: string; prefix: string }

const PLANNING = ['pull-request.yml', 'release.yml']
const TRAINING = 'model.yml'

/** A called workflow as GitHub's API writes it, `owner/name/.github/workflows/x.yml@v1`; null for anything else. */
export function calledWorkflow({ path, sha }: { path: string; sha: string }): CalledWorkflow | null {
  const [owner = '', name = '', ...rest] = path.split('@', 1)[0]!.split('/')
  return rest.length === 0 ? null : { repository: `${owner}/${name}`, path: rest.join('/'), sha }
}

/** The family that a run calls; null if it does not use Trainyard's reusable workflows. */
export function familyOf(called: readonly CalledWorkflow[]): Family | null {
  const families = called.flatMap(({ repository, path }) => {
    const file = PLANNING.find(name => isNamed(path, name))
    return file === undefined ? [] : [{ repository, prefix: path.slice(0, -file.length) }]
  })
  return families.find(family => trainsBy(called, family)) ?? null
}

/** Whether a run plans and trains by that family, at any commit of it: the caller's file fixes the commit. */
export function trainsBy(called: readonly CalledWorkflow[], { repository, prefix }: Family): boolean {
  const own = called.filter(each => each.repository.toLowerCase() === repository.toLowerCase())
  const has = (name: string) => own.some(({ path }) => path === `${prefix}${name}`)
  return has(TRAINING) && PLANNING.some(has)
}

/** `pull-request.yml` or `trainyard-pull-request.yml`, but not `my_pull-request.yml`. */
function isNamed(path: string, name: string): boolean {
  return path.endsWith(`/${name}`) || path.endsWith(`-${name}`)
}
