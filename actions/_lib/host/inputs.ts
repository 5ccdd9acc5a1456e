import * as z from 'zod'

/** Inputs arrive as text, from `with:` or from the command line; an empty one counts as not given. */
export const text = z.string().trim().min(1).optional()

/** A finite number given as text. */
export const number = z
  .string()
  .trim()
  .regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i, 'a number')
  .transform(Number)
  .optional()

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

/** Inputs that every verb about one model takes. */
export const common = { config: text, model: text, out: text }
