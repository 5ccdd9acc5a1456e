import { Problem, throwProblems } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { isReservedName } from './environment.ts'
import { secretLines } from './mask.ts'

/** Secrets by the name of the environment variable that holds them. */
export type Secrets = Readonly<Record<string, string>>

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const LEAST = 4

/** Variables that change how programs are found and started: they hold no secret. */
const NO_SECRET =
  /^(PATH|HOME|SHELL|IFS|PWD|TMPDIR|TZ|LANG|LC_.*|CI|NODE_.*|LD_.*|DYLD_.*|BASH_.*|PYTHON.*|PERL5?(LIB|OPT)|RUBY(LIB|OPT)|JAVA_TOOL_OPTIONS|npm_.*)$/i

/**
 * Reads `NAME=value` lines and masks every value before anything can print it. Problems name the line and the variable, never a value.
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

type SecretInputs = { name: string; value: string; at: number }

/** A line without `=` is treated as a value throughout, so that it is masked, too. */
function secretOf({ line, at }: { line: string; at: number }): SecretInputs {
  const end = line.indexOf('=')
  if (end < 0) return { name: '', value: line.trim(), at }
  return { name: line.slice(0, end).trim(), value: line.slice(end + 1).trim(), at }
}

function problemsOf({ name, at }: SecretInputs, before: readonly SecretInputs[]): Problem[] {
  const where = `--secrets, line ${at}`
  if (!NAME.test(name)) {
    const fix = 'write one NAME=value a line; give a multi-line value as base64 and decode it in the command'
    return [new Problem({ what: 'the line does not start with a variable name and =', where, fix })]
  }
  if (isReservedName(name) || NO_SECRET.test(name)) {
    const fix =
      'choose another name: this one is reserved for the workflow runtime, or changes how programs start'
    return [new Problem({ what: `${name} is never passed to a command as a secret`, where, fix })]
  }
  const earlier = before.find(each => each.name === name)
  if (earlier === undefined) return []
  return [new Problem({ what: `${name} is already set in line ${earlier.at}`, where, fix: 'set it once' })]
}

function warn(name: string, value: string, { warning }: Pick<Host, 'warning'>): void {
  if (value === '') warning(`the secret ${name} is empty and ignored: is it set in the repository?`)
  else if (value.length < LEAST)
    warning(`the secret ${name} has fewer than ${LEAST} characters: it is not masked`)
}
