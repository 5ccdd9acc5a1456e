#!/usr/bin/env node
import { nodeProblem } from './node-version.ts'

// Nothing else is loaded before: what an older Node lacks fails while modules are linked, and reads like a defect.
const problem = nodeProblem(process.versions.node, process.execPath)
if (problem === null) {
  const { playCommandLine } = await import('./command-line.ts')
  await playCommandLine(process.argv.slice(2))
} else {
  process.stderr.write(problem)
  process.exitCode = 2
}
