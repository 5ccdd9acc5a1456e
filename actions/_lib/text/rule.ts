import type { Rule } from '../contract/gate.ts'

/** How a number and a share (0 to 1) are written where the words stand. */
type Say = { number: (value: number) => string; share: (value: number) => string }

/** A gate's rule with its tolerance in words; "worse" follows the metric's own direction. */
export function ruleWords(rule: Rule, { number, share }: Say): string {
  switch (rule.kind) {
    case 'non-inferior':
      return rule.margin === 0 ? 'not worse' : `at most ${number(rule.margin)} worse`
    case 'superior':
      return 'better'
    case 'min':
      return `at least ${number(rule.value)}${rule.bound === 'interval' ? ', whole interval' : ''}`
    case 'max':
      return `at most ${number(rule.value)}${rule.bound === 'interval' ? ', whole interval' : ''}`
    case 'max-drop':
      return `estimate at most ${rule.relative ? share(rule.value) : number(rule.value)} worse`
  }
}
