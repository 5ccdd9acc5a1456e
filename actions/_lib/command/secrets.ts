import { Problem, throwProblems } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { isReservedName } from './environment.ts'
import { secretLines } from './mask.ts'

/** Secrets by the name of the variable that the user's commands find them in. */
export type Secrets = Readonly<Record<string, string>>

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const LEAST = 4

/** Variables that change how programs are found and started, and are no secrets. */
const NO_SECRET =
  /^(PATH|HOME|SHELL|IFS|PWD|TMPDIR|TZ|LANG|LC_.*|CI|NODE_.*|LD_.*|DYLD_.*|BASH_.*|PYTHON.*|PERL5?(LIB|OPT)|RUBY(LIB|OPT)|JAVA_TOOL_OPTIONS|npm_.*)$/i

/**
 * Reads `NAME=value` lines, masks every value before anything can print, and answers them. What is wrong is told by line and name:
 * no message ever holds a value.
 */
export function readSecrets(
  written: readonly string[] | undefined,
  host: Pick<Host, 'mask' | 'warning'>,
): Secrets {
  const lines = (written ?? []).map((line, at) => ({ line, at: at + 1 }))
  const given = lines.filter(({ line }) => line.trim() !== '').map(secretOf)
  for (const { value } of given) for (const part of secretLines(value)) host.mask(part)
  throwProblems(given.flatMap((each, i) => problemsOf(each, given.slice(0, i))))
  for (const { name, value } of given) warn(name, value, host)
  return Object.fromEntries(given.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]))
}

type Given = { name: string; value: string; at: number }

/** A line without `=` is all value: what it is, nobody may know. */
function secretOf({ line, at }: { line: string; at: number }): Given {
  const end = line.indexOf('=')
  if (end < 0) return { name: '', value: line.trim(), at }
  return { name: line.slice(0, end).trim(), value: line.slice(end + 1).trim(), at }
}

function problemsOf({ name, at }: Given, before: readonly Given[]): Problem[] {
  const where = `--secrets, line ${at}`
  if (!NAME.test(name)) {
    const fix =
      'write one NAME=value a line; a value of several lines is given as base64, and decoded by the command'
    return [new Problem({ what: 'the line does not begin with the name of a variable and =', where, fix })]
  }
  if (isReservedName(name) || NO_SECRET.test(name)) {
    const fix = 'choose another name: this one speaks for the workflow, or changes how programs start'
    return [new Problem({ what: `${name} is never handed to a command as a secret`, where, fix })]
  }
  const earlier = before.find(each => each.name === name)
  if (earlier === undefined) return []
  return [new Problem({ what: `${name} stands in line ${earlier.at}, too`, where, fix: 'give it once' })]
}

function warn(name: string, value: string, { warning }: Pick<Host, 'warning'>): void {
  if (value === '') warning(`the secret ${name} is empty and left out: is it set?`)
  else if (value.length < LEAST)
    warning(`the secret ${name} has fewer than ${LEAST} characters: it is not masked`)
}
