import { checked } from './expression-place.ts'
import { Unsupported } from './unsupported.ts'
import type { CallInterface, InputDeclaration, InputType } from './workflow.ts'
import { booleanOf, fieldsOf, mappingOf, textOf, textsOf } from './yaml-field.ts'
import { plainNode, type YamlNode } from './yaml-node.ts'

const CALL_TYPES: readonly InputType[] = ['string', 'number', 'boolean']
const DISPATCH_TYPES: readonly InputType[] = [...CALL_TYPES, 'choice', 'environment']
const MAX_DISPATCH_INPUTS = 25

/** `inputs` of `workflow_dispatch`: a text unless a type is named. */
export function readDispatch(node: YamlNode): Record<string, InputDeclaration> {
  const { inputs } = fieldsOf(checked(node, 'literal'), '`workflow_dispatch`', ['inputs'])
  const entries = inputs === undefined ? [] : [...mappingOf(inputs, '`inputs`')]
  if (entries.length > MAX_DISPATCH_INPUTS) {
    throw new Unsupported(`\`workflow_dispatch\` has more than ${MAX_DISPATCH_INPUTS} inputs`, inputs!.where)
  }
  return Object.fromEntries(
    entries.map(([name, input]) => [
      name,
      readInput(name, input, { types: DISPATCH_TYPES, otherwise: 'string' }),
    ]),
  )
}

/** What a reusable workflow takes and gives; an input names its type. */
export function readCall(node: YamlNode): CallInterface {
  const { inputs, secrets, outputs } = fieldsOf(node, '`workflow_call`', ['inputs', 'secrets', 'outputs'])
  const each = <T>(of: YamlNode | undefined, read: (name: string, entry: YamlNode) => T) => {
    const entries = of === undefined ? [] : [...mappingOf(of, 'a part of `workflow_call`')]
    return Object.fromEntries(entries.map(([name, entry]) => [name, read(name, entry)]))
  }
  return {
    inputs: each(inputs, (name, entry) => {
      checked(entry, 'call-default')
      return readInput(name, entry, { types: CALL_TYPES, otherwise: null })
    }),
    secrets: each(secrets, (name, entry) => {
      const { required } = fieldsOf(entry, `the secret \`${name}\``, ['required', 'description'])
      return { required: booleanOf(required, '`required`', false) }
    }),
    outputs: each(outputs, (name, entry) => {
      const { value } = fieldsOf(entry, `the output \`${name}\``, ['value', 'description'])
      if (value === undefined) throw new Unsupported(`the output \`${name}\` has no \`value\``, entry.where)
      return textOf(checked(value, 'call-output'), '`value`')
    }),
  }
}

const INPUT_KEYS = ['type', 'required', 'default', 'description', 'options', 'deprecationMessage'] as const

function readInput(
  name: string,
  node: YamlNode,
  { types, otherwise }: { types: readonly InputType[]; otherwise: InputType | null },
): InputDeclaration {
  const what = `the input \`${name}\``
  const fields = fieldsOf(node, what, INPUT_KEYS)
  const type = fields.type === undefined ? otherwise : (textOf(fields.type, '`type`') as InputType)
  if (type === null) throw new Unsupported(`${what} has no \`type\``, node.where)
  if (!types.includes(type)) throw new Unsupported(`${what} is of the unknown type \`${type}\``, node.where)
  const options = fields.options === undefined ? [] : textsOf(fields.options, '`options`')
  if (type === 'choice' && options.length === 0)
    throw new Unsupported(`${what} has no \`options\``, node.where)
  return {
    type,
    required: booleanOf(fields.required, '`required`', false),
    default: fields.default === undefined ? null : plainNode(fields.default),
    options,
    where: node.where,
  }
}
