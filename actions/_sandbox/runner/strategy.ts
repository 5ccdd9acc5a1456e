import type { Contexts, Value } from './context.ts'
import { interpolate, interpolated } from './expression.ts'
import { placed } from './expression-place.ts'
import { type Combination, combinationLabel, combinations } from './matrix.ts'
import { Unsupported } from './unsupported.ts'
import type { JobDefinition } from './workflow.ts'

/** One job of a definition, which may be many by its matrix. */
export type Instance = {
  /** Without what calls it. */
  name: string
  /** Tells it from the others of its definition: empty without a matrix. */
  label: string
  /** With `matrix` and `strategy`. */
  contexts: Contexts
}

export type Instances = { all: Instance[]; failFast: boolean; maxParallel: number }

/** The jobs that a definition comes to, once what it needs is known. */
export function instancesOf(job: JobDefinition, contexts: Contexts): Instances {
  const { strategy } = job
  const where = strategy?.where ?? job.where
  return placed(where, () => {
    const look = (value: Value) => interpolated(value, contexts, { status: 'success' })
    const matrix = strategy === null ? null : look(strategy.matrix)
    const jobs = matrix === null ? [null] : combinations(matrix, where)
    const failFast = strategy === null ? true : look(strategy.failFast)
    const given = strategy === null ? null : look(strategy.maxParallel)
    if (typeof failFast !== 'boolean') throw new Unsupported('`fail-fast` is neither true nor false', where)
    const maxParallel = given === null ? jobs.length : Number(given)
    if (!Number.isInteger(maxParallel) || maxParallel < 1) {
      throw new Unsupported('`max-parallel` is no whole number above 0', where)
    }
    const all = jobs.map((matrix, index) =>
      instanceOf(job, matrix, {
        ...contexts,
        matrix,
        strategy: {
          'fail-fast': failFast,
          'job-index': index,
          'job-total': jobs.length,
          'max-parallel': maxParallel,
        },
      }),
    )
    return { all, failFast, maxParallel }
  })
}

/** A name that says nothing of the matrix gets its values in brackets. */
function instanceOf(job: JobDefinition, matrix: Combination | null, contexts: Contexts): Instance {
  const label = matrix === null ? '' : combinationLabel(matrix)
  const written = job.name ?? job.id
  if (!written.includes('${{')) return { name: `${written}${label}`, label, contexts }
  return { name: interpolate(written, contexts, { status: 'success' }), label, contexts }
}
