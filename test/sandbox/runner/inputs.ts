import type { Contexts, Value } from './context.ts'
import { interpolated } from './expression.ts'
import { Unsupported } from './unsupported.ts'
import type { InputDeclaration } from './workflow.ts'

const ABSENT: Record<InputDeclaration['type'], Value> = {
  string: '',
  environment: '',
  choice: null,
  number: 0,
  boolean: false,
}

/** The `inputs` context of a called workflow: evaluated values, defaults for what is not given, all of their types. */
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

/** The `inputs` context of a dispatched workflow; what is unknown, missing or no choice is refused. */
export function dispatchInputs(
  declared: Readonly<Record<string, InputDeclaration>>,
  given: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const unknown = Object.keys(given).find(name => !Object.hasOwn(declared, name))
  if (unknown !== undefined) throw new Unsupported(`there is no input \`${unknown}\``, 'workflow_dispatch')
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

/** Dispatches carry texts. */
function fromText({ type }: InputDeclaration, value: Value): Value {
  if (typeof value !== 'string') return value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return type === 'number' && value.trim() !== '' ? Number(value) : value
}

function typed(
  name: string,
  { type, options, default: preset, where }: InputDeclaration,
  value: Value,
): Value {
  if (value === null) return type === 'choice' ? (options[0] ?? null) : ABSENT[type]
  const refuse = (what: string) => new Unsupported(`the input \`${name}\` is ${what}`, where)
  if (type === 'boolean' && typeof value !== 'boolean') throw refuse(`no boolean: ${value}`)
  if (type === 'number' && (typeof value !== 'number' || Number.isNaN(value)))
    throw refuse(`no number: ${value}`)
  if (type === 'boolean' || type === 'number') return value
  if (typeof value === 'object') throw refuse('no text')
  const text = String(value)
  if (type === 'choice' && !options.includes(text) && preset !== text)
    throw refuse(`none of its options: ${text}`)
  return text
}
