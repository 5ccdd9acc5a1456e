import { satisfies, validRange } from 'semver'
import { StepFailure } from '../job/step-failure.ts'
import type { StandIn } from './stand-in.ts'

const WHATEVER = /^(|\*|latest|node|current|lts\/\*)$/

/** actions/setup-node: this very Node if it satisfies, which stands first on PATH anyhow; it installs nothing. */
export const setupNode: StandIn = {
  name: 'actions/setup-node',
  inputs: { 'node-version': '', 'check-latest': 'false', 'package-manager-cache': 'false' },
  async main({ stepRun, inputs, say }) {
    const wanted = inputs['node-version']!.trim()
    if (!isSatisfied(wanted)) {
      throw new StepFailure(
        `Node ${wanted} is not there: the sandbox installs nothing and runs with ${process.version}`,
      )
    }
    stepRun.outputs['node-version'] = process.version
    stepRun.outputs['cache-hit'] = 'false'
    say(`node: ${process.version}`)
  },
}

function isSatisfied(wanted: string): boolean {
  return WHATEVER.test(wanted) || (validRange(wanted) !== null && satisfies(process.version, wanted))
}
