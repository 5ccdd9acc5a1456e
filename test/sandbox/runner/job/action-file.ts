import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSteps } from '../read-steps.ts'
import type { Step } from '../step.ts'
import { Unsupported } from '../unsupported.ts'
import { mappingOf, textOf, textOrNull } from '../yaml-field.ts'
import { parseYaml, type YamlNode } from '../yaml-node.ts'
import { StepFailure } from './step-failure.ts'

export type Input = { default: string | null; deprecation: string | null }

/** What an action.yml says of how to run it. */
export type ActionFile = { inputs: Record<string, Input>; runs: JavaScriptRuns | CompositeRuns }

export type JavaScriptRuns = {
  using: 'node'
  main: string
  pre: string | null
  preIf: string
  post: string | null
  postIf: string
}
export type CompositeRuns = { using: 'composite'; steps: Step[]; outputs: Record<string, string> }

const NODES = /^node(20|24)$/

/** Reads the action of a folder; `name` stands in messages for where the folder really is. */
export function readActionFile(folder: string, name: string): ActionFile {
  const file = ['action.yml', 'action.yaml'].find(each => existsSync(join(folder, each)))
  if (file === undefined) {
    throw new StepFailure(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${name}'. Did you forget to run actions/checkout before running your local action?`,
    )
  }
  const path = `${name}/${file}`
  const fields = mappingOf(parseYaml(readFileSync(join(folder, file), 'utf8'), path), 'an action')
  const runs = fields.get('runs')
  if (runs === undefined) throw new Unsupported('an action without `runs`', `${path}:1`)
  return { inputs: inputsOf(fields.get('inputs')), runs: runsOf(runs, fields.get('outputs')) }
}

function inputsOf(node: YamlNode | undefined): Record<string, Input> {
  const entries = node === undefined ? [] : [...mappingOf(node, '`inputs`')]
  return Object.fromEntries(
    entries.map(([key, entry]) => {
      const fields = mappingOf(entry, `the input \`${key}\``)
      const text = (name: string) => textOrNull(fields.get(name), `\`${name}\` of the input \`${key}\``)
      return [key, { default: text('default'), deprecation: text('deprecationMessage') }]
    }),
  )
}

function runsOf(node: YamlNode, outputs: YamlNode | undefined): ActionFile['runs'] {
  const fields = mappingOf(node, '`runs`')
  const text = (name: string) => textOrNull(fields.get(name), `\`${name}\` of \`runs\``)
  const using = text('using') ?? ''
  if (using === 'composite') {
    const steps = fields.get('steps')
    if (steps === undefined) throw new Unsupported('a composite action without `steps`', node.where)
    return { using, steps: readSteps(steps, 'composite'), outputs: outputsOf(outputs) }
  }
  if (!NODES.test(using)) throw new Unsupported(`an action that runs \`using: ${using}\``, node.where)
  const main = text('main')
  if (main === null) throw new Unsupported('an action without `main`', node.where)
  const conditions = { preIf: text('pre-if') ?? 'always()', postIf: text('post-if') ?? 'always()' }
  return { using: 'node', main, pre: text('pre'), post: text('post'), ...conditions }
}

function outputsOf(node: YamlNode | undefined): Record<string, string> {
  const entries = node === undefined ? [] : [...mappingOf(node, '`outputs`')]
  return Object.fromEntries(
    entries.map(([key, entry]) => {
      const value = mappingOf(entry, `the output \`${key}\``).get('value')
      if (value === undefined) throw new Unsupported(`the output \`${key}\` has no \`value\``, entry.where)
      return [key, textOf(value, `the output \`${key}\``)]
    }),
  )
}
