import type * as z from 'zod'
import { badRequest } from './answer.ts'
import type { Call } from './route.ts'

/** Parses the request's body by a schema; refuses with GitHub's message if it does not match. */
export function input<S extends z.ZodType>(call: Pick<Call, 'body'>, schema: S): z.output<S> {
  const parsed = schema.safeParse(call.body)
  if (parsed.success) return parsed.data
  throw badRequest(parsed.error.issues.map(issue => complaint(issue, call.body)).join('\n'))
}

function complaint(issue: z.core.$ZodIssue, body: Record<string, unknown>): string {
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown>)?.[key],
    body,
  )
  if (value === undefined) return `"${String(issue.path.at(-1))}" wasn't supplied.`
  const place = `For 'properties/${issue.path.join('/')}', ${JSON.stringify(value)}`
  switch (issue.code) {
    case 'invalid_type':
      return `${place} is not ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}.`
    case 'invalid_value':
      return `${place} is not a member of ${JSON.stringify(issue.values)}.`
    case 'invalid_format':
      return `${place} does not match ${issue.format === 'regex' ? issue.pattern : issue.format}.`
    default:
      return `${place}: ${issue.message}.`
  }
}
