import * as z from 'zod'

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const
const BYTES = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 } as const

/** `90s 15m 5h 2d` → seconds. */
export const durationSchema = z
  .string()
  .regex(/^\d+(\.\d+)?[smhd]$/, 'a duration such as 90s, 15m, 5h or 2d')
  .transform(text => Number.parseFloat(text) * SECONDS[text.at(-1) as keyof typeof SECONDS])

/** `16GB` → bytes (decimal units). */
export const sizeSchema = z
  .string()
  .regex(/^\d+(\.\d+)? ?(B|KB|MB|GB|TB)$/, 'a size such as 500MB or 16GB')
  .transform(
    text => Number.parseFloat(text) * BYTES[(text.match(/[KMGT]?B$/)?.[0] ?? 'B') as keyof typeof BYTES],
  )

/** `3.20 USD` → amount and ISO 4217 code. */
export const moneySchema = z
  .string()
  .regex(/^\d+(\.\d+)? [A-Z]{3}$/, 'an amount of money such as 3.20 USD')
  .transform(text => ({ amount: Number.parseFloat(text), currency: text.slice(-3) }))

/** `sha256:<64 hex digits>`. */
export const digestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'a digest such as sha256:<64 hex digits>')

/** A value of a parameter or label. */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()])
