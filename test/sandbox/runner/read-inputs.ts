import type { Value } from './context.ts'
import { Unsupported } from './refusal.ts'
import { under, type WrittenValue } from './template.ts'
import type { CallInterface, InputDeclaration, InputType } from './workflow.ts'
import { mappingAt, textOf, textsOf } from './written-text.ts'

const MAX_DISPATCH_INPUTS = 25

/** `inputs` of `workflow_dispatch`: a text unless a type is named. */
export function readDispatch(event: WrittenValue): Record<string, InputDeclaration> {
  const inputs = readInputs(event)
  const choice = Object.entries(inputs).find(([, { type, options }]) => type === 'choice' && !options.length)
  if (choice) throw new Unsupported(`the input \`${choice[0]}\` has no \`options\``, choice[1].where)
  if (Object.keys(inputs).length <= MAX_DISPATCH_INPUTS) return inputs
  throw new Unsupported(
    `\`workflow_dispatch\` has more than ${MAX_DISPATCH_INPUTS} inputs`,
    event.where('inputs'),
  )
}

/** The inputs, secrets and outputs of a reusable workflow. */
export function readCall(event: WrittenValue): CallInterface {
  const [secrets, outputs] = ['secrets', 'outputs'].map(key => Object.entries(mappingAt(event, key)))
  const fieldOf = (entry: Value, key: string) => (entry as Record<string, Value> | null)?.[key]
  return {
    inputs: readInputs(event),
    secrets: Object.fromEntries(
      secrets!.map(([name, entry]) => [name, { required: fieldOf(entry, 'required') === true }]),
    ),
    outputs: Object.fromEntries(outputs!.map(([name, entry]) => [name, textOf(fieldOf(entry, 'value'))])),
  }
}

function readInputs(event: WrittenValue): Record<string, InputDeclaration> {
  const inputs = under(event, 'inputs')
  const names = Object.keys(mappingAt(event, 'inputs'))
  return Object.fromEntries(names.map(name => [name, readInput(under(inputs, name))]))
}

function readInput({ data, where }: WrittenValue): InputDeclaration {
  const { type = 'string', required, options, default: preset = null } = data as Record<string, Value>
  return {
    type: type as InputType,
    required: required === true,
    default: preset,
    options: options === undefined ? [] : textsOf(options),
    where: where(),
  }
}
