import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { type Token, TokenType } from '@actions/expressions/lexer'
import { truthy } from '@actions/expressions/result'
import type { Contexts, StatusFunctions, Value } from './context.ts'
import { dataOf, emptyDictionary, plainOf } from './expression-data.ts'
import { loneExpression, pieces, shortened } from './expression-text.ts'
import { placed, Unsupported } from './refusal.ts'

const STATUS_FUNCTIONS: readonly string[] = ['success', 'failure', 'always', 'cancelled']

/** Evaluates an expression without its `${{ }}`; refuses an unknown function or context by name. */
export function evaluate(expression: string, contexts: Contexts, functions: StatusFunctions): Value {
  return plainOf(answerOf(expression, contexts, functions))
}

/** Replaces every `${{ }}` of a text by its value as GitHub prints it: null is empty, a list is `Array`. */
export function interpolate(text: string, contexts: Contexts, functions: StatusFunctions): string {
  return pieces(text)
    .map(({ kind, value }) => (kind === 'text' ? value : answerOf(value, contexts, functions).coerceString()))
    .join('')
}

/** The same in lists and mappings, including keys; a value that is exactly one `${{ }}` keeps its type. */
export function interpolated(value: Value, contexts: Contexts, functions: StatusFunctions): Value {
  if (Array.isArray(value)) return value.map(entry => interpolated(entry, contexts, functions))
  if (typeof value === 'string') {
    const lone = loneExpression(value)
    return lone === null ? interpolate(value, contexts, functions) : evaluate(lone, contexts, functions)
  }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, entry]) => [
    interpolate(key, contexts, functions),
    interpolated(entry, contexts, functions),
  ])
  return Object.fromEntries(entries)
}

/** Whether an `if:` is true. Null means `success()`; a condition without a status function also requires `success()`. */
export function holds(condition: string | null, contexts: Contexts, functions: StatusFunctions): boolean {
  const expression = condition === null ? '' : conditionOf(condition)
  const isWell = functions.status === 'success'
  if (expression === '') return isWell
  const names = tokensOf(expression).some((token, at, all) => isStatusCall(token, all[at + 1]))
  if (!names && !isWell) return false
  return truthy(answerOf(expression, contexts, functions))
}

/** Refuses an `if:` that mixes text and expression, or passes arguments to a status function; returns it unchanged. */
export function checkCondition(condition: string | null, where: string): string | null {
  placed(where, () => {
    const expression = condition === null ? '' : conditionOf(condition)
    const functions = functionsOf({ status: 'success', hashFiles: () => '' })
    if (expression !== '') parse(expression, CONTEXTS, [...functions.values()])
  })
  return condition
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'needs',
  'strategy',
  'matrix',
  'job',
  'runner',
  'steps',
]

/** The expression of an `if:`, with or without `${{ }}`. A mixture is refused: GitHub evaluates it as a text, which is always true. */
export function conditionOf(condition: string): string {
  const text = condition.trim()
  if (!text.includes('${{')) return text
  const lone = loneExpression(text)
  if (lone !== null) return lone
  throw new Unsupported('the condition mixes text and an expression, so it is always true', shortened(text))
}

function answerOf(expression: string, contexts: Contexts, functions: StatusFunctions): data.ExpressionData {
  const known = functionsOf(functions)
  const tree = parse(expression, Object.keys(contexts), [...known.values()])
  const seen = emptyDictionary()
  for (const [name, value] of Object.entries(contexts)) seen.add(name, dataOf(value))
  try {
    return new Evaluator(tree, seen, known).evaluate()
  } catch (error) {
    if (error instanceof Unsupported) throw error
    throw refused(error, expression)
  }
}

function parse(
  expression: string,
  contexts: readonly string[],
  functions: Parameters<typeof signatures>[0],
): Expr {
  const tokens = tokensOf(expression)
  try {
    const tree = new Parser(tokens, [...contexts], signatures(functions)).parse() as Expr | undefined
    if (tree !== undefined) return tree
  } catch (error) {
    throw refused(error, expression)
  }
  throw new Unsupported('the expression is empty', `\${{ }}`)
}

function signatures(functions: readonly { name: string; minArgs: number; maxArgs: number }[]) {
  return functions.map(({ name, minArgs, maxArgs }) => ({ name, minArgs, maxArgs }))
}

/** The engine's lexer unescapes only the first doubled quote of a string; GitHub unescapes all. */
function tokensOf(expression: string): Token[] {
  try {
    return new Lexer(expression).lex().tokens.map(token => {
      if (token.type !== TokenType.STRING) return token
      return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
    })
  } catch (error) {
    throw refused(error, expression)
  }
}

function refused(error: unknown, expression: string): Unsupported {
  const what = (error as Error).message.replace(/\. Located at.*/s, '')
  return new Unsupported(what, `\${{ ${shortened(expression)} }}`)
}

function isStatusCall({ type, lexeme }: Token, next: Token | undefined): boolean {
  const isCall = type === TokenType.IDENTIFIER && next?.type === TokenType.LEFT_PAREN
  return isCall && STATUS_FUNCTIONS.includes(lexeme.toLowerCase())
}

/** The status functions, `fromJSON` and `hashFiles`, by lower-case name. */
function functionsOf({ status, hashFiles }: StatusFunctions): Map<string, FunctionDefinition> {
  const constant = (name: string, holds: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(holds),
  })
  const functions = [
    constant('success', status === 'success'),
    constant('failure', status === 'failure'),
    constant('cancelled', status === 'cancelled'),
    constant('always', true),
    FROM_JSON,
    ...(hashFiles ? [hashFilesOf(hashFiles)] : []),
  ]
  return new Map(functions.map(each => [each.name.toLowerCase(), each]))
}

const FROM_JSON: FunctionDefinition = {
  name: 'fromJSON',
  minArgs: 1,
  maxArgs: 1,
  call: text => dataOf(JSON.parse(text!.coerceString()) as Value),
}

function hashFilesOf(hash: NonNullable<StatusFunctions['hashFiles']>): FunctionDefinition {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) => new data.StringData(hash(patterns.map(pattern => pattern.coerceString()))),
  }
}
