import { satisfies, validRange } from 'semver'
import { StepFailure } from '../job/step-failure.ts'
import type { StandIn } from './stand-in.ts'

const WHATEVER = /^(|\*|latest|node|current|lts\/\*)$/

/** actions/setup-node: the running Node, if its version matches; it is first on PATH anyway. Installs nothing. */
export const setupNode: StandIn = {
  name: 'actions/setup-node',
  inputs: { 'node-version': '', 'check-latest': 'false', 'package-manager-cache': 'false' },
  async main({ stepRun, inputs, say }) {
    const wanted = inputs['node-version']!.trim()
    if (!isSatisfied(wanted)) {
      throw new StepFailure(
        `Node ${wanted} is not available: the sandbox installs nothing and runs on ${process.version}`,
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
