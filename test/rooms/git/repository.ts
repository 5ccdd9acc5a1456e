import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

/** A real git repository in a folder of its own, removed after the test. */
export function createRepository(context: TestContext, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-git-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'test')
  git('config', 'user.email', 'test@example.com')
  for (const [path, text] of Object.entries(files)) write(path, text)
  git('add', '-A')
  git('commit', '--quiet', '--message', 'first')
  return { folder, git, write }
}
