import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchComment } from './comment.ts'
import { benchComparison } from './comparison.ts'
import { benchPlan } from './plan.ts'
import { benchRecipe } from './recipe.ts'
import { benchStart } from './start.ts'
import { benchUploads } from './uploads.ts'

const { values: options } = parseArgs({
  options: {
    /** Writes the tables into test/bench/README.md, between its markers. */
    write: { type: 'boolean', default: false },
    gibibytes: { type: 'string', multiple: true, default: ['1', '3'] },
    rows: { type: 'string', multiple: true, default: ['1000000', '10000000'] },
  },
})

const README = join(import.meta.dirname, 'README.md')
const MARKED = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

const report = [
  machine(),
  benchComparison(options.rows.map(Number)),
  benchStart(),
  benchPlan(),
  benchRecipe(),
  await benchComment(),
  await benchUploads(options.gibibytes.map(Number)),
].join('\n\n')
console.log(report)
if (options.write) {
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(MARKED, (_, open, close) => `${open}\n${report}\n\n${close}`),
  )
}

/** What the numbers were measured on: without it they say nothing. */
function machine(): string {
  const [first, ...others] = cpus()
  const python = execFileSync(
    'python3',
    [
      '-c',
      'import sklearn, numpy, sys; print(sys.version.split()[0], "scikit-learn", sklearn.__version__, "numpy", numpy.__version__)',
    ],
    { encoding: 'utf8', env: { ...process.env, PATH: `/usr/bin:${process.env['PATH']}` } },
  ).trim()
  return `Measured on ${others.length + 1} × ${first?.model.trim()} (shared), Node ${process.versions.node}, Python ${python}.`
}
