/** Who has to act: `input` is the user's own file or option (exit 2), `outside` is network, permission or machine (exit 3). */
type ProblemKind = 'input' | 'outside'

type Details = { what: string; where: string; fix: string; kind?: ProblemKind; cause?: unknown }

/** The one error that users read: what is wrong, where (file:line:column, input or command), and what to do instead. */
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

/** Throws everything that is wrong at once: one Problem as itself, several as an AggregateError of Problems, none not at all. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 1) throw problems[0]
  if (problems.length > 1) throw new AggregateError(problems, `${problems.length} problems`)
}

/** Every Problem inside an error, in order; empty if the error is not the user's to mend (a defect of ours). */
export function problemsOf(error: unknown): Problem[] {
  if (error instanceof Problem) return [error]
  if (error instanceof AggregateError) return error.errors.flatMap(problemsOf)
  return []
}
