import { convertJob } from '@actions/workflow-parser/model/converter/job'
import { convertSteps } from '@actions/workflow-parser/model/converter/steps'
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader'
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/template-schema'
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context'
import { readTemplate } from '@actions/workflow-parser/templates/template-reader'
import { type LiteralToken, StringToken } from '@actions/workflow-parser/templates/tokens/index'
import { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards'
import { TokenType } from '@actions/workflow-parser/templates/tokens/types'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
// The parser's own modules import these without an attribute, which Node refuses: hence its parts one by one instead of `parseWorkflow`.
import actionSchema from '../../../node_modules/@actions/workflow-parser/dist/action-v1.0.min.json' with {
  type: 'json',
}
import workflowSchema from '../../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json' with {
  type: 'json',
}
import type { Value } from './context.ts'
import { Unsupported } from './refusal.ts'

type Key = string | number

/** A YAML value that GitHub's schema allows, before any expression is evaluated. */
export type WrittenValue<Data = Value> = {
  data: Data
  /** `file:line` of the value under these keys. */
  where: (...keys: Key[]) => string
}

type TemplateKind = {
  schema: object
  /** The name of the schema's definition that the whole text has to match. */
  definition: string
  /** Checks that the schema cannot express: ids and conditions. */
  convert: (context: TemplateContext, root: TemplateToken) => void
}

/** Version 0.3.61 of the parser knows `on: repository_dispatch` by another event's name; as a mapping it knows it. */
const WORKFLOW_SCHEMA = {
  ...workflowSchema,
  definitions: {
    ...workflowSchema.definitions,
    'repository-dispatch-string': { string: { constant: 'repository_dispatch' } },
  },
}

const KINDS = {
  workflow: {
    schema: WORKFLOW_SCHEMA,
    definition: 'workflow-root-strict',
    convert: (context, root) => {
      for (const { key, value } of entriesOf(valueAt(root, 'jobs'))) convertJob(context, key, value)
    },
  },
  steps: { schema: WORKFLOW_SCHEMA, definition: 'steps', convert: convertSteps },
  action: {
    schema: actionSchema,
    definition: 'action-root',
    convert: (context, root) => {
      const steps = valueAt(valueAt(root, 'runs'), 'steps')
      if (steps) convertSteps(context, steps)
    },
  },
} as const satisfies Record<string, TemplateKind>

/**
 * Reads a workflow file, an action file, or the steps of a job with GitHub's own schema and parser. The first mistake is an
 * `Unsupported` in GitHub's words. The data comes from the YAML itself, because the parser's model leaves out `with` and `shell`
 * and its expressions keep the indentation of a block.
 */
export function readWritten(
  text: string,
  { path, kind }: { path: string; kind: keyof typeof KINDS },
): WrittenValue {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) {
    const message = fault.message.split('\n')[0]!.replace(/ at line .*/, '')
    throw new Unsupported(message, `${path}:${lines.linePos(fault.pos[0]).line}`)
  }
  const data = plainOf(document, path)
  check(text, path, KINDS[kind])
  const where = (...keys: Key[]) => `${path}:${lines.linePos(offsetOf(document, keys)).line}`
  return { data, where }
}

/** The value under a key, with its place. */
export function under(written: WrittenValue, key: Key): WrittenValue {
  const data = (written.data as Record<Key, Value> | null)?.[key] ?? null
  return { data, where: (...keys) => written.where(key, ...keys) }
}

/** As plain data; refuses aliases that multiply. */
function plainOf(document: Document, path: string): Value {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Value
  } catch (error) {
    throw new Unsupported((error as Error).message, `${path}:1`)
  }
}

function check(text: string, path: string, { schema, definition, convert }: TemplateKind): void {
  const context = new TemplateContext(
    new TemplateValidationErrors(),
    loaded(schema),
    new NoOperationTraceWriter(),
  )
  const file = context.getFileId(path)
  const root = readTemplate(context, definition, new TextKeys(file, text), file)
  if (root && context.errors.count === 0) convert(context, root)
  if (root) refuseInsertions(context, root)
  const [error] = context.errors.getErrors()
  if (error) throw new Unsupported(error.rawMessage, `${path}:${error.range?.start.line ?? 1}`)
}

/** GitHub takes every key for a text; the parser stumbles over `false:` and `1:`. */
class TextKeys extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral()
    if (!(token instanceof StringToken) || typeof token.value === 'string') return token
    return new StringToken(token.file, token.range, String(token.value), undefined)
  }
}

const SCHEMAS = new Map<object, TemplateSchema>()

function loaded(schema: object): TemplateSchema {
  const known = SCHEMAS.get(schema)
  if (known) return known
  const read = TemplateSchema.load(new JSONObjectReader(undefined, JSON.stringify(schema)))
  SCHEMAS.set(schema, read)
  return read
}

function refuseInsertions(context: TemplateContext, root: TemplateToken): void {
  for (const [, token] of TemplateToken.traverse(root)) {
    if (token.templateTokenType === TokenType.InsertExpression) {
      context.error(token, '`insert` is not supported in the sandbox')
    }
  }
}

function entriesOf(jobs: TemplateToken | undefined) {
  const entries = jobs && isMapping(jobs) ? [...jobs] : []
  return entries.map(({ key, value }) => ({ key: key.assertString('id'), value: value.assertMapping('job') }))
}

function valueAt(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined
}

/** Where a value begins: in a mapping at its key. */
function offsetOf(document: Document, keys: readonly Key[]): number {
  let found = { value: document.contents as Node | null, start: document.contents as Node | null }
  for (const key of keys) found = childOf(found.value, key, document) ?? found
  return found.start?.range?.[0] ?? 0
}

function childOf(node: Node | null, key: Key, document: Document) {
  const target = isAlias(node) ? (node.resolve(document) ?? null) : node
  const item = isSeq<Node>(target) ? target.items[Number(key)] : undefined
  if (item) return { value: item, start: item }
  const pair = isMap<Node, Node>(target) ? target.items.find(each => isNamed(each.key, key)) : undefined
  return pair && { value: pair.value, start: pair.key }
}

function isNamed(node: Node, key: Key): boolean {
  return isScalar(node) && String(node.value) === String(key)
}
