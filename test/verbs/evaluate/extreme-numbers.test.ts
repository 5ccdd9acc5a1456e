import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { report } from '../../../actions/report/report.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { problemsIn } from '../../rooms/data/workshop.ts'

const ROWS = 12
const table = (header: string, row: (i: number) => string) =>
  `${header}\n${Array.from({ length: ROWS }, (_, i) => `${i},${row(i)}\n`).join('')}`

async function inFolder<T>(
  files: Record<string, string>,
  step: (host: ReturnType<typeof silentHost>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'extreme-'))
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    return await step(silentHost({ cwd: folder }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe('regression of numbers whose sums overflow', () => {
  for (const size of ['1e99', '1e110', '1e160', '1.7e308']) {
    test(`${size}: undefined with the reason, and a report without Infinity`, () =>
      inFolder(
        {
          'l.csv': table('id,label', i => `${i % 2 ? '-' : ''}${size}`),
          'p.csv': table('id,score', i => `${i % 3 ? '' : '-'}${size}`),
          'c.csv': table('id,score', i => `${i % 4}`),
        },
        async host => {
          const given = {
            task: 'regression',
            predictions: 'p.csv',
            'champion-predictions': 'c.csv',
            labels: 'l.csv',
          }
          const { status } = await evaluate.run(evaluate.inputs.parse({ ...given, resamples: '100' }), host)
          assert.equal(status, 0)
          const text = await readFile(join(host.cwd, 'trainyard-out/evaluation.json'), 'utf8')
          const { metrics } = evaluationSchema.parse(JSON.parse(text))
          const mse = metrics.find(({ name }) => name === 'mse')
          assert.equal(mse?.value, null)
          assert.match(mse?.reason ?? '', /not a finite number|larger than 1e100/)
          const inputs = report.inputs.parse({ comparison: 'trainyard-out/comparison.json' })
          const { outputs } = await report.run(inputs, host)
          const html = await readFile(outputs['html-file']!, 'utf8')
          for (const shown of [outputs['markdown']!, html]) assert.doesNotMatch(shown, /Infinity|\bNaN\b|∞/)
        },
      ))
  }
})

for (const { name, weight } of [
  { name: 'so large that their sum overflows', weight: '1e308' },
  { name: 'so small that they have no digits left', weight: '5e-324' },
]) {
  test(`weights ${name} are a Problem`, () =>
    inFolder(
      {
        'l.csv': table('id,label,w', i => `${i % 2},${weight}`),
        'p.csv': table('id,score', () => '0.5'),
      },
      async host => {
        const given = { task: 'binary', predictions: 'p.csv', labels: 'l.csv', 'weight-column': 'w' }
        const [problem = ''] = await problemsIn(evaluate.run(evaluate.inputs.parse(given), host))
        assert.match(problem, /^l\.csv, column w: the weight is so large or so small.* in 12 rows: .*→ scale/)
      },
    ))
}
