/** One entry of `errors` with the `type` that GitHub puts beside the message. */
export class Failure extends Error {
  readonly type: 'NOT_FOUND' | 'FORBIDDEN' | 'STALE_DATA' | 'UNPROCESSABLE' | 'BAD_USER_INPUT'
  constructor(type: Failure['type'], message: string) {
    super(message)
    this.type = type
  }
}
