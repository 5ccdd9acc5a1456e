import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Comparison, comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import type { Host } from '../../../actions/_lib/host/host.ts'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

export type Files = Record<string, string>

/** Ten flights, four of them late. The candidate is right on eight, the champion on six: f1, f2 and f4 are fixed, f9 is broken. */
export const labels = `id,late,day,origin
f0,1,d0,ATL
f1,1,d0,ATL
f2,1,d1,ATL
f3,1,d1,BOS
f4,0,d2,BOS
f5,0,d2,BOS
f6,0,d3,BOS
f7,0,d3,BOS
f8,0,d4,BOS
f9,0,d4,BOS
`
export const scores = (values: number[]) =>
  `id,score\n${values.map((value, i) => `f${i},${value}`).join('\n')}\n`
/** Wrong on f3 and f9. */
export const candidate = scores([0.9, 0.8, 0.7, 0.4, 0.1, 0.2, 0.1, 0.2, 0.1, 0.6])
/** Wrong on f1, f2, f3 and f4. */
export const champion = scores([0.9, 0.4, 0.3, 0.2, 0.7, 0.2, 0.1, 0.2, 0.1, 0.4])
export const files: Files = { 'labels.csv': labels, 'candidate.csv': candidate, 'champion.csv': champion }
export const both = { predictions: 'candidate.csv', 'champion-predictions': 'champion.csv' }
export const plain = { task: 'binary', 'label-column': 'late', labels: 'labels.csv', resamples: '200' }

export type Project = {
  folder: string
  host: Host & { lines: string[] }
  evaluate(inputs: Record<string, string>, changes?: Partial<Host>): ReturnType<typeof evaluate.run>
  comparison(): Promise<Comparison>
  evaluation(name?: string): Promise<Evaluation>
}

export async function inProject<T>(given: Files, step: (project: Project) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'))
  const host = silentHost({ cwd: folder, env: { PATH: process.env['PATH'] } })
  const read = async (name: string) => JSON.parse(await readFile(join(folder, 'trainyard-out', name), 'utf8'))
  try {
    for (const [name, text] of Object.entries(given)) await writeFile(join(folder, name), text)
    return await step({
      folder,
      host,
      evaluate: (inputs, changes) => evaluate.run(evaluate.inputs.parse(inputs), { ...host, ...changes }),
      comparison: async () => comparisonSchema.parse(await read('comparison.json')),
      evaluation: async (name = 'evaluation.json') => evaluationSchema.parse(await read(name)),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const config = (more: string) => `version: 1
models:
  flights:
    task: binary
    train: { run: "true" }
    evaluate:
      data: rows.csv
      predict: "true"
      labels: labels.csv
      label: late
      cluster: day
      resamples: 200
      slices: [origin]
${more}`

export const digest = (digit: string) => `sha256:${digit.repeat(64)}`
export const runDocument = (model: string, digit: string) =>
  JSON.stringify({
    schema: 'trainyard/run@1',
    model,
    fingerprint: digest(digit),
    status: 'complete',
    code: { repository: null, sha: null, dirty: false },
    inputs: [],
    command: null,
    params: {},
    seed: 0,
    backend: null,
    gpu: null,
    environment: { os: 'linux', arch: 'x64', cpus: 2, node: '24', image: null },
    startedAt: '2026-01-01T00:00:00Z',
    seconds: 1,
    price: null,
    rows: null,
    history: [],
    artifact: { digest: digest(digit), bytes: 1, files: [] },
  })
