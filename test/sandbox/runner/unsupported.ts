/** A feature of workflow files that the sandbox does not support, or a mistake in one: named, with its place, never passed over. */
export class Unsupported extends Error {
  override name = 'Unsupported'
  readonly where: string

  constructor(what: string, where: string) {
    super(`${where}: ${what}`)
    this.where = where
  }
}
