import type { PlannedModel } from '../contract/plan.ts'

type Given = {
  /** The commit that judges, and whether it is the default branch's; null where there is none. */
  base: { commit: string; isDefault: boolean } | null
  /** The commit that is judged, and whether it is on the default branch already. */
  own: { commit: string; isDefault: boolean }
  /** The base has this model. */
  isKnown: boolean
  /** The change alters the definition. */
  changed: boolean
  /** A label by somebody with write access asks for both. */
  label: boolean
}

/**
 * Whose definition judges: the base's; the head's own for a model that the base does not have, or where there is no base. `both`: the
 * head's own is shown beside it, where it differs. `labels`: the definition is the default branch's, so that its `fetch` may see the secret.
 */
export function evaluationSource({ base, own, isKnown, changed, label }: Given): PlannedModel['evaluate'] {
  if (base === null || !isKnown) {
    const why = base
      ? 'the base does not have this model: its own definition judges'
      : 'there is no base: the definition of this very commit judges'
    return { ref: own.commit, why, both: false, secrets: own.isDefault }
  }
  const { commit: ref, isDefault: secrets } = base
  const by = `the definition of the base, ${ref.slice(0, 8)}, judges`
  const why = changed
    ? `${by}: a change does not choose its own gates`
    : `${by}; the change leaves it as it is`
  return { ref, why, both: changed && label, secrets }
}

/** Says that `fetch` runs without `evaluation-secrets`: otherwise any account that can push could print them. */
export function withoutEvaluationSecrets({ base, isKnown }: Pick<Given, 'base' | 'isKnown'>): string {
  const why =
    base === null
      ? 'a dispatched branch is judged by its own definition'
      : base.isDefault && !isKnown
        ? 'the default branch does not have this model yet'
        : 'the base is no commit of the default branch'
  return `\`fetch\` ran without \`evaluation-secrets\`: ${why}`
}
