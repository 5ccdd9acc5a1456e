import * as z from 'zod'
import { comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { configSchema } from '../../actions/_lib/contract/config.ts'
import { evaluationSchema } from '../../actions/_lib/contract/evaluation.ts'
import { failureSchema } from '../../actions/_lib/contract/failure.ts'
import { manifestSchema } from '../../actions/_lib/contract/manifest.ts'
import { planSchema } from '../../actions/_lib/contract/plan.ts'
import { runSchema } from '../../actions/_lib/contract/run.ts'
import { signatureSchema } from '../../actions/_lib/contract/signature.ts'
import type { Outputs } from './outputs.ts'

type Document = { name: string; title: string; schema: z.ZodType; io: 'input' | 'output' }

const DOCUMENTS: readonly Document[] = [
  { name: 'trainyard', title: 'trainyard.yml', schema: configSchema, io: 'input' },
  { name: 'plan', title: 'plan.json', schema: planSchema, io: 'output' },
  { name: 'run', title: 'run.json', schema: runSchema, io: 'output' },
  { name: 'evaluation', title: 'evaluation.json', schema: evaluationSchema, io: 'output' },
  { name: 'comparison', title: 'comparison.json', schema: comparisonSchema, io: 'output' },
  { name: 'failure', title: 'failure.json', schema: failureSchema, io: 'output' },
  { name: 'manifest', title: 'manifest.json', schema: manifestSchema, io: 'output' },
  { name: 'signature', title: 'signature.json', schema: signatureSchema, io: 'input' },
]

/** JSON Schema (draft 7, which every editor understands) of each public document, from its zod schema. */
export async function schemas(): Promise<Outputs> {
  return new Map(
    DOCUMENTS.map(({ name, title, schema, io }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-7' })
      return [
        `templates/schema/${name}.schema.json`,
        `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`,
      ]
    }),
  )
}
