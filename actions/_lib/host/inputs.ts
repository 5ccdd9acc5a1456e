import * as z from 'zod'
import { Problem, throwProblems } from '../contract/problem.ts'
import type { Verb } from './verb.ts'

/** Inputs are texts, from `with:` or from the command line; an empty one counts as not given. */
export const text = z.string().trim().min(1).optional()

/** A finite number given as text. */
export const number = z
  .string()
  .trim()
  .regex(/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i, 'write a number such as 0.25')
  .transform(Number)
  .refine(Number.isFinite, 'write a finite number')
  .optional()

/**
 * The one integer parser: decimal digits without sign, point, exponent or leading zero, so that `1e1`, `0x10` and `1.0` are refused.
 * `min` and `max` belong to the range.
 */
export function count({ min = 1, max }: { min?: number; max?: number } = {}) {
  const range = max === undefined ? `of at least ${min}` : `from ${min} to ${max}`
  const message = `write a whole number ${range}, digits only`
  const most = max ?? Number.MAX_SAFE_INTEGER
  return z
    .string()
    .trim()
    .regex(/^(0|[1-9]\d*)$/, message)
    .transform(Number)
    .refine(value => value >= min && value <= most, message)
    .optional()
}

/** `true` or `false`; on the command line the bare option means true. */
export const flag = z
  .enum(['true', 'false'])
  .transform(given => given === 'true')
  .optional()

/** Several values: one a line on a runner, the option repeated on the command line. */
export const list = z
  .string()
  .transform(lines =>
    lines
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  )
  .optional()

/** Unchanged lines, empty ones included, so that a Problem can give their numbers. */
export const lines = z
  .string()
  .transform(given => given.split(/\r?\n/))
  .optional()

/** Inputs of every verb that works on one model. */
export const common = { config: text, model: text, out: text }

type GivenInputs = Record<string, string | undefined>

/** Parses the given inputs of a verb; `nameOf` is how its user writes an input, `--threshold` or `with: threshold`. */
export function readInputs<Inputs extends z.ZodObject>(
  verb: Verb<Inputs>,
  given: GivenInputs,
  nameOf: (key: string) => string,
): z.output<Inputs> {
  const filled = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = verb.inputs.safeParse(filled)
  if (!parsed.success)
    throwProblems(parsed.error.issues.map(issue => inputProblem(issue, { verb, given: filled, nameOf })))
  return parsed.data as z.output<Inputs>
}

type InputContext = { verb: Pick<Verb, 'name'>; given: GivenInputs; nameOf: (key: string) => string }

function inputProblem(issue: z.core.$ZodIssue, { verb, given, nameOf }: InputContext): Problem {
  const key = String(issue.path[0] ?? '')
  const value = given[key]
  if (value === undefined) {
    return new Problem({
      what: `${nameOf(key)} is missing`,
      where: nameOf(key),
      fix: `add ${nameOf(key)} (see \`trainyard ${verb.name} --help\`)`,
    })
  }
  return new Problem({
    what: `${nameOf(key)} is ${JSON.stringify(value)}`,
    where: nameOf(key),
    fix: expectation(issue),
  })
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
  if (issue.code === 'too_big') return `give ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`
  if (issue.code === 'invalid_value') return `write ${issue.values.join(' or ')}`
  return issue.message
}
