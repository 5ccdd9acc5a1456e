import type * as z from 'zod'

export type KnownSchema = z.core.$ZodTypes
export type MappingSchema = z.core.$ZodObject

const OPTIONAL: ReadonlySet<string> = new Set(['optional', 'default', 'prefault'])

/** The alternatives behind optional, default, nullable, transform and union. */
export function alternatives(schema: z.core.$ZodType): KnownSchema[] {
  const { def } = (schema as KnownSchema)._zod
  switch (def.type) {
    case 'union':
      return def.options.flatMap(alternatives)
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return alternatives(def.innerType)
    case 'pipe':
      return alternatives(def.in)
    default:
      return [schema as KnownSchema]
  }
}

/** The schemas that hold for the value at a path, unions narrowed by what the document says on the way. */
export function schemasAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): KnownSchema[] {
  const options = narrowed(alternatives(schema), value)
  const [key, ...rest] = path
  if (key === undefined) return options
  const child =
    isMapping(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined
  return options.flatMap(option => {
    const next = childOf(option, key)
    return next ? schemasAt(next, child, rest) : []
  })
}

/** Those of the alternatives that a value is meant for: by its type; mappings by their tag or the keys that only one has. */
export function narrowed(options: readonly KnownSchema[], value: unknown): KnownSchema[] {
  const fitting = options.filter(option => fits(option, value))
  if (fitting.length === 0) return [...options]
  if (!isMapping(value)) return fitting
  const tagged = fitting.filter(option => !isObject(option) || tagFits(option, value))
  const objects = tagged.filter(isObject)
  const named = objects.filter(option => ownKeys(option, objects).some(key => Object.hasOwn(value, key)))
  return named.length > 0 ? named : tagged.length > 0 ? tagged : fitting
}

/** The required keys of a mapping that no other alternative has. */
export function ownKeys(option: MappingSchema, objects: readonly MappingSchema[]): string[] {
  const others = objects.filter(other => other !== option)
  return requiredKeys(option).filter(key => !others.some(other => Object.hasOwn(other._zod.def.shape, key)))
}

export function requiredKeys(schema: MappingSchema): string[] {
  const { shape } = schema._zod.def
  return Object.keys(shape).filter(key => !OPTIONAL.has((shape[key] as KnownSchema)._zod.def.type))
}

export function isObject(schema: z.core.$ZodType): schema is MappingSchema {
  return (schema as KnownSchema)._zod.def.type === 'object'
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childOf(schema: KnownSchema, key: PropertyKey): z.core.$ZodType | undefined {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined
    case 'record':
      return def.valueType
    case 'array':
      return def.element
    case 'tuple':
      return def.items[Number(key)]
    default:
      return undefined
  }
}

function fits(schema: KnownSchema, value: unknown): boolean {
  switch (schema._zod.def.type) {
    case 'object':
    case 'record':
      return isMapping(value)
    case 'array':
    case 'tuple':
      return Array.isArray(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === schema._zod.def.type
    default:
      return typeof value !== 'object'
  }
}

/** A tag is a key whose text the schema fixes, as `kind: numeric`. */
function tagFits(schema: MappingSchema, value: Record<string, unknown>): boolean {
  return Object.entries(schema._zod.def.shape).every(([key, tag]) => {
    const { def } = (tag as KnownSchema)._zod
    const isTag = def.type === 'literal' && typeof def.values[0] === 'string'
    return !isTag || !Object.hasOwn(value, key) || def.values.includes(value[key] as string)
  })
}
