import { checkExpression, conditionOf } from './expression.ts'
import { pieces } from './expression-text.ts'
import { Unsupported } from './unsupported.ts'
import type { YamlNode } from './yaml-node.ts'

const RUN = ['github', 'inputs', 'vars']
const NEEDS = [...RUN, 'needs']
const JOB = [...NEEDS, 'strategy', 'matrix']
const STEP = [...JOB, 'steps', 'job', 'runner', 'env']
const COMPOSITE = ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env']
const STATUS = ['success', 'failure', 'always', 'cancelled']

/** Which contexts and which functions of its own a key may name, as GitHub's documentation of contexts lists them. */
const PLACES = {
  literal: [[], []],
  'run-name': [RUN, []],
  'workflow-concurrency': [RUN, []],
  'workflow-env': [[...RUN, 'secrets'], []],
  'call-default': [RUN, []],
  'call-output': [[...RUN, 'jobs'], []],
  'job-if': [NEEDS, STATUS],
  strategy: [NEEDS, []],
  job: [JOB, []],
  'job-env': [[...JOB, 'secrets'], []],
  'job-defaults': [[...JOB, 'env'], []],
  'job-outputs': [[...STEP, 'secrets'], []],
  'environment-url': [STEP, []],
  step: [[...STEP, 'secrets'], ['hashFiles']],
  'step-if': [STEP, [...STATUS, 'hashFiles']],
  composite: [COMPOSITE, ['hashFiles']],
  'composite-if': [COMPOSITE, [...STATUS, 'hashFiles']],
} as const

export type ExpressionPlace = keyof typeof PLACES

/** Refuses expressions below a node that name what is not there, before anything runs; answers the node. */
export function checked<Node extends YamlNode | undefined>(node: Node, place: ExpressionPlace): Node {
  if (node === undefined) return node
  if (node.kind === 'list') for (const item of node.items) checked(item, place)
  if (node.kind === 'mapping') {
    for (const [key, entry] of node.entries) {
      checkText(key, place, entry.where)
      checked(entry, place)
    }
  }
  if (node.kind === 'scalar' && typeof node.value === 'string') checkText(node.value, place, node.where)
  return node
}

/** The same for an `if:`, whose `${{ }}` may be left out. */
export function checkedCondition<Node extends YamlNode | undefined>(
  node: Node,
  place: ExpressionPlace,
): Node {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return node
  const text = node.value
  placed(node.where, () => {
    const expression = conditionOf(text)
    if (expression !== '') check(expression, place)
  })
  return node
}

function checkText(text: string, place: ExpressionPlace, where: string): void {
  placed(where, () => {
    for (const { kind, value } of pieces(text)) if (kind === 'expression') check(value, place)
  })
}

function check(expression: string, place: ExpressionPlace): void {
  const [contexts, functions] = PLACES[place]
  checkExpression(expression, { contexts, functions })
}

/** Runs work whose refusals know no line, and gives them one. */
export function placed<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    throw new Unsupported(error.message, where)
  }
}
