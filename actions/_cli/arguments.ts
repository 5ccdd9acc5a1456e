import { parseArgs } from 'node:util'
import type * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { suggestion } from '../_lib/contract/suggestion.ts'
import type { Verb } from '../_lib/host/verb.ts'

/** The parsed command line of a verb: its inputs as text, and the options of every verb. */
type Arguments = { given: Record<string, string>; json: boolean; help: boolean }

/**
 * Reads a verb's inputs from options in kebab-case. The option of a list may be repeated, that of a flag needs no value; the value of the
 * verb's positional input needs no option.
 */
export function readArguments(verb: Verb, words: string[]): Arguments {
  const given: Record<string, string> = {}
  const shared = { json: false, help: false }
  for (const token of tokensOf(verb, words)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional' && verb.positional === undefined) throw stray(token.value)
    const { name, value } =
      token.kind === 'positional' ? { name: verb.positional!, value: token.value } : token
    if (name === 'json' || name === 'help') shared[name] = true
    else if (!(name in verb.inputs.shape)) throw unknownOption(name, verb)
    else given[name] = accept(verb, name, value, given[name])
  }
  return { given, ...shared }
}

function tokensOf(verb: Verb, words: string[]) {
  const options = Object.fromEntries(
    Object.entries(verb.inputs.shape).map(([key, schema]) => [
      key,
      { type: isFlag(schema) ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const shared = { json: { type: 'boolean' as const }, help: { type: 'boolean' as const, short: 'h' } }
  return parseArgs({ args: words, options: { ...options, ...shared }, strict: false, tokens: true }).tokens
}

function accept(verb: Verb, name: string, value: string | undefined, before: string | undefined): string {
  const schema = verb.inputs.shape[name]
  if (isFlag(schema)) return value ?? 'true'
  if (value === undefined) throw valueless(name)
  if (before === undefined) return value
  if (isList(schema)) return `${before}\n${value}`
  throw new Problem({ what: `--${name} is given twice`, where: `--${name}`, fix: 'give it once' })
}

function isFlag(schema: z.core.$ZodType | undefined): boolean {
  return accepts(schema, 'true') && !accepts(schema, 'x')
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  const parsed = (schema as z.ZodType).safeParse('a\nb')
  return parsed.success && Array.isArray(parsed.data)
}

function accepts(schema: z.core.$ZodType | undefined, text: string): boolean {
  return (schema as z.ZodType).safeParse(text).success
}

function stray(word: string): Problem {
  return new Problem({
    what: `${JSON.stringify(word)} is not the value of an option`,
    where: 'command line',
    fix: 'write --option value; quote a value with spaces',
  })
}

function valueless(name: string): Problem {
  return new Problem({
    what: `--${name} has no value`,
    where: `--${name}`,
    fix: `write --${name} VALUE, or --${name}=VALUE where the value begins with a dash`,
  })
}

function unknownOption(name: string, verb: Verb): Problem {
  const known = [...Object.keys(verb.inputs.shape), 'json', 'help']
  const meant = suggestion(name, known)
  const hint = meant ? `did you mean --${meant}? ` : ''
  return new Problem({
    what: `${verb.name} has no option --${name}`,
    where: 'command line',
    fix: `${hint}\`trainyard ${verb.name} --help\` lists the options`,
  })
}
