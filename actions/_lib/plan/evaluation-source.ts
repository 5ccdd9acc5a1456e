import type { PlannedModel } from '../contract/plan.ts'

type Situation = {
  /** The gates commit, and whether the default branch contains it; null where there is none. */
  base: { commit: string; isDefault: boolean } | null
  /** The commit that is evaluated, and whether it is on the default branch already. */
  own: { commit: string; isDefault: boolean }
  /** The base has this model. */
  isKnown: boolean
  /** The change alters the definition. */
  changed: boolean
  /** A label set by an account with write access asks for both. */
  label: boolean
}

/**
 * Whose evaluation and gates apply: the base's; the commit's own for a model that the base does not have, or where there is no base.
 * `both`: the result by the commit's own is shown as well, where it differs. `secrets`: the definition is on the default branch, so that
 * its `fetch` may see `evaluation-secrets`.
 */
export function evaluationSource({
  base,
  own,
  isKnown,
  changed,
  label,
}: Situation): PlannedModel['evaluate'] {
  if (base === null || !isKnown) {
    const why = base
      ? 'the base does not have this model, so its own definition applies'
      : 'there is no base, so the definition of this commit applies'
    return { ref: own.commit, why, both: false, secrets: own.isDefault }
  }
  const { commit: ref, isDefault: secrets } = base
  const by = `the definition of the base, ${ref.slice(0, 8)}, applies`
  const why = changed ? `${by}: a change cannot choose its own gates` : `${by}; this change does not alter it`
  return { ref, why, both: changed && label, secrets }
}

/** States that `fetch` runs without `evaluation-secrets`: otherwise any account that can push could print them. */
export function withoutEvaluationSecrets({ base, isKnown }: Pick<Situation, 'base' | 'isKnown'>): string {
  const why =
    base === null
      ? 'a dispatched branch is evaluated by its own definition'
      : base.isDefault && !isKnown
        ? 'the default branch does not have this model yet'
        : 'the base is not on the default branch'
  return `\`fetch\` ran without \`evaluation-secrets\`: ${why}`
}
