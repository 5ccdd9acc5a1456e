import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { predict } from '../../../actions/predict/predict.ts'
import { report } from '../../../actions/report/report.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { LFS_POINTER } from '../../rooms/contract/lfs-pointer.ts'
import { problemsIn } from '../../rooms/data/workshop.ts'

const custom = (file: string) => `version: 1
models:
  m:
    task: custom
    train: { run: "true" }
    evaluate: { metric-files: [${file}] }
    gates: [{ metric: acc, min: 0.5 }]
`
const binary = `version: 1
models:
  m:
    task: binary
    train: { run: "true" }
    evaluate: { data: rows.csv, predict: "exit 9" }
`
const rows = { 'rows.csv': 'id,label\n1,0\n2,1\n', 'p.csv': 'id,score\n1,0.4\n2,0.6\n' }
const given = { predictions: 'p.csv', labels: 'rows.csv', task: 'binary' }

type Case = {
  file: string
  files?: Record<string, string>
  run: (host: ReturnType<typeof silentHost>) => Promise<unknown>
}
const judging = (inputs: Record<string, string>): Case['run'] => {
  return host => evaluate.run(evaluate.inputs.parse(inputs), host)
}
const metricFile = (name: string): Case => ({
  file: `cand/${name}`,
  files: { 'trainyard.yml': custom(name) },
  run: judging({ metrics: 'cand' }),
})

const cases: Record<string, Case> = {
  labels: { file: 'rows.csv', run: judging(given) },
  'labels in Parquet': { file: 'l.parquet', run: judging({ ...given, labels: 'l.parquet' }) },
  predictions: { file: 'p.csv', run: judging(given) },
  "the champion's predictions": {
    file: 'c.csv',
    run: judging({ ...given, 'champion-predictions': 'c.csv' }),
  },
  'a run.json': { file: 'run.json', run: judging({ ...given, run: 'run.json' }) },
  'a metric file in JSON': metricFile('metrics.json'),
  'a metric file in YAML': metricFile('metrics.yaml'),
  'a metric file in CSV': metricFile('results.csv'),
  'a comparison.json': {
    file: 'comparison.json',
    run: host => report.run(report.inputs.parse({ comparison: 'comparison.json' }), host),
  },
  'the rows that a command would predict': {
    file: 'rows.csv',
    files: { 'trainyard.yml': binary, 'model/w': '1' },
    run: host => predict.run(predict.inputs.parse({ artifact: 'model' }), host),
  },
}

describe('a Git LFS pointer is said to be one, with the cure, in place of', () => {
  for (const [name, { file, files = {}, run }] of Object.entries(cases)) {
    test(name, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'pointer-'))
      try {
        for (const [path, text] of Object.entries({ ...rows, ...files, [file]: LFS_POINTER })) {
          await mkdir(dirname(join(folder, path)), { recursive: true })
          await writeFile(join(folder, path), text)
        }
        const host = silentHost({ cwd: folder, env: { PATH: process.env['PATH'] } })
        assert.deepEqual(await problemsIn(run(host)), [
          `${file}: this is a Git LFS pointer, not the file itself → run \`git lfs pull\`; on GitHub Actions set \`lfs: true\`, an input of the reusable workflows and of actions/checkout`,
        ])
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
  }
})
