import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { prepare, REAL_FLIGHTS, type Row, withPrepared } from './prepared.ts'

const SUBSET = `select date, delay, distance, origin, destination
  from read_parquet('${REAL_FLIGHTS}', file_row_number = true) where file_row_number % 101 = 0`

test('thirty thousand real flights fall into parts that share no day', () =>
  withPrepared(SUBSET, async ({ rowsOf }) => {
    const train = await rowsOf('train')
    const holdout = await rowsOf('holdout')
    const labels = await rowsOf('holdout-labels')

    const trainDays = daysOf(train)
    assert.equal(trainDays.size, 88)
    assert.ok(!trainDays.has('2001-03-23'), 'a day lies between training and validation')
    assert.deepEqual([...trainDays].sort().slice(-7), march(24, 30))

    const holdoutDays = daysOf(labels)
    assert.equal(holdoutDays.size, 30)
    assert.ok([...holdoutDays].every(day => day > '2001-03-31' && day < '2001-05-01'))

    assert.deepEqual(idsOf(holdout), idsOf(labels))
    assert.equal(new Set([...idsOf(train), ...idsOf(holdout)]).size, train.length + holdout.length)
  }))

test('what the model is shown of the hold-out holds neither label nor delay nor day', () =>
  withPrepared(SUBSET, async ({ rowsOf }) => {
    const [row] = await rowsOf('holdout')
    assert.deepEqual(Object.keys(row ?? {}), [
      'id',
      'hour',
      'weekday',
      'distance',
      'origin',
      'destination',
      'origin_late_share',
      'destination_late_share',
    ])
    const [label] = await rowsOf('holdout-labels')
    assert.deepEqual(Object.keys(label ?? {}), ['id', 'late', 'day', 'hour', 'distance', 'origin'])
  }))

test('prepared twice, the files are the same; unchanged, nothing is done', () =>
  withPrepared(SUBSET, async ({ folder }) => {
    const flights = join(folder, 'flights.parquet')
    const before = await readFile(join(folder, 'train.parquet'))
    assert.match(await prepare(flights, folder), /is up to date/)
    await withPrepared(SUBSET, async other => {
      assert.deepEqual(await readFile(join(other.folder, 'train.parquet')), before)
    })
  }))

function daysOf(rows: Row[]): Set<string> {
  return new Set(rows.map(row => String(row['day'])))
}

function idsOf(rows: Row[]): string[] {
  return rows.map(row => String(row['id']))
}

function march(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, day) => `2001-03-${from + day}`)
}
