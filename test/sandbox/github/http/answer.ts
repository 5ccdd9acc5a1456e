/** A route's answer: a JSON body, no body, or raw bytes with their own type. */
export type Answer = {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** One entry of `errors` in GitHub's 422. */
export type FieldError = { resource: string; code: string; field?: string; value?: string; message?: string }

/** A refusal by GitHub: thrown anywhere below a route and sent as the answer. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(
    status: number,
    message: string,
    more: { errors?: (FieldError | string)[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    const { errors, headers } = more
    const body = {
      message,
      ...(errors && { errors }),
      documentation_url: DOCUMENTATION,
      status: String(status),
    }
    this.answer = { status, body, headers }
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest'

export function ok(body: unknown, headers?: Record<string, string>): Answer {
  return { status: 200, body, headers }
}

export function created(body: unknown): Answer {
  const url = typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : null
  return { status: 201, body, headers: url === null ? {} : { location: url } }
}

export function accepted(body: unknown = {}): Answer {
  return { status: 202, body }
}

export function noContent(): Answer {
  return { status: 204 }
}

/** Also used for things that exist but that the token may not see. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 with the reasons, in the shape that clients parse. */
export function invalid(...errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

/** 422 with the message of GitHub's schema check, which has no `errors`. */
export function badRequest(what: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${what}`)
}

/** A row that a route needs, or 404. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw notFound()
  return row
}
