import * as z from 'zod'

/** Who a commit or tag is by, as far as git takes it: a name with a letter or digit in it, one line each, a date that is one. */
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
