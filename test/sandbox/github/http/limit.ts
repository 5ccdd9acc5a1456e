import { type FieldError, invalid } from './answer.ts'

/** Maximum characters of a body: issues, comments, reviews and pull requests; releases. */
export const BODY_LIMIT = 65_536
export const RELEASE_BODY_LIMIT = 125_000

/** Refuses a text over its limit as GitHub does; counts code points. */
export function withinLimit(
  text: string | null | undefined,
  limit: number,
  fault: Omit<FieldError, 'message'>,
): void {
  if (!text || text.length <= limit || [...text].length <= limit) return
  const field = fault.field === 'data' ? 'Body' : (fault.field ?? 'body')
  throw invalid({ ...fault, message: `${field} is too long (maximum is ${limit} characters)` })
}
