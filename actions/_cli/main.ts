#!/usr/bin/env node
import { nodeProblem } from './node-version.ts'

// Checked before anything else is loaded: on an older Node modules fail to link, with an error that looks like a defect.
const problem = nodeProblem(process.versions.node, process.execPath)
if (problem === null) {
  const { runCommandLine } = await import('./command-line.ts')
  await runCommandLine(process.argv.slice(2))
} else {
  process.stderr.write(problem)
  process.exitCode = 2
}
