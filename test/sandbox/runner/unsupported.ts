/** A feature of workflow files that the sandbox does not support, or a mistake in one: named, with its place, never passed over. */
export class Unsupported extends Error {
  override name = 'Unsupported'
  readonly where: string

  constructor(what: string, where: string) {
    super(`${where}: ${what}`)
    this.where = where
  }
}

/** Runs work whose refusals know no line, and gives them one. */
export function placed<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    throw new Unsupported(error.message, where)
  }
}
