import type { Contexts, Value } from './context.ts'
import { interpolate, interpolated } from './expression.ts'
import { type MatrixJob, matrixJobs } from './matrix.ts'
import { placed, Unsupported } from './refusal.ts'
import type { JobDefinition } from './workflow.ts'

/** One job of a definition; a matrix has several. */
export type Instance = {
  /** Without the caller's prefix. */
  name: string
  /** Identifies it among the jobs of its definition, in every attempt; empty without a matrix. */
  key: string
  /** Includes `matrix` and `strategy`. */
  contexts: Contexts
}

export type Instances = { all: Instance[]; failFast: boolean; maxParallel: number }

/** The jobs of a definition, once the outcomes of its needs are known. */
export function instancesOf(job: JobDefinition, contexts: Contexts): Instances {
  const { strategy } = job
  const where = strategy?.where ?? job.where
  return placed(where, () => {
    const look = (value: Value) => interpolated(value, contexts, { status: 'success' })
    const matrix = strategy === null ? null : look(strategy.matrix)
    const jobs = matrix === null ? [null] : matrixJobs(matrix, where)
    const failFast = strategy === null ? true : look(strategy.failFast)
    const given = strategy === null ? null : look(strategy.maxParallel)
    if (typeof failFast !== 'boolean') throw new Unsupported('`fail-fast` must be true or false', where)
    const maxParallel = given === null ? jobs.length : Number(given)
    if (!Number.isInteger(maxParallel) || maxParallel < 1) {
      throw new Unsupported('`max-parallel` must be a whole number above 0', where)
    }
    const all = jobs.map((one, index) =>
      instanceOf(job, one, {
        ...contexts,
        matrix: one?.values ?? null,
        strategy: {
          'fail-fast': failFast,
          'job-index': index,
          'job-total': jobs.length,
          'max-parallel': maxParallel,
        },
      }),
    )
    return { all: withUniqueKeys(all), failFast, maxParallel }
  })
}

/** A name without expressions gets the matrix values in brackets. */
function instanceOf(job: JobDefinition, one: MatrixJob | null, contexts: Contexts): Instance {
  const key = one?.label ?? ''
  const written = job.name || job.id
  const isExpression = written.includes('${{')
  const name = isExpression
    ? interpolate(written, contexts, { status: 'success' })
    : `${written} ${key}`.trim()
  return { name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name, key, contexts }
}

/** GitHub cuts longer job names. */
const LONGEST_NAME = 100

/** Numbers jobs whose labels are equal. */
function withUniqueKeys(all: readonly Instance[]): Instance[] {
  const counts = new Map<string, number>()
  return all.map(instance => {
    const count = (counts.get(instance.key) ?? 0) + 1
    counts.set(instance.key, count)
    return count === 1 ? instance : { ...instance, key: `${instance.key} ${count}` }
  })
}
