import { Problem } from '../contract/problem.ts'
import type { Codes, Column, SliceCodes, Truth } from '../contract/table.ts'
import { type FoundClass, MOST_CLASSES } from './class.ts'
import type { Engine } from './engine.ts'
import type { JoinNames } from './join-files.ts'
import { emptyProblem } from './reading-problem.ts'
import { MOST_SLICE_VALUES, type SliceColumn, sameColumn, sliceCodes } from './slice.ts'
import { reading } from './source.ts'
import type { TruthFile } from './truth-file.ts'
import { readColumns } from './typed-columns.ts'

/** An evaluation set in DuckDB, sorted by key; a row's number there is its index in the arrays. */
export type LoadedTruth = {
  table: string
  rows: number
  truth: Truth
  weight: Float64Array | null
  cluster: Codes | null
  query: Codes | null
  slices: SliceCodes[]
}

type TruthLoading = { file: TruthFile; classesOf: ((found: FoundClass[]) => string[]) | null }

/**
 * Sorts the evaluation set into a table and its columns into arrays. `classesOf` puts the classes in order by what the
 * rows hold; null if labels are numbers.
 */
export async function loadTruth(engine: Engine, { file, classesOf }: TruthLoading): Promise<LoadedTruth> {
  const { source, columns, parts, keys, slices } = file
  const table = engine.freshName()
  const step = `read ${source.file}`
  const select = parts.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')
  engine.host.progress(step, 0)
  await reading(source.file, () =>
    engine.run(
      `CREATE TABLE ${table} AS SELECT ${select} FROM (${source.select(columns)}) ORDER BY ${keys.join(', ')}`,
    ),
  )
  const rows = Number((await engine.rows(`SELECT count(*) FROM ${table}`))[0]?.[0])
  if (rows === 0) throw emptyProblem(source.file)
  const classes = classesOf ? classesOf(await foundClasses(engine, table)) : null
  const stored = parts.filter(({ name }) => name !== 'id').map(part => ({ ...part, sql: part.name }))
  const read = await readColumns(engine, { table, rows, columns: stored, step })
  engine.host.progress(step, 1)
  return { table, rows, truth: truthOf(read, classes), ...detailsOf(read, slices) }
}

async function foundClasses(engine: Engine, table: string): Promise<FoundClass[]> {
  const rows = await engine.rows(
    `SELECT label, count(*) FROM ${table} GROUP BY label ORDER BY count(*) DESC, label LIMIT ${MOST_CLASSES + 1}`,
  )
  return rows.map(([label, count]) => ({ label: String(label), rows: Number(count) }))
}

function truthOf(columns: Column[], classes: string[] | null): Truth {
  const label = columns.find(({ name }) => name === 'label') as Column
  if (label.kind === 'number') return { kind: 'values', values: label.values }
  const ordered = (classes ?? []).indexOf.bind(classes ?? [])
  const codeOf = Int32Array.from(label.labels, each => ordered(each))
  return { kind: 'classes', labels: classes ?? [], codes: label.codes.map(code => codeOf[code] as number) }
}

function detailsOf(columns: Column[], { declared, columns: sliced }: TruthFile['slices']) {
  const column = (name: string) => columns.find(each => each.name === name) ?? null
  const codes = (name: string): Codes | null => {
    const found = column(name)
    return found?.kind === 'text' ? { codes: found.codes, labels: found.labels } : null
  }
  const stored = (wanted: SliceColumn) => `s${sliced.findIndex(each => sameColumn(each, wanted))}`
  const weight = column('weight')
  return {
    weight: weight?.kind === 'number' ? weight.values : null,
    cluster: codes('cluster'),
    query: codes('query'),
    slices: declared.map(slice =>
      sliceCodes(
        slice,
        name => codes(stored({ name, kind: 'text' })) as Codes,
        name => (column(stored({ name, kind: 'number' })) as Column & { kind: 'number' }).values,
      ),
    ),
  }
}

/** A longer value is not the name of a class or slice. */
export const MOST_CHARACTERS = 1000

/** Labels, weights and slices that no metric can use. */
export function truthProblems(
  { truth, weight, slices }: LoadedTruth,
  { source }: TruthFile,
  names: JoinNames,
): Problem[] {
  const problems: Problem[] = []
  const add = (what: string, column: string, fix: string) =>
    problems.push(new Problem({ what, where: `${source.file}, column ${column}`, fix }))
  if (truth.kind === 'classes' && truth.labels.some(label => label.length > MOST_CHARACTERS))
    add(`a label has more than ${MOST_CHARACTERS} characters`, names.label, 'write the name of a class')
  if (weight?.every(each => each === 0))
    add('every weight is 0', names.weight ?? '', 'give some row a weight')
  for (const { column, codes, labels } of slices) {
    if (labels.some(label => label.length > MOST_CHARACTERS))
      add(`a value of the slice has more than ${MOST_CHARACTERS} characters`, column, 'name another column')
    if (codes.every(code => code < 0))
      add('the slice matches no row: every value is missing', column, 'name another column')
    if (labels.length > MOST_SLICE_VALUES)
      add(
        `the slice has ${labels.length.toLocaleString('en-US')} values`,
        column,
        'group them, or give a number bins',
      )
  }
  return problems
}
