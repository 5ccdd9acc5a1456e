import { closest } from 'fastest-levenshtein'
import { Problem } from '../_lib/contract/problem.ts'
import { describeError, exitStatusOf } from '../_lib/host/exit-status.ts'
import { readInputs } from '../_lib/host/inputs.ts'
import { createTerminalHost } from '../_lib/host/terminal.ts'
import { readArguments } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, helpText } from './help.ts'

/** Plays one command line to its end: what it answers and prints, and the exit status of the process. */
export async function playCommandLine(words: string[]): Promise<void> {
  try {
    process.exitCode = await play(words)
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`)
    process.exitCode = exitStatusOf(error)
  }
}

async function play([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${helpText()}\n`)
    return 0
  }
  const verb = await commandNamed(name).load()
  const { given, json, help } = readArguments(verb, words)
  if (help) {
    process.stdout.write(`${commandHelp(verb)}\n`)
    return 0
  }
  const inputs = readInputs(verb, given, key => `--${key}`)
  const { status, result, serves } = await verb.run(inputs, createTerminalHost({ cwd: calledFrom() }))
  if (json) process.stdout.write(`${JSON.stringify(result, null, serves ? 0 : 2)}\n`)
  await serves
  return status
}

function commandNamed(name: string) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command !== undefined) return command
  throw new Problem({
    what: `${JSON.stringify(name)} is no command`,
    where: 'command line',
    fix: `did you mean ${closest(name, Object.keys(COMMANDS))}? \`trainyard help\` lists the commands`,
  })
}

/** `npm run trainyard` and `npm run demo` change into the checkout: paths count from where npm was called. */
function calledFrom(): string {
  const { npm_package_name, npm_lifecycle_event, INIT_CWD } = process.env
  const byNpm = npm_package_name === 'trainyard' && /^(trainyard|demo)$/.test(npm_lifecycle_event ?? '')
  return byNpm && INIT_CWD ? INIT_CWD : process.cwd()
}
