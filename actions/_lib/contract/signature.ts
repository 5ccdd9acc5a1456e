import * as z from 'zod'

const named = { name: z.string().min(1), type: z.string().min(1) }
const inputSchema = z.strictObject({ ...named, required: z.boolean().default(true) })
/** `meaning` says what the value is, such as `probability of true`: the same type can mean something else. */
const outputSchema = z.strictObject({ ...named, meaning: z.string().nullable().default(null) })

/**
 * signature.json: what a served model takes and gives. A version that breaks it is a MAJOR one. Types are words of the
 * format, compared as they stand; `classes` in the order in which probabilities are given, null where there are none.
 */
export const signatureSchema = z.strictObject({
  schema: z.literal('trainyard/signature@1'),
  /** The file format, such as `tfjs-layers-model` or `mlflow:sklearn`. */
  format: z.string().min(1),
  inputs: z.array(inputSchema).refine(haveOwnNames, { error: 'inputs with names of their own' }),
  outputs: z.array(outputSchema).refine(haveOwnNames, { error: 'outputs with names of their own' }),
  classes: z.array(z.string()).min(2).nullable().default(null),
})
export type Signature = z.infer<typeof signatureSchema>

function haveOwnNames(fields: readonly { name: string }[]): boolean {
  return new Set(fields.map(({ name }) => name)).size === fields.length
}
