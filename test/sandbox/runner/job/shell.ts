import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { Unsupported } from '../refusal.ts'
import { StepFailure } from './step-failure.ts'

export type ShellCommand = { file: string; args: string[]; extension: string }

const KNOWN: Record<string, { command: string; extension: string }> = {
  bash: { command: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { command: 'sh -e {0}', extension: '.sh' },
  python: { command: 'python {0}', extension: '.py' },
}
const WINDOWS = /^(cmd|powershell|pwsh)$/

/** The command that runs a script: a known shell, a template with `{0}`, or GitHub's default. */
export function shellOf(shell: string | null, path: string, where: string): ShellCommand {
  const named = shell ?? (found('bash', path) === null ? 'sh -e {0}' : 'bash -e {0}')
  if (WINDOWS.test(named)) throw new Unsupported(`shell: ${named} is not supported in the sandbox`, where)
  const { command, extension } = KNOWN[named] ?? { command: named, extension: shell === null ? '.sh' : '' }
  if (!command.includes('{0}')) {
    throw new StepFailure(
      `Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'`,
    )
  }
  const [program = '', ...args] = command.trim().split(/\s+/)
  const file = found(program, path)
  if (file === null) throw new StepFailure(`${program}: command not found`)
  return { file, args, extension }
}

/** The path of a program on a search path, or null; a name with a slash is returned unchanged. */
export function found(program: string, path: string): string | null {
  if (program.includes('/')) return program
  const places = path.split(':').filter(Boolean)
  return places.map(place => join(place, program)).find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
