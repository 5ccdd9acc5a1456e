import type { Value } from './context.ts'
import { Unsupported } from './refusal.ts'

/** The container image that a job names. */
export type Container = { image: string; options: string }

/** The container of an evaluated `container:`, an image or a mapping; null without an image, as where an expression is empty. */
export function containerOf(value: Value, where: string): Container | null {
  if (value === null || value === '') return null
  if (typeof value === 'string') return { image: value, options: '' }
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Unsupported('`container` names no image', where)
  return fromFields(value, where)
}

function fromFields(fields: { [key: string]: Value }, where: string): Container | null {
  const { image = '', options = '', ...others } = fields
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw new Unsupported(`\`container.${unknown}\` is not supported in the sandbox`, where)
  if (typeof image !== 'string' || typeof options !== 'string')
    throw new Unsupported('`image` and `options` of `container` must be texts', where)
  return image === '' ? null : { image, options }
}
