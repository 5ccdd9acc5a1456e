import * as core from '@actions/core'
import type { Host } from './host.ts'
import { sparseLines } from './progress.ts'

/** A GitHub Actions runner: groups, annotations and masks through @actions/core. */
export function createActionsHost(): Host {
  return {
    kind: 'actions',
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    info: line => core.info(line),
    warning: text => core.warning(text),
    notice: text => core.notice(text),
    group: (title, step) => core.group(title, step),
    progress: sparseLines(line => core.info(line)),
    mask: secret => core.setSecret(secret),
  }
}
