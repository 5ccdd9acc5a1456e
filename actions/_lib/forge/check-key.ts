/**
 * What identifies a check of a commit: its name and `key`. `external_id` keeps key and run; `details_url` cannot, because GitHub ignores it
 * in checks that GITHUB_TOKEN creates.
 */
export type CheckKey = {
  name: string
  key: string
  /** The pull request's head: GitHub does not show checks of the merge commit. */
  sha: string
  /** The run that reports it. */
  run: { id: number; attempt: number; url: string } | null
}

/** The fields of a check that identify it and its run; only an App's token may set `details_url`. */
export function identityOf(key: CheckKey): { external_id: string; details_url?: string } {
  return { external_id: externalIdOf(key), ...(key.run !== null && { details_url: key.run.url }) }
}

/** `trainyard model.yml/flight-delay 4711/2`: the key, the run, its attempt. */
export function externalIdOf({ key, run }: CheckKey): string {
  return run === null ? key : `${key} ${run.id}/${run.attempt}`
}

/** The key of an `external_id`, without the run. */
export function keyOf(externalId: string): string {
  return externalId.replace(/ \d+\/\d+$/, '')
}

/** The run as a Markdown link, for the summary of its check. */
export function runLink({ id, attempt, url }: NonNullable<CheckKey['run']>): string {
  return `[run ${id}, attempt ${attempt}](${url})`
}
