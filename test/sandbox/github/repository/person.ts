import * as z from 'zod'

/** Author of a commit or tag as git accepts it: a name with a letter or digit, single lines, a valid date. */
export const personSchema = z.object({
  name: z
    .string()
    .regex(/^[^<>\n\r]*$/)
    .regex(/[\p{L}\p{N}]/u),
  email: z.string().regex(/^[^<>\n\r]+$/),
  date: z
    .string()
    .refine(date => !Number.isNaN(Date.parse(date)), 'is not a date')
    .optional(),
})
