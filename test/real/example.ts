import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { runSchema } from '../../actions/_lib/contract/run.ts'
import type { Host } from '../../actions/_lib/host/host.ts'
import { readInputs } from '../../actions/_lib/host/inputs.ts'
import type { Outcome, Verb } from '../../actions/_lib/host/verb.ts'
import { silentHost } from '../fixtures/silent-host.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A repository made from one of templates/examples, and verbs run in it, with Debian's Python. */
export async function openExample(name: string) {
  const folder = await mkdtemp(join(tmpdir(), `example-${name}-`))
  await cp(join(ROOT, 'templates/examples', name), folder, { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const PATH = ['/usr/bin', process.env['PATH']].join(delimiter)
  const told = silentHost({ cwd: folder, env: { PATH, HOME: folder, PYTHONDONTWRITEBYTECODE: '1' } })
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  git('init', '-q')
  return {
    folder,
    read,
    lines: told.lines,
    /** Commits the example with some of its texts replaced; answers the commit. */
    async commit(replacing: Record<string, string> = {}): Promise<string> {
      let text = await readFile(join(ROOT, 'templates/examples', name, 'trainyard.yml'), 'utf8')
      for (const [from, to] of Object.entries(replacing)) {
        if (!text.includes(from)) throw new Error(`trainyard.yml of ${name} has no ${from}`)
        text = text.replace(from, to)
      }
      await writeFile(join(folder, 'trainyard.yml'), text)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'state')
      return git('rev-parse', 'HEAD')
    },
    status: () => git('status', '--porcelain'),
    async run(verb: Verb, given: Record<string, string>, more: Partial<Host> = {}): Promise<Outcome> {
      const inputs = readInputs(verb, given, key => `--${key}`)
      return await verb.run(inputs, { ...told, ...more })
    },
    runOf: async (path: string) => runSchema.parse(JSON.parse(await read(path))),
    comparisonOf: async (path: string) => comparisonSchema.parse(JSON.parse(await read(path))),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

export type Example = Awaited<ReturnType<typeof openExample>>
