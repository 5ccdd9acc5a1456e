import type { Rule } from '../contract/gate.ts'
import { formatGiven, formatShare } from '../text/numbers.ts'
import { ruleWords } from '../text/rule.ts'

/** A gate's rule with its tolerance in words. */
export function ruleInWords(rule: Rule): string {
  return ruleWords(rule, { number: formatGiven, share: formatShare })
}

/** A rule on the candidate alone, which needs no champion. */
export function isAbsolute(rule: Rule): rule is Extract<Rule, { kind: 'min' | 'max' }> {
  return rule.kind === 'min' || rule.kind === 'max'
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
