/** `input` is the user's own file or option (exit 2), `outside` is network, permission or machine (exit 3). */
type ProblemKind = 'input' | 'outside'

type Details = { what: string; where: string; fix: string; kind?: ProblemKind; cause?: unknown }

/** The error for users: what is wrong, where (file:line:column, input or command), and how to fix it. */
export class Problem extends Error {
  readonly what: string
  readonly where: string
  readonly fix: string
  readonly kind: ProblemKind

  constructor({ what, where, fix, kind = 'input', cause }: Details) {
    super(`${what} (${where}): ${fix}`, { cause })
    this.name = 'Problem'
    this.what = what
    this.where = where
    this.fix = fix
    this.kind = kind
  }
}

/** Throws all Problems at once: a single one as itself, several as an AggregateError. Does nothing if there is none. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 1) throw problems[0]
  if (problems.length > 1) throw new AggregateError(problems, `${problems.length} problems`)
}

/** All Problems in an error, in order; empty if the error is a defect of Trainyard. */
export function problemsOf(error: unknown): Problem[] {
  if (error instanceof Problem) return [error]
  if (error instanceof AggregateError) return error.errors.flatMap(problemsOf)
  return []
}
