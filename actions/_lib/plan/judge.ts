import type { Planned } from '../contract/plan.ts'

/**
 * Whose definition judges: the base's; the head's own for a model that the base does not have, or where there is no base. `both`: a
 * label by somebody with write access has the head's own shown beside it, where it differs.
 */
export function judgeOf({
  base,
  ref,
  isKnown,
  changed,
  label,
}: {
  base: string | null
  ref: string
  /** The base has this model. */
  isKnown: boolean
  /** The change alters the definition. */
  changed: boolean
  label: boolean
}): Planned['judge'] {
  if (base === null)
    return { ref, why: 'there is no base: the definition of this very commit judges', both: false }
  if (!isKnown)
    return { ref, why: 'the base does not have this model: its own definition judges', both: false }
  const why = changed
    ? `the definition of the base, ${base.slice(0, 8)}, judges: a change does not choose its own gates`
    : `the definition of the base, ${base.slice(0, 8)}, judges; the change leaves it as it is`
  return { ref: base, why, both: changed && label }
}
