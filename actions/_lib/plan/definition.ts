import type { ModelConfig } from '../contract/config.ts'
import { GATE_KINDS, type Gate } from '../contract/gate.ts'
import { leavesOf, valueChange } from './changes.ts'

/** Sentences on what differs in how a model is evaluated and gated: a pull request cannot choose its own gates. */
export function definitionChanges(base: ModelConfig, head: ModelConfig): string[] {
  const [before, after] = [leavesOf(base.evaluate), leavesOf(head.evaluate)]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return [
    ...valueChange('the task', base.task, head.task),
    ...keys.flatMap(key => valueChange(`\`evaluate.${key}\``, before[key], after[key])),
    ...gateChanges(base.gates, head.gates),
    ...valueChange('`first-release`', base['first-release'], head['first-release']),
    ...valueChange('`champion`', base.champion, head.champion),
    ...valueChange('`fetch`', base.fetch, head.fetch),
  ]
}

function gateChanges(base: readonly Gate[], head: readonly Gate[]): string[] {
  const [before, after] = [gatesByName(base), gatesByName(head)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap(name => valueChange(`the gate ${name}`, before.get(name), after.get(name)))
}

/** Gates by metric, slice and kind, a second one of the same kind by its number; the value is the rule in words. */
function gatesByName(gates: readonly Gate[]): Map<string, string> {
  const found = new Map<string, string>()
  const times = new Map<string, number>()
  for (const gate of gates) {
    const kind = GATE_KINDS.find(each => Object.hasOwn(gate, each))!
    const slice = gate.slice === undefined ? '' : ` of ${gate.slice}`
    const name = `\`${gate.metric}${slice} ${kind}\``
    const count = (times.get(name) ?? 0) + 1
    times.set(name, count)
    found.set(count === 1 ? name : `${name} (${count})`, ruleText(gate, kind))
  }
  return found
}

function ruleText(gate: Gate, kind: string): string {
  const rule = gate as unknown as Record<string, unknown>
  const more = ['on-inconclusive', 'bound', 'relative']
    .filter(key => rule[key] !== undefined && rule[key] !== DEFAULTS[key])
    .map(key => `${key}: ${rule[key]}`)
  const shown = [String(rule[kind]), ...more, ...(gate.blocking ? [] : ['not blocking'])]
  return shown.join(', ')
}

const DEFAULTS: Record<string, unknown> = { 'on-inconclusive': 'warn', bound: 'point', relative: false }
