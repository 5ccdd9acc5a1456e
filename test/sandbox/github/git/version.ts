import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Problem } from '../../../../actions/_lib/contract/problem.ts'

const OLDEST = [2, 38] as const

/** Throws a Problem unless git can merge without a working tree (`merge-tree --write-tree`). */
export async function requireGit(): Promise<void> {
  const said = await promisify(execFile)('git', ['version']).catch(cause => {
    throw new Problem({
      what: 'git could not be started',
      where: 'PATH',
      fix: `install git ${OLDEST.join('.')} or newer`,
      kind: 'outside',
      cause,
    })
  })
  if (isRecent(said.stdout)) return
  throw new Problem({
    what: `this is ${said.stdout.trim()}; the sandbox needs ${OLDEST.join('.')} or newer`,
    where: 'PATH',
    fix: 'update git',
    kind: 'outside',
  })
}

/** The numbers in `git version 2.39.5`. */
export function isRecent(said: string): boolean {
  const [, major = '0', minor = '0'] = said.match(/(?<!\d)(\d+)\.(\d+)/) ?? []
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1])
}
