import type { Slice } from '../contract/evaluate-config.ts'
import { Problem } from '../contract/problem.ts'
import type { Task } from '../contract/task.ts'
import { lookUp } from './column.ts'
import type { RowCheck } from './row-check.ts'
import { idCheck } from './score.ts'
import { type SliceColumn, sliceColumns } from './slice.ts'
import type { SourceColumn, TableSource } from './source.ts'
import type { StoredColumn } from './typed-columns.ts'
import { isInexact, isNotNumber, numberOf, textOf } from './value.ts'

export type TruthNames = { id: string; label: string; weight?: string; cluster?: string; query?: string }

type Role = 'id' | 'query' | 'label' | 'weight' | 'cluster'

/** An evaluation set's file with its columns found: v0, v1, … in the order of `columns`; `parts` become its table's. */
export type TruthFile = {
  source: TableSource
  columns: SourceColumn[]
  parts: StoredColumn[]
  /** Columns that identify a row: id, in ranking query and id. */
  keys: string[]
  checks: RowCheck[]
  slices: { declared: Slice[]; columns: SliceColumn[] }
}

/** Finds the columns of an evaluation set; all that is missing is a Problem. */
export function findTruth(
  source: TableSource,
  task: Task,
  names: TruthNames,
  slices: Slice[],
): TruthFile | Problem[] {
  const roles: [Role, string | undefined][] = [
    ['id', names.id],
    ['query', task === 'ranking' ? (names.query ?? 'query') : undefined],
    ['label', names.label],
    ['weight', names.weight],
    ['cluster', names.cluster],
  ]
  const wanted = roles.flatMap(([role, name]) => (name === undefined ? [] : [{ role, name }]))
  const extra = sliceColumns(slices)
  const found = [...wanted, ...extra].map(({ name }) => lookUp(source, name))
  const problems = found.flatMap(each => (each instanceof Problem ? [each] : []))
  if (problems.length > 0) return problems
  const columns = found as SourceColumn[]
  const parts = columns.map((column, i) => {
    const role = wanted[i]?.role
    const kind = role === undefined ? (extra[i - wanted.length] as SliceColumn).kind : kindOf(role, task)
    const sql = kind === 'number' ? numberOf(`v${i}`, column.type) : textOf(`v${i}`, column.type)
    return { name: role ?? `s${i - wanted.length}`, sql, kind }
  })
  const checks = columns.flatMap((column, i) =>
    checksOf(column, `v${i}`, wanted[i]?.role ?? extra[i - wanted.length]!, task),
  )
  const keys = wanted.flatMap(({ role }) => (role === 'query' ? ['query'] : [])).concat('id')
  return { source, columns, parts, keys, checks, slices: { declared: slices, columns: extra } }
}

function kindOf(role: Role, task: Task): 'text' | 'number' {
  if (role === 'label') return task === 'regression' || task === 'ranking' ? 'number' : 'text'
  return role === 'weight' ? 'number' : 'text'
}

function checksOf(column: SourceColumn, v: string, role: Role | SliceColumn, task: Task): RowCheck[] {
  const { name, type } = column
  const isMissing = { column: name, wrong: `${textOf(v, type)} IS NULL` }
  if (typeof role === 'object') return role.kind === 'number' ? [notNumber(column, v)] : []
  switch (role) {
    case 'id':
      return [idCheck(column, textOf(v, type))]
    case 'query':
      return [{ ...isMissing, what: 'the query is missing', fix: 'give every row its query' }]
    case 'cluster':
      return [
        { ...isMissing, what: 'the cluster is missing', fix: 'give every row its cluster, such as its day' },
      ]
    case 'weight':
      return [
        { ...isMissing, what: 'the weight is missing', fix: 'write 1 where nothing is known' },
        ...weightChecks(column, v),
      ]
    case 'label':
      return [
        {
          ...isMissing,
          what: 'the label is missing',
          fix: 'leave rows without a label out of the evaluation set',
        },
        ...(kindOf(role, task) === 'number' ? valueChecks(column, v, task) : []),
      ]
  }
}

function notNumber({ name, type }: SourceColumn, v: string): RowCheck {
  const fix = 'write a number in every row'
  return { column: name, wrong: isNotNumber(v, type), shown: v, what: 'there is no number', fix }
}

function weightChecks(column: SourceColumn, v: string): RowCheck[] {
  const number = numberOf(v, column.type)
  const wrong = `NOT isfinite(${number}) OR ${number} < 0`
  const extreme = `isfinite(${number}) AND (${number} > 1e100 OR (${number} > 0 AND ${number} < 1e-100))`
  const fix = 'a weight is 0 or more'
  return [
    {
      column: column.name,
      wrong: extreme,
      shown: v,
      what: 'the weight is so large or so small that sums of it would overflow',
      fix: 'scale the weights: only their ratios count',
    },
    notNumber(column, v),
    { column: column.name, wrong, shown: v, what: 'the weight is negative, NaN or infinite', fix },
  ]
}

function valueChecks(column: SourceColumn, v: string, task: Task): RowCheck[] {
  const { name, type } = column
  const number = numberOf(v, type)
  const fix = 'leave the row out of the evaluation set or fix its label'
  const checks: RowCheck[] = [
    notNumber(column, v),
    { column: name, wrong: `NOT isfinite(${number})`, shown: v, what: 'the label is NaN or infinite', fix },
    {
      column: name,
      wrong: isInexact(v, type),
      shown: v,
      what: 'the label is beyond 2^53 and would be rounded',
      fix: 'scale it',
    },
  ]
  const negative = {
    column: name,
    wrong: `${number} < 0`,
    shown: v,
    what: 'the relevance is negative',
    fix: 'use 0 for irrelevant',
  }
  return task === 'ranking' ? [...checks, negative] : checks
}
