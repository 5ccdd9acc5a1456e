import { type Problem, problemsOf } from '../contract/problem.ts'

/** Exit status of an error: 2 wrong input, 3 network, permission or machine failure, 70 (EX_SOFTWARE of sysexits.h) a defect of Trainyard. */
export function exitStatusOf(error: unknown): 2 | 3 | 70 {
  const problems = problemsOf(error)
  if (problems.length === 0) return 70
  return problems.some(problem => problem.kind === 'input') ? 2 : 3
}

/** An error as text: each Problem with its place and fix, or the stack of a defect. */
export function describeError(error: unknown): string {
  const problems = problemsOf(error)
  if (problems.length > 0) return problems.map(describeProblem).join('\n\n')
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a defect of Trainyard, please report it with what follows:\n${stack}`
}

function describeProblem({ what, where, fix }: Problem): string {
  return `Problem: ${indent(what)}\n  at   ${indent(where)}\n  fix  ${indent(fix)}`
}

function indent(lines: string): string {
  return lines.replaceAll('\n', '\n       ')
}
