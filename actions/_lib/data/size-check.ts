import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Problem } from '../contract/problem.ts'
import type { Engine } from './engine.ts'
import type { Predictions } from './score.ts'
import { reading, type TableSource } from './source.ts'
import type { TruthFile } from './truth-file.ts'

/** Twice the rows of the evaluation set, and some: enough to name those that are repeated or extra, and no more. */
const SPARE_ROWS = 1000
/** Of a row as text: a thousand classes with all their digits fit. */
const ROW_BYTES = 32 * 2 ** 10
const SPARE_BYTES = 64 * 2 ** 20
const SPARE_CHARACTERS = 1000

/**
 * Refuses predictions that are larger than any of this evaluation set can be, before they are read in full: a megabyte of Parquet or
 * gzip can hold hundreds of millions of rows, or one endless line.
 */
export async function sizeProblems(
  engine: Engine,
  truth: TruthFile,
  models: readonly Predictions[],
): Promise<Problem[]> {
  const [rows = 0, longest = 0] = await extentOf(engine, { source: truth.source, column: truth.columns[0]! })
  const limits = { rows, most: 2 * rows + SPARE_ROWS, longest: Math.max(longest, SPARE_CHARACTERS) }
  const problems: Problem[] = []
  for (const model of models) {
    const found = (await tooManyBytes(engine, model, limits)) ?? (await tooManyRows(engine, model, limits))
    if (found) problems.push(found)
  }
  return problems
}

type SizeLimits = { rows: number; most: number; longest: number }

async function tooManyBytes(
  engine: Engine,
  { source }: Predictions,
  { most }: SizeLimits,
): Promise<Problem | null> {
  if (!source.file.endsWith('.gz')) return null
  const mostBytes = SPARE_BYTES + most * ROW_BYTES
  if ((await unpackedBytes(resolve(engine.host.cwd, source.file), mostBytes)) <= mostBytes) return null
  return problem(source, `it unpacks to more than ${mostBytes.toLocaleString('en-US')} bytes`)
}

async function tooManyRows(engine: Engine, model: Predictions, limits: SizeLimits): Promise<Problem | null> {
  const { source, columns } = model
  const [rows = 0, longest = 0] = await extentOf(engine, { source, column: columns[0]!, most: limits.most })
  const shown = (count: number) => count.toLocaleString('en-US')
  if (rows > limits.most)
    return problem(
      source,
      `more than ${shown(limits.most)} rows, where the evaluation set has ${shown(limits.rows)}`,
    )
  if (longest <= limits.longest) return null
  return problem(
    source,
    `an id of ${shown(longest)} bytes, where the evaluation set has none longer than ${shown(limits.longest)}`,
  )
}

function problem({ file }: TableSource, what: string): Problem {
  return new Problem({ what, where: file, fix: 'predict the rows of the evaluation set, each once' })
}

type ExtentRequest = { source: TableSource; column: Predictions['columns'][number]; most?: number }

/** Rows and bytes of the longest id; reading ends one row after `most`. */
async function extentOf(engine: Engine, { source, column, most }: ExtentRequest): Promise<number[]> {
  const limited = most === undefined ? '' : ` LIMIT ${most + 1}`
  const query = `SELECT count(*), coalesce(max(strlen(CAST(v0 AS VARCHAR))), 0) FROM (${source.select([column])}${limited})`
  const [row = []] = await reading(source.file, () => engine.rows(query))
  return row.map(Number)
}

/** How many bytes a gzip file unpacks to; unpacking ends once they are more than `most`. What is broken is the reader's to say. */
async function unpackedBytes(path: string, most: number): Promise<number> {
  let bytes = 0
  const unpacking = pipeline(createReadStream(path), createGunzip(), async unpacked => {
    for await (const chunk of unpacked) {
      bytes += (chunk as Buffer).length
      if (bytes > most) return
    }
  })
  await unpacking.catch(() => {})
  return bytes
}
