import type { Gate, Rule } from '../../contract/gate.ts'

/** The rule of a gate as comparison.json carries it. */
export function ruleOf(gate: Gate): Rule {
  if ('non-inferior' in gate) return { kind: 'non-inferior', margin: gate['non-inferior'] }
  if ('superior' in gate) return { kind: 'superior' }
  if ('min' in gate) return { kind: 'min', value: gate.min, bound: gate.bound }
  if ('max' in gate) return { kind: 'max', value: gate.max, bound: gate.bound }
  return { kind: 'max-drop', value: gate['max-drop'], relative: gate.relative }
}
