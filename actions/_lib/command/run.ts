import { Problem, throwProblems } from '../contract/problem.ts'
import { writeText } from '../documents/write.ts'
import type { LoadedModel } from '../host/configuration.ts'
import type { Host } from '../host/host.ts'
import { commandEnvironment, isReservedName, passedValues } from './environment.ts'
import { openLogFile } from './log-file.ts'
import { secretLines } from './mask.ts'
import { type CommandOutcome, type CommandRequest, runCommand } from './process.ts'
import type { Secrets } from './secrets.ts'

/** What a verb's untrusted commands share: the environment variables passed on, the secrets, and the log file. */
export type CommandContext = {
  host: Host
  cwd: string
  pass: readonly string[]
  secrets?: Secrets
  log: string
}

type ModelCommand = Pick<CommandRequest, 'name' | 'where' | 'command' | 'timeLimitSeconds'> & {
  own: Record<string, string>
}

/** Runs a command with the allow-listed environment, `own` variables on top; its lines also go to the log. */
export async function runModelCommand(
  context: CommandContext,
  { own, ...task }: ModelCommand,
): Promise<CommandOutcome> {
  const { host, cwd, pass, secrets: given = {}, log } = context
  checkPassed(pass)
  const secrets = [...passedValues(host.env, pass), ...Object.values(given)]
  for (const line of secrets.flatMap(secretLines)) host.mask(line)
  const env = commandEnvironment(host.env, { pass, own: { ...given, ...own } })
  const kept = openLogFile(log, { host })
  return await runCommand({ host, cwd, env, secrets, onLine: kept.write, ...task }).finally(kept.end)
}

/** Runs the model's `fetch` command, if it has one. */
export async function fetchData({ file, name, model }: LoadedModel, context: CommandContext): Promise<void> {
  const { fetch: command } = model
  if (command === undefined) return
  const where = `${file}: models.${name}.fetch`
  const task = { name: 'fetch', where, command, timeLimitSeconds: null, own: {} }
  await context.host.group('Fetch the data', () => runModelCommand(context, task))
}

function checkPassed(pass: readonly string[]): void {
  throwProblems(
    pass.filter(isReservedName).map(
      name =>
        new Problem({
          what: `${name} is never passed to a command`,
          where: '--env',
          fix: 'pass the value in a variable of another name: this name is reserved for the workflow runtime',
        }),
    ),
  )
}

type Scalar = string | number | boolean

/** TRAINYARD_SEED, TRAINYARD_PARAMS (a JSON file, written here) and TRAINYARD_PARAM_<NAME> of each parameter. */
export async function parameterVariables(
  file: string,
  { params, seed }: { params: Readonly<Record<string, Scalar>>; seed: number },
): Promise<Record<string, string>> {
  await writeText(file, `${JSON.stringify(params, null, 2)}\n`)
  const named = Object.entries(params).map(([name, value]) => {
    return [`TRAINYARD_PARAM_${name.replace(/[^A-Za-z0-9]/g, '_').toUpperCase()}`, String(value)]
  })
  return { TRAINYARD_SEED: String(seed), TRAINYARD_PARAMS: file, ...Object.fromEntries(named) }
}
