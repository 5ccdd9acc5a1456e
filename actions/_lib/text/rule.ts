import type { Rule } from '../contract/gate.ts'
import { formatGiven, formatShare } from './numbers.ts'

/** A gate's rule with its tolerance in words; "worse" follows the metric's own direction. */
export function ruleInWords(rule: Rule): string {
  switch (rule.kind) {
    case 'non-inferior':
      return rule.margin === 0 ? 'not worse' : `at most ${formatGiven(rule.margin)} worse`
    case 'superior':
      return 'better'
    case 'min':
      return `at least ${formatGiven(rule.value)}${rule.bound === 'interval' ? ', whole interval' : ''}`
    case 'max':
      return `at most ${formatGiven(rule.value)}${rule.bound === 'interval' ? ', whole interval' : ''}`
    case 'max-drop':
      return `estimate at most ${rule.relative ? formatShare(rule.value) : formatGiven(rule.value)} worse`
  }
}

/** The number that a difference (candidate − champion) is held against, or the limit of an absolute rule. */
export function limitOf({
  rule,
  higherIsBetter,
  champion,
}: {
  rule: Rule
  higherIsBetter: boolean | null
  champion: number | null
}): number {
  const worse = higherIsBetter === false ? 1 : -1
  switch (rule.kind) {
    case 'non-inferior':
      return worse * rule.margin
    case 'superior':
      return 0
    case 'min':
    case 'max':
      return rule.value
    case 'max-drop':
      return worse * (rule.relative ? rule.value * Math.abs(champion ?? 0) : rule.value)
  }
}
