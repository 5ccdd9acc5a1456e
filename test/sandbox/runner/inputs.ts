import type { Contexts, Value } from './context.ts'
import { interpolated } from './expression.ts'
import { Unsupported } from './refusal.ts'
import type { InputDeclaration, InputType } from './workflow.ts'

const ABSENT: Record<InputDeclaration['type'], Value> = {
  string: '',
  environment: '',
  choice: null,
  number: 0,
  boolean: false,
}

/** The `inputs` context of a called workflow: given values or defaults, each checked against its type. */
export function callInputs(
  declared: Readonly<Record<string, InputDeclaration>>,
  given: Readonly<Record<string, Value>>,
  contexts: Contexts,
): Record<string, Value> {
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const found: Record<string, Value> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = byName.get(name.toLowerCase())
    const otherwise = () => interpolated(input.default, { ...contexts, inputs: found }, { status: 'success' })
    found[name] = typed(name, input, value === undefined || value === null ? otherwise() : value)
  }
  return found
}

/** The `inputs` context of a dispatched workflow; refuses unknown inputs, missing required ones, and values outside the options. */
export function dispatchInputs(
  declared: Readonly<Record<string, InputDeclaration>>,
  given: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const unknown = Object.keys(given).find(name => !Object.hasOwn(declared, name))
  if (unknown !== undefined)
    throw new Unsupported(`the workflow has no input \`${unknown}\``, 'workflow_dispatch')
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default
      const isMissing = value === null || value === ''
      if (input.required && isMissing && input.type !== 'boolean') {
        throw new Unsupported(`the input \`${name}\` is required`, input.where)
      }
      return [name, typed(name, input, fromText(input, value))]
    }),
  )
}

/** Inputs of a dispatch arrive as texts. */
function fromText({ type }: InputDeclaration, value: Value): Value {
  if (typeof value !== 'string') return value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return type === 'number' && value.trim() !== '' ? Number(value) : value
}

/** By type: the value of an input, or what is wrong with it. */
const TYPED: Record<InputType, (value: Value, input: InputDeclaration) => { is: Value } | { must: string }> =
  {
    boolean: value => (typeof value === 'boolean' ? { is: value } : { must: 'be a boolean' }),
    number: value =>
      typeof value === 'number' && !Number.isNaN(value) ? { is: value } : { must: 'be a number' },
    string: text,
    environment: text,
    choice: (value, { options, default: preset }) =>
      [...options, preset].includes(String(value))
        ? text(value)
        : { must: `be one of ${options.join(', ')}` },
  }

function text(value: Value): { is: Value } | { must: string } {
  return typeof value === 'object' ? { must: 'be a text' } : { is: String(value) }
}

function typed(name: string, input: InputDeclaration, value: Value): Value {
  const { type, options, where } = input
  if (value === null) return type === 'choice' ? (options[0] ?? null) : ABSENT[type]
  const result = TYPED[type](value, input)
  if ('is' in result) return result.is
  throw new Unsupported(`the input \`${name}\` must ${result.must}: ${value}`, where)
}
