import * as z from 'zod'
import { yamlSource } from '../contract/explain/yaml-source.ts'
import { Problem } from '../contract/problem.ts'
import type { Signature } from '../contract/signature.ts'

const mlmodelSchema = z.object({
  flavors: z.record(z.string(), z.unknown()),
  signature: z.object({ inputs: z.string().nullish(), outputs: z.string().nullish() }).nullish(),
})

/** One column or tensor of MLflow's signature: JSON in a string of its YAML. */
const fieldSchema = z.object({
  type: z.string(),
  name: z.string().optional(),
  required: z.boolean().default(true),
  'tensor-spec': z.object({ dtype: z.string(), shape: z.array(z.int()) }).optional(),
})

/** The signature in an MLmodel file: columns or tensors, by their names, else by their positions. */
export function mlflowSignature(text: string, file: string): Signature | null {
  const parsed = mlmodelSchema.safeParse(yamlSource(text, file).value)
  if (!parsed.success) throw unreadable(file, 'it is no MLmodel file', parsed.error)
  const { flavors, signature } = parsed.data
  if (!signature?.inputs) return null
  const outputs = fieldsOf(signature.outputs ?? '[]', file)
  return {
    schema: 'trainyard/signature@1',
    format: `mlflow:${flavorOf(Object.keys(flavors))}`,
    inputs: fieldsOf(signature.inputs, file),
    outputs: outputs.map(({ name, type }) => ({ name, type, meaning: null })),
    classes: null,
  }
}

/** `python_function` wraps every other flavor, and that one is the file format. */
function flavorOf(flavors: readonly string[]): string {
  return flavors.filter(name => name !== 'python_function').sort()[0] ?? 'python_function'
}

function fieldsOf(text: string, file: string): Signature['inputs'] {
  const fields = z.array(z.unknown()).safeParse(json(text, file))
  if (!fields.success) throw unreadable(file, 'its signature is no list', fields.error)
  return fields.data.map((given, index) => {
    const field = fieldSchema.safeParse(given)
    if (!field.success) throw unreadable(file, `entry ${index} of its signature cannot be read`, field.error)
    const { name = `[${index}]`, required } = field.data
    return { name, type: typeOf(field.data, given), required }
  })
}

/** `double`, `tensor float32[-1, 28, 28]`, or the JSON of a nested type. */
function typeOf({ type, 'tensor-spec': tensor }: z.output<typeof fieldSchema>, given: unknown): string {
  if (type === 'tensor' && tensor) return `tensor ${tensor.dtype}[${tensor.shape.join(', ')}]`
  const { name: _, required: __, ...rest } = given as Record<string, unknown>
  return Object.keys(rest).length === 1 ? type : JSON.stringify(rest)
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable(file, 'its signature is no JSON', cause)
  }
}

function unreadable(file: string, what: string, cause: unknown): Problem {
  return new Problem({
    what: `the signature cannot be read: ${what}`,
    where: file,
    fix: 'save the model with MLflow again, or write a signature.json into the artifact',
    cause,
  })
}
