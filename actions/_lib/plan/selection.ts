/** What decides whether a model is trained. */
export type ModelStatus = {
  name: string
  /** Sentences; null where there is no base, `new` where the base does not have the model. */
  changes: readonly string[] | null | 'new'
  /** Null where it was not looked up. */
  hasRelease: boolean | null
}

export type TrainingDecision = { train: boolean; reasons: string[] }

/**
 * Which models are trained and why: those that changed; on the default branch also those without a release; all where there is nothing to
 * compare with. `forced`, a request, trains the named models; without names those that changed, and all if none did.
 */
export function selectionOf({
  models,
  mode,
  forced,
  named,
}: {
  models: readonly ModelStatus[]
  mode: 'pull-request' | 'release'
  forced: boolean
  named: readonly string[]
}): Map<string, TrainingDecision> {
  const own = new Map(models.map(model => [model.name, ownReasons(model, mode)]))
  const isIdle = [...own.values()].every(({ train }) => !train)
  const asked = (name: string) => forced && (named.length > 0 ? named.includes(name) : isIdle)
  const left = (name: string) => forced && named.length > 0 && !named.includes(name)
  return new Map(
    [...own].map(([name, { train, reasons }]) => {
      if (left(name)) return [name, { train: false, reasons: [...reasons, 'another model was requested'] }]
      const more = asked(name) && !train ? ['it was requested'] : []
      return [name, { train: train || asked(name), reasons: [...reasons, ...more] }]
    }),
  )
}

function ownReasons(
  { name, changes, hasRelease }: ModelStatus,
  mode: 'pull-request' | 'release',
): TrainingDecision {
  if (changes === null) return { train: true, reasons: ['there is no commit to compare with'] }
  if (changes === 'new') return { train: true, reasons: [`${name} is new: the base does not have it`] }
  if (changes.length > 0) return { train: true, reasons: [...changes] }
  const nothing = `nothing that determines ${name} changed`
  if (mode === 'release' && hasRelease === false)
    return { train: true, reasons: [nothing, 'it has no release yet'] }
  return { train: false, reasons: [nothing] }
}
