import type { Action } from './action-rules.ts'

/** Inputs that stand first in every action.yml that has them, in this order. */
const FIRST = ['config', 'model', 'out']

/** Where the actions, by name, give one word several meanings: another description, another default, another place. */
export function interfaceViolations(actions: Readonly<Record<string, Action>>): string[] {
  const order = Object.entries(actions).flatMap(([name, { inputs = {} }]) => orderViolations(name, inputs))
  return [...order, ...differences(actions, 'inputs'), ...differences(actions, 'outputs')]
}

function orderViolations(name: string, inputs: object): string[] {
  const keys = Object.keys(inputs)
  const wanted = FIRST.filter(key => keys.includes(key))
  const found = keys.slice(0, wanted.length)
  return found.join() === wanted.join()
    ? []
    : [`${name}: inputs begin with ${found.join(', ')} and not ${wanted.join(', ')}`]
}

function differences(actions: Readonly<Record<string, Action>>, part: 'inputs' | 'outputs'): string[] {
  const meanings = new Map<string, Map<string, string[]>>()
  for (const [name, action] of Object.entries(actions)) {
    for (const [key, { description }] of Object.entries(action[part] ?? {})) {
      const texts = meanings.get(key) ?? new Map<string, string[]>()
      const text = description.trim().replaceAll(/\s+/g, ' ')
      meanings.set(key, texts.set(text, [...(texts.get(text) ?? []), name]))
    }
  }
  return [...meanings]
    .filter(([, texts]) => texts.size > 1)
    .map(([key, texts]) => `\`${key}\` means several: ${[...texts].map(told).join(' / ')}`)
}

function told([text, names]: [string, string[]]): string {
  return `${names.join(', ')}: ${text}`
}
