/** Pairs of labels, in lower case, that say themselves which of them is positive: [negative, positive]. */
const SAID: readonly (readonly [string, string])[] = [
  ['false', 'true'],
  ['no', 'yes'],
  ['negative', 'positive'],
]

/**
 * [negative, positive] of two labels where they say it: false/true, no/yes, negative/positive in any case, and two numbers, of
 * which the greater is positive (0/1, -1/1). Null for any other pair (fraud/legit): which of those is positive must be declared.
 */
export function saidOrder(one: string, other: string): [string, string] | null {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()]
  for (const [negative, positive] of SAID) {
    if (a === negative && b === positive) return [one, other]
    if (b === negative && a === positive) return [other, one]
  }
  const [first, second] = [numberIn(a), numberIn(b)]
  if (first === null || second === null || first === second) return null
  return first < second ? [one, other] : [other, one]
}

function numberIn(label: string): number | null {
  const value = label === '' ? Number.NaN : Number(label)
  return Number.isFinite(value) ? value : null
}

/** What to write where two labels do not say which is positive. */
export function positiveChoice(one: string, other: string): string {
  return `say which is positive: --positive-label ${shown(one)} or --positive-label ${shown(other)}, or \`positive:\` under \`evaluate:\` in trainyard.yml`
}

function shown(label: string): string {
  return /^[\w.-]{1,60}$/.test(label) ? label : JSON.stringify(label.slice(0, 60))
}
