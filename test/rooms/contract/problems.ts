import { type Problem, problemsOf } from '../../../actions/_lib/contract/problem.ts'

/** The Problems that a call throws; anything else that it throws is a defect and passes through, and so is no throw. */
export function thrownBy(call: () => unknown): Problem[] {
  try {
    call()
  } catch (error) {
    const problems = problemsOf(error)
    if (problems.length > 0) return problems
    throw error
  }
  throw new Error('nothing was thrown')
}

/** One line per Problem: `line:column what → fix`. */
export function said(problems: readonly Problem[]): string[] {
  return problems.map(({ what, where, fix }) => `${where.replace(/^trainyard\.yml:/, '')} ${what} → ${fix}`)
}
