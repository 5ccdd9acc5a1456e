import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { python, ratio, run, seconds } from './measure.ts'

const ROWS = 100_000
const EPOCHS = 5
const BATCH = 512

type Fit = { seconds: number; epochs: number }

/** The recipe on WebAssembly against scikit-learn's MLPClassifier: same rows, network, batch and epochs. */
export function benchRecipe(): string {
  const words = [ROWS, EPOCHS, BATCH].map(String)
  const ours = JSON.parse(run(process.execPath, join(import.meta.dirname, 'recipe-fit.ts'), ...words)) as Fit
  const theirs = python('mlp.py', ...words) as Fit
  const rate = ({ seconds, epochs }: Fit) => (ROWS * epochs) / seconds
  const cell = (fit: Fit) => `${Math.round(rate(fit)).toLocaleString('en')} rows/s, ${seconds(fit.seconds)}`
  const head = [`training, 20-64-32-1, batch ${BATCH}`, 'Trainyard (wasm)', 'scikit-learn MLP', 'time']
  const row = [`${ROWS.toLocaleString('en')} rows, ${EPOCHS} epochs`, cell(ours), cell(theirs)]
  return markdownTable([head, [...row, ratio(ours.seconds / theirs.seconds)]], {
    align: ['l', 'r', 'r', 'r'],
  })
}
