import * as core from '@actions/core'
import type { Host } from './host.ts'
import { sparseLines } from './progress.ts'
import { escapeCommands } from './workflow-command.ts'

/** A GitHub Actions runner: groups, annotations and masks through @actions/core. */
export function createActionsHost(): Host {
  const info = (line: string) => core.info(escapeCommands(line))
  return {
    kind: 'actions',
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    info,
    warning: text => core.warning(text),
    notice: text => core.notice(text),
    group: (title, step) => core.group(title, step),
    progress: sparseLines(info),
    mask: secret => core.setSecret(secret),
  }
}
