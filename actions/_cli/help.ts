import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Verb } from '../_lib/host/verb.ts'
import { COMMANDS } from './commands.ts'
import { trainyardRoot } from './root.ts'

const COLUMN = 12

/** The list of commands. */
export function helpText(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(COLUMN)}${about}`)
  return [
    'trainyard <command> [--option value …]',
    '',
    ...lines,
    '',
    '  --json      machine-readable result on standard output',
    '  --help      the options of a command',
    '',
    'Exit status: 0 done, 1 a gate or check said no, 2 bad input or configuration, 3 the outside failed.',
  ].join('\n')
}

/** A command's options; the descriptions are those of its action.yml, the only place where they are written. */
export function commandHelp(verb: Verb): string {
  const described = inputsOf(verb.name)
  const lines = Object.keys(verb.inputs.shape).map(key => {
    const about = described[key]?.description?.trim().replace(/\s+/g, ' ') ?? ''
    return `  --${key}\n      ${about}`
  })
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
