import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { type Measurement, measure, megabytes, seconds } from './measure.ts'

const ROUNDS = 5
const PLAN = join(import.meta.dirname, '../../actions/_dist/trainyard.mjs')
const CONFIG = `version: 1
models:
  whole:
    task: binary
    train: { run: python3 train.py }
    evaluate: { data: rows.csv, predict: python3 predict.py }
  some:
    task: binary
    inputs: ['**/7*.sql', train.py]
    train: { run: python3 train.py }
    evaluate: { data: rows.csv, predict: python3 predict.py }
`

/** `trainyard plan --base HEAD~1` from start to end over so many files, of which one changed, against git's own list of them; medians. */
export function benchPlan(counts: readonly number[] = [1000, 100_000]): string {
  const rows = counts.flatMap(count => benchCount(count))
  return markdownTable([['plan', 'time', 'memory'], ...rows], { align: ['l', 'r', 'r'] })
}

function benchCount(count: number): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-plan-'))
  try {
    createHistory(folder, count)
    const label = `${count.toLocaleString('en')} files, two models`
    const words: [string, ...string[]][] = [
      ['git', '-C', folder, 'ls-tree', '-r', 'HEAD'],
      [
        process.execPath,
        PLAN,
        'plan',
        '--base',
        'HEAD~1',
        '--config',
        join(folder, 'trainyard.yml'),
        '--out',
        folder,
      ],
    ]
    const [list, plan] = words.map(each => median(Array.from({ length: ROUNDS }, () => measure(each, 0))))
    check(folder, count)
    return [
      [`${label}: \`git ls-tree -r\``, seconds(list!.seconds), megabytes(list!.peakBytes)],
      [`${label}: \`trainyard plan\``, seconds(plan!.seconds), megabytes(plan!.peakBytes)],
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Two commits made by fast-import: no file is ever written to disk but the configuration. */
function createHistory(folder: string, count: number): void {
  const git = (input: string, ...words: string[]) =>
    execFileSync('git', words, { cwd: folder, input, stdio: ['pipe', 'pipe', 'inherit'] })
  git('', 'init', '-q', '-b', 'main')
  writeFileSync(join(folder, 'trainyard.yml'), CONFIG)
  const file = (path: string, text: string) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`
  const commit = (message: string, files: string) =>
    `commit refs/heads/main\ncommitter a <a@example.com> 0 +0000\ndata ${message.length}\n${message}\n${files}\n`
  const named = Array.from({ length: count - 2 }, (_, i) => file(`sql/${i % 1000}/${i}.sql`, `select ${i}`))
  const first = [file('trainyard.yml', CONFIG), file('train.py', 'print(1)'), ...named].join('')
  git(commit('first', first) + commit('second', file('sql/7/7.sql', 'select 0')), 'fast-import', '--quiet')
}

/** What was measured found the one change in both models. */
function check(folder: string, count: number): void {
  const { models } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as {
    models: { train: boolean; reasons: string[] }[]
  }
  const right = models.every(({ train, reasons }) => train && reasons.join() === 'sql/7/7.sql changed')
  if (!right) throw new Error(`the plan of ${count} files is wrong: ${JSON.stringify(models)}`)
}

function median(taken: Measurement[]): Measurement {
  return taken.sort((one, other) => one.seconds - other.seconds)[Math.floor(taken.length / 2)]!
}

if (import.meta.main) console.log(benchPlan((process.argv[2] ?? '1000,100000').split(',').map(Number)))
