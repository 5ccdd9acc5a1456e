import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Run } from '../../../actions/_lib/contract/run.ts'
import type { Block } from '../../../actions/_lib/report/content.ts'
import { costTable } from '../../../actions/_lib/report/cost.ts'
import type { ReportInput } from '../../../actions/_lib/report/input.ts'

const gpu: NonNullable<Run['gpu']> = {
  name: 'Tesla T4',
  driver: '550.54.15',
  memoryBytes: 16e9,
  utilisation: { mean: 0.12, peak: 0.6 },
  memoryUsedBytes: { mean: 2e9, peak: 3e9 },
  powerWatts: { mean: 50, peak: 70 },
  energyWattHours: 1234,
}

function costOf(run: Partial<Run>): { rows: Record<string, string>; lines: string[] } {
  const whole = {
    status: 'complete',
    seconds: 88_848,
    price: null,
    gpu: null,
    backend: null,
    artifact: { digest: 'sha256:', bytes: 1000, files: [] },
    ...run,
  }
  const blocks: Block[] = costTable({ run: whole } as unknown as ReportInput)
  const table = blocks.find(block => block.kind === 'table')
  return {
    rows: Object.fromEntries(table?.rows.map(row => row.map(wordsOf)) ?? []),
    lines: blocks.flatMap(block => (block.kind === 'paragraph' ? [wordsOf(block.text)] : [])),
  }
}

function wordsOf(phrase: unknown): string {
  if (Array.isArray(phrase)) return phrase.map(wordsOf).join('')
  return typeof phrase === 'string' ? phrase : Object.values(phrase as object).join('')
}

test('a GPU has its use, energy and price in the table', () => {
  const { rows } = costOf({ gpu, price: { amount: 19.74, currency: 'USD' } })
  assert.equal(rows['GPU'], 'Tesla T4, 12 % busy, 3.00 GB peak')
  assert.equal(rows['Energy'], '1.23 kWh')
  assert.equal(rows['Cost'], '19.74 USD')
})

test('a GPU that mostly waited is said, with what to do about it in one sentence', () => {
  const [line, ...others] = costOf({ gpu }).lines
  assert.match(line ?? '', /^⚠️ The GPU was only 12 % busy: [^.]+\.$/)
  assert.deepEqual(others, [])
})

for (const { name, run } of [
  { name: 'that was busy', run: { gpu: { ...gpu, utilisation: { mean: 0.3, peak: 1 } } } },
  { name: 'whose use the driver does not tell', run: { gpu: { ...gpu, utilisation: null } } },
  { name: 'that is not there', run: {} },
]) {
  test(`nothing is said of a GPU ${name}`, () => assert.deepEqual(costOf(run).lines, []))
}

test('no energy is told where no power was sampled', () => {
  assert.equal(costOf({ gpu: { ...gpu, energyWattHours: null } }).rows['Energy'], undefined)
})

test('the time of a training is that of all its attempts', () => {
  assert.equal(costOf({ seconds: 60 }).rows['Time'], '1 min 0 s')
  const { rows } = costOf({ seconds: 60, earlier: { attempts: 2, seconds: 7200 } })
  assert.equal(rows['Time'], '2 h 1 min, in 3 attempts')
})
