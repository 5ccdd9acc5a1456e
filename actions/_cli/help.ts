import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Verb } from '../_lib/host/verb.ts'
import { COMMANDS } from './commands.ts'
import { trainyardRoot } from './root.ts'

const COLUMN = 12
const FIRST = ['config', 'model', 'out']

/** The list of commands. */
export function helpText(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(COLUMN)}${about}`)
  return [
    'trainyard <command> [--option value …]',
    '',
    ...lines,
    '',
    '  --json      print the result as JSON on standard output',
    '  --help      list the options of a command',
    '  --version   print the version of Trainyard',
    '',
    'Exit status: 0 success, 1 a gate or check failed, 2 wrong input or configuration,',
    '3 network, permission or machine failure, 70 a defect of Trainyard.',
  ].join('\n')
}

/** A command's options, `config`, `model` and `out` first, with the descriptions of its action.yml or options.yml. */
export function commandHelp(verb: Verb): string {
  const described = inputsOf(verb.name)
  const keys = Object.keys(verb.inputs.shape)
  const lines = [...FIRST.filter(key => keys.includes(key)), ...keys.filter(key => !FIRST.includes(key))].map(
    key => {
      const about = described[key]?.description?.trim().replace(/\s+/g, ' ') ?? ''
      return `  --${key}\n      ${about}`
    },
  )
  const word = verb.positional === undefined ? '' : ` ${verb.positional.toUpperCase()}`
  return [`trainyard ${verb.name}${word}: ${COMMANDS[verb.name]?.about ?? ''}`, '', ...lines].join('\n')
}

function inputsOf(name: string): Record<string, { description?: string } | undefined> {
  const root = trainyardRoot()
  const places = [
    join(root, 'actions', name, 'action.yml'),
    join(root, 'actions', '_cli', name, 'options.yml'),
  ]
  const file = places.find(existsSync)
  return file === undefined ? {} : (parse(readFileSync(file, 'utf8')).inputs ?? {})
}
