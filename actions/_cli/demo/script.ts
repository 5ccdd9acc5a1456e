import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Problem } from '../../_lib/contract/problem.ts'

/** Runs one of the repository's own scripts with this very Node and answers its standard output. */
export async function runScript(repository: string, name: string, ...words: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [name, ...words], { cwd: repository })
    return stdout
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string }
    throw new Problem({
      what: `${name} failed${stderr === '' ? '' : `:\n${stderr.trim()}`}`,
      where: join(repository, name),
      fix: `run \`node ${name}\` in ${repository} and mend what it says`,
      cause,
    })
  }
}
