import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isPure, ROOT, suiteFiles } from './test-files.ts'

const HELP = `npm test -- [PART ...] [options]      (the same for test:long and test:real)

  PART             runs the files whose path contains it: comparison, rooms/forge
  --only PATTERN   runs the tests whose name matches
  --watch          runs again whatever a saved file affects
  --inspect        one file, stopped at its first line: open chrome://inspect or attach an editor
  --update         writes the goldens in test/golden anew: read the difference before you commit it
  --coverage       prints how much of actions/ the tests reached
`

type Suite = { files: string[]; concurrency: number }

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suite: { type: 'string', default: 'quick' },
    only: { type: 'string' },
    watch: { type: 'boolean', default: false },
    inspect: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    coverage: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(HELP)
else run(chosen(suiteOf(options.suite)))

function suiteOf(name: string): Suite {
  const files = suiteFiles(name) ?? fail(`there is no suite ${name}`, 'choose quick, long or real')
  return { files, concurrency: name === 'real' ? 1 : 2 }
}

function chosen(suite: Suite): Suite {
  const files = suite.files.filter(
    file => positionals.length === 0 || positionals.some(part => file.includes(part)),
  )
  if (files.length === 0)
    return fail(`no test file of this suite contains ${positionals.join(' or ')}`, 'see `npm test -- --help`')
  if (options.inspect && files.length > 1)
    return fail(`--inspect stops one file, and ${files.length} match`, 'name one file')
  return { ...suite, files }
}

function run({ files, concurrency }: Suite): void {
  const words = [
    ...(options.inspect ? ['--inspect-brk', '--test-isolation=none'] : [`--test-concurrency=${concurrency}`]),
    ...(options.only === undefined ? [] : [`--test-name-pattern=${options.only}`]),
    ...(options.watch ? ['--watch'] : []),
    ...(options.coverage ? coverageWords() : []),
  ]
  const env = {
    ...process.env,
    ...(options.update && { TRAINYARD_UPDATE_GOLDENS: '1' }),
    // Every test file is a process: without it each compiles the same modules anew. Coverage needs them compiled.
    ...(!options.coverage && { NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/compile') }),
  }
  const child = spawn(process.execPath, ['--test', ...words, ...grouped(files)], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  })
  child.on('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

/** The files of the pure rooms as one, where all of the quick suite run once. */
function grouped(files: string[]): string[] {
  const isWhole = options.suite === 'quick' && positionals.length === 0
  if (!isWhole || options.watch || options.coverage || options.inspect) return files
  return ['.ci/pure-tests.ts', ...files.filter(file => !isPure(file))]
}

function coverageWords(): string[] {
  return [
    '--experimental-test-coverage',
    '--test-coverage-include=actions/**/*.ts',
    `--test-reporter=${join(import.meta.dirname, 'coverage-reporter.ts')}`,
  ]
}

function fail(what: string, fix: string): never {
  console.error(`Problem: ${what}\n  fix  ${fix}`)
  process.exit(2)
}
