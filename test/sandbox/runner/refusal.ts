/** A mistake in a workflow file, or a feature that the sandbox does not support; its message starts with `file:line`. */
export class Unsupported extends Error {
  override name = 'Unsupported'
  readonly where: string

  constructor(what: string, where: string) {
    super(`${where}: ${what}`)
    this.where = where
  }
}

/** Runs `work`; an `Unsupported` from it gets this `file:line`. */
export function placed<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    throw new Unsupported(error.message, where)
  }
}
