import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { type Run, runSchema } from '../../../actions/_lib/contract/run.ts'
import type { Host } from '../../../actions/_lib/host/host.ts'
import { readInputs } from '../../../actions/_lib/host/inputs.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import type { Outcome, Verb } from '../../../actions/_lib/host/verb.ts'

/** A folder with files, in git or not, and verbs run in it as in a terminal. */
export type Project = {
  folder: string
  /** Everything that was printed for people. */
  printed(): string
  write(path: string, contents: string): Promise<void>
  read(path: string): Promise<string>
  run(
    verb: Verb,
    given?: Record<string, string>,
    env?: Record<string, string>,
    kind?: Host['kind'],
  ): Promise<Outcome>
  /** What and where of every Problem that the verb throws; it must throw. */
  problems(
    verb: Verb,
    given?: Record<string, string>,
    env?: Record<string, string>,
    kind?: Host['kind'],
  ): Promise<string[]>
  runJson(path?: string): Promise<Run>
  [Symbol.asyncDispose](): Promise<void>
}

export async function createProject(files: Record<string, string>, { git = false } = {}): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'))
  let text = ''
  const project: Project = {
    folder,
    printed: () => text,
    async write(path, contents) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), contents)
    },
    read: path => readFile(join(folder, path), 'utf8'),
    async run(verb, given = {}, env = {}, kind = 'terminal') {
      const write = (piece: string) => {
        text += piece
      }
      const host = createTerminalHost({ cwd: folder, env: { ...process.env, ...env }, stream: { write } })
      return await verb.run(
        readInputs(verb, given, key => `--${key}`),
        { ...host, kind },
      )
    },
    async problems(verb, given, env, kind) {
      const error = await project.run(verb, given, env, kind).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      const problems = problemsOf(error)
      if (problems.length === 0) throw error ?? new Error('the verb did not fail')
      return problems.map(({ what, where, fix }) => `${what} · ${where} · ${fix}`)
    },
    runJson: async (path = 'trainyard-out/run.json') => runSchema.parse(JSON.parse(await project.read(path))),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
  for (const [path, contents] of Object.entries(files)) await project.write(path, contents)
  if (git) commitAll(folder)
  return project
}

export function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'state')
}

/** Five lines of trainyard.yml around a `train:` block and what else is given. */
export function configOf({
  task = 'binary',
  train,
  rest = '',
}: {
  task?: string
  train: string
  rest?: string
}): string {
  const block = train
    .trim()
    .split('\n')
    .map(line => `      ${line}`)
    .join('\n')
  return `version: 1\nmodels:\n  late:\n    task: ${task}\n    inputs: [trainyard.yml]\n    train:\n${block}\n${rest}`
}

/** Rows of flights as CSV: id, x, airport, day, late, minutes, weather; late if x plus the airport's push is positive. */
export function flightsCsv(rows: number, from = 0): string {
  const push = [-1.5, -0.5, 0.5, 1.5]
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = from + index
    const x = ((row * 7919) % 4001) / 1000 - 2
    const airport = (row * 31) % 4
    const late = x + push[airport]! > 0
    const day = `2001-01-${String(1 + (row % 10)).padStart(2, '0')}`
    const weather = x < -0.7 ? 'rain' : x < 0.7 ? 'cloud' : 'sun'
    return [row, x, `A${airport}`, day, late, (10 * x + push[airport]!).toFixed(3), weather].join(',')
  })
  return `id,x,airport,day,late,minutes,weather\n${lines.join('\n')}\n`
}
