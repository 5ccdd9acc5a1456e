import { Ajv, type AnySchemaObject, type ErrorObject } from 'ajv'
import formats from 'ajv-formats'
import type { Recording } from '../../github/http/recording.ts'

type Operation = {
  requestBody?: { content?: Record<string, { schema?: object }> }
  responses: Record<string, object>
}
type Webhook = { post: { requestBody: Required<NonNullable<Operation['requestBody']>> } }
type Description = {
  paths: Record<string, Record<string, Operation>>
  'x-webhooks': Record<string, Webhook>
  components: Record<string, unknown>
}

/** Differences between one exchange and GitHub's OpenAPI description; empty if there are none. */
export type Judge = (recording: Recording) => { route: string | null; faults: string[] }

/** One webhook's body, with the event's name and action. */
export type Sent = { name: string; action: string | null; payload: unknown }

/** Compiles GitHub's own description of its API into a judge of recordings. */
export function openDescription(text: string): Judge {
  const description = JSON.parse(text) as Description
  const check = openCheck(description)
  const templates = Object.keys(description.paths).map(template => ({
    template,
    pattern: patternOf(template),
  }))
  return recording => {
    const template = templateOf(recording.path, templates)
    const method = recording.method.toLowerCase()
    const operation = template === null ? undefined : description.paths[template]?.[method]
    if (template === null || operation === undefined) return { route: null, faults: [] }
    const place = ['paths', template, method]
    const faults = [
      ...requestFaults(recording, { operation, place, check }),
      ...responseFaults(recording, { description, operation, place, check }),
    ]
    return { route: `${recording.method} ${template}`, faults }
  }
}

/** Compiles the description's webhooks into a judge of payloads; `webhook` is null for one that is not described. */
export function openWebhooks(text: string): (sent: Sent) => { webhook: string | null; faults: string[] } {
  const description = JSON.parse(text) as Description
  const check = openCheck(description)
  return ({ name, action, payload }) => {
    const named = [name, action].filter(part => part !== null).join('-')
    const webhook = named.replaceAll('_', '-')
    if (!description['x-webhooks'][webhook]) return { webhook: null, faults: [] }
    const body = ['x-webhooks', webhook, 'post', 'requestBody', 'content', 'application/json', 'schema']
    return { webhook, faults: check(body, payload) }
  }
}

/** Finds and applies the schema at a place of the description. */
function openCheck(description: Description): Check {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false })
  formats.default(ajv)
  ajv.addSchema(jsonSchema(description) as AnySchemaObject, 'github')
  return (pointer, value) => {
    const validate = ajv.getSchema(`github#/${pointer.map(escaped).join('/')}`)
    if (!validate) return [`no schema at ${pointer.join(' ')}`]
    return validate(value) ? [] : (validate.errors ?? []).map(saying)
  }
}

/** The value stands at the end where it is short. */
function saying({ instancePath, message, params, data }: ErrorObject): string {
  const value = JSON.stringify(data)
  const shown = value !== undefined && value.length < 100 ? ` (${value})` : ''
  return `${instancePath} ${message} ${JSON.stringify(params)}${shown}`
}

type Check = (pointer: string[], value: unknown) => string[]
type Context = { operation: Operation; place: string[]; check: Check }

/** Only what was accepted must have been described. */
function requestFaults({ request, status }: Recording, { operation, place, check }: Context): string[] {
  const content = operation.requestBody?.content?.['application/json']
  if (!content?.schema || request === null || status === null || status >= 400) return []
  return check([...place, 'requestBody', 'content', 'application/json', 'schema'], request).map(
    fault => `request ${fault}`,
  )
}

function responseFaults(
  { status, response }: Recording,
  { description, operation, place, check }: Context & { description: Description },
): string[] {
  if (status === null || status === 304 || isBytes(response)) return []
  const described = operation.responses[String(status)]
  if (!described && status < 400) return [`status ${status} is not described`]
  const reference = (described as { $ref?: string } | undefined)?.$ref?.slice(2).split('/')
  const pointer = reference ?? [...place, 'responses', String(status)]
  const { content = {} } = ((reference ? at(description, reference) : described) ?? {}) as {
    content?: object
  }
  const type = Object.keys(content).find(name => name.endsWith('json'))
  if (type !== undefined) return check([...pointer, 'content', type, 'schema'], response).map(answered)
  if (status >= 400) return check(['components', 'schemas', 'basic-error'], response).map(answered)
  return response === null ? [] : ['a body where none is described']
}

function answered(fault: string): string {
  return `response ${fault}`
}

function isBytes(response: unknown): boolean {
  return typeof response === 'object' && response !== null && 'sha256' in response && 'bytes' in response
}

/** The template with the fewest parameters wins; the last parameter of some takes slashes. */
function templateOf(path: string, templates: { template: string; pattern: RegExp }[]): string | null {
  const fitting = templates.filter(({ pattern }) => pattern.test(path)).map(({ template }) => template)
  const holes = (template: string) => template.split('{').length
  return fitting.sort((a, b) => holes(a) - holes(b) || b.length - a.length)[0] ?? null
}

function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(ref|path|basehead|branch|tag|tree_sha)\}/g, '.*')
    .replace(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${source}$`)
}

/** OpenAPI 3.0's `nullable` as JSON Schema says it. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, jsonSchema(value)]),
  )
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest
}

function at(node: unknown, pointer: string[]): unknown {
  return pointer.reduce((inner, key) => (inner as Record<string, unknown>)[key], node)
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
