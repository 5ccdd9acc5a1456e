import { Problem } from '../_lib/contract/problem.ts'
import { suggestion } from '../_lib/contract/suggestion.ts'
import { describeError, exitStatusOf } from '../_lib/host/exit-status.ts'
import { readInputs } from '../_lib/host/inputs.ts'
import { createTerminalHost } from '../_lib/host/terminal.ts'
import type { Verb } from '../_lib/host/verb.ts'
import { readArguments } from './arguments.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, helpText } from './help.ts'
import { trainyardVersion } from './root.ts'

/** Runs one command line to its end; sets the exit status of the process. */
export async function runCommandLine(words: string[]): Promise<void> {
  try {
    process.exitCode = await run(words)
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`)
    process.exitCode = exitStatusOf(error)
  }
}

async function run([name, ...words]: string[]): Promise<number> {
  switch (name) {
    case undefined:
    case '--help':
    case '-h':
      return print(helpText())
    case '--version':
      return print(trainyardVersion())
    case 'help':
      return print(words[0] === undefined ? helpText() : commandHelp(await commandNamed(words[0]).load()))
    default:
      return await runCommand(await commandNamed(name).load(), words)
  }
}

async function runCommand(verb: Verb, words: string[]): Promise<number> {
  const { given, json, help } = readArguments(verb, words)
  if (help) return print(commandHelp(verb))
  const inputs = readInputs(verb, given, key => `--${key}`)
  const { status, result, serves } = await verb.run(inputs, createTerminalHost({ cwd: calledFrom() }))
  if (json) print(JSON.stringify(result, null, serves ? 0 : 2))
  await serves
  return status
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`)
  return 0
}

function commandNamed(name: string) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command !== undefined) return command
  const meant = suggestion(name, Object.keys(COMMANDS))
  throw new Problem({
    what: `there is no command ${JSON.stringify(name)}`,
    where: 'command line',
    fix: `${meant ? `did you mean ${meant}? ` : ''}\`trainyard --help\` lists the commands`,
  })
}

/** The folder that relative paths refer to. npm scripts change into the checkout, but paths refer to where npm was called. */
function calledFrom(): string {
  const { npm_package_name, npm_lifecycle_event, INIT_CWD } = process.env
  const byNpm = npm_package_name === 'trainyard' && /^(trainyard|demo)$/.test(npm_lifecycle_event ?? '')
  return byNpm && INIT_CWD ? INIT_CWD : process.cwd()
}
