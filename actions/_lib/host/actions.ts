import * as core from '@actions/core'
import type { Host } from './host.ts'

const QUARTERS = 4

/** A GitHub Actions runner: groups, annotations and masks through @actions/core. */
export function createActionsHost(): Host {
  const printed = new Map<string, number>()
  return {
    kind: 'actions',
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    info: line => core.info(line),
    warning: text => core.warning(text),
    notice: text => core.notice(text),
    group: (title, step) => core.group(title, step),
    progress(step, share) {
      const quarter = Math.floor(share * QUARTERS)
      if (quarter === (printed.get(step) ?? 0)) return
      printed.set(step, quarter)
      core.info(`${step} ${Math.round((quarter / QUARTERS) * 100)} %`)
    },
    mask: secret => core.setSecret(secret),
  }
}
