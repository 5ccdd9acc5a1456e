import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Value } from '../context.ts'
import { readSteps } from '../read-steps.ts'
import { Unsupported } from '../refusal.ts'
import type { StepDefinition } from '../step.ts'
import { readWritten, under, type WrittenValue } from '../template.ts'
import { mappingAt, textOf, textOrNull } from '../written-text.ts'
import { StepFailure } from './step-failure.ts'

export type ActionInput = { default: string | null; deprecation: string | null }

/** How an action.yml says that it runs. */
export type ActionFile = { inputs: Record<string, ActionInput>; runs: JavaScriptRuns | CompositeRuns }

export type JavaScriptRuns = {
  using: 'node'
  main: string
  pre: string | null
  preIf: string
  post: string | null
  postIf: string
}
export type CompositeRuns = { using: 'composite'; steps: StepDefinition[]; outputs: Record<string, string> }

const NODES = /^node(20|24)$/

/** Reads the action of a folder; `name` is the folder's name in messages. */
export function readActionFile(folder: string, name: string): ActionFile {
  const file = ['action.yml', 'action.yaml'].find(each => existsSync(join(folder, each)))
  if (file === undefined) {
    throw new StepFailure(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${name}'. Did you forget to run actions/checkout before running your local action?`,
    )
  }
  const path = `${name}/${file}`
  const action = readWritten(readFileSync(join(folder, file), 'utf8'), { path, kind: 'action' })
  return { inputs: inputsOf(action), runs: runsOf(action) }
}

function inputsOf(action: WrittenValue): Record<string, ActionInput> {
  const entries = Object.entries(mappingAt(action, 'inputs')).map(([name, input]) => {
    const { default: preset, deprecationMessage } = input as Record<string, Value>
    return [name, { default: textOrNull(preset), deprecation: textOrNull(deprecationMessage) }]
  })
  return Object.fromEntries(entries)
}

function runsOf(action: WrittenValue): ActionFile['runs'] {
  const runs = under(action, 'runs')
  const fields = mappingAt(action, 'runs')
  const text = (key: string) => textOrNull(fields[key])
  const using = text('using') ?? ''
  if (using === 'composite') {
    if (fields['steps'] === undefined) {
      throw new Unsupported('the composite action has no `steps`', runs.where())
    }
    return { using, steps: readSteps(under(runs, 'steps')), outputs: outputsOf(action) }
  }
  if (!NODES.test(using))
    throw new Unsupported(`\`using: ${using}\` is not supported in the sandbox`, runs.where())
  const main = text('main')
  if (main === null) throw new Unsupported('the action has no `main`', runs.where())
  const conditions = { preIf: text('pre-if') ?? 'always()', postIf: text('post-if') ?? 'always()' }
  return { using: 'node', main, pre: text('pre'), post: text('post'), ...conditions }
}

function outputsOf(action: WrittenValue): Record<string, string> {
  const outputs = under(action, 'outputs')
  const entries = Object.entries(mappingAt(action, 'outputs')).map(([name, output]) => {
    const { value } = output as Record<string, Value>
    if (value === undefined)
      throw new Unsupported(`the output \`${name}\` has no \`value\``, outputs.where(name))
    return [name, textOf(value)]
  })
  return Object.fromEntries(entries)
}
