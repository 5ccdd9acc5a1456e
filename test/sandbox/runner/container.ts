import type { Value } from './context.ts'
import { Unsupported } from './unsupported.ts'

/** What a job runs in, where it names an image. */
export type Container = { image: string; options: string }

/** What `container:` comes to: an image or a mapping of one; without an image, also where an expression is empty, there is no container. */
export function containerOf(value: Value, where: string): Container | null {
  if (value === null || value === '') return null
  if (typeof value === 'string') return { image: value, options: '' }
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Unsupported('`container` names no image', where)
  const { image = '', options = '', ...others } = value
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw new Unsupported(`\`container.${unknown}\` is not played in the sandbox`, where)
  if (typeof image !== 'string' || typeof options !== 'string')
    throw new Unsupported('`image` and `options` of `container` are texts', where)
  return image === '' ? null : { image, options }
}
