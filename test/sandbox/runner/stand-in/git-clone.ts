import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../job/process.ts'
import { found } from '../job/shell.ts'
import { StepFailure } from '../job/step-failure.ts'
import type { StandInCall } from './stand-in.ts'

/** Runs git in one folder of a job, with the job's home and without this machine's configuration. */
export type Clone = {
  folder: string
  /** Rejects with git's last line if its status is not 0. */
  git(...args: string[]): Promise<string[]>
}

/** Opens a folder for git; its output goes to the step's log. */
export function openClone({ stepRun, job, say }: StandInCall, folder: string): Clone {
  const path = job.request.machine['PATH'] ?? ''
  const file = found('git', path) ?? 'git'
  const env = {
    PATH: path,
    HOME: job.folders.home,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  return {
    folder,
    async git(...args) {
      say(`[command]git ${args.join(' ')}`)
      const lines: string[] = []
      const line = (text: string) => {
        lines.push(text)
        say(text)
      }
      const status = await runCommand(
        { file, args: ['-C', folder, ...args], cwd: folder, env },
        { line, stop: stepRun.stop },
      )
      if (status === 0) return lines
      throw new StepFailure(`The process 'git' failed with exit code ${status}: ${lines.at(-1) ?? ''}`)
    },
  }
}

/** Gives a clone its token through a file outside of it, as actions/checkout does since v6; returns the file and a function that removes it. */
export async function lendToken(
  { folder, git }: Clone,
  { job }: StandInCall,
  token: string,
): Promise<{ file: string; takeAway(): Promise<void> }> {
  const header = Buffer.from(`x-access-token:${token}`).toString('base64')
  job.masks.add(header)
  const file = join(job.folders.temp, `git-credentials-${randomUUID()}.config`)
  const { url } = job.request.world
  writeFileSync(file, `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic ${header}\n`, { mode: 0o600 })
  const key = `includeIf.gitdir:${join(folder, '.git')}.path`
  await git('config', '--local', '--replace-all', key, file)
  return {
    file,
    async takeAway() {
      rmSync(file, { force: true })
      await git('config', '--local', '--unset-all', key)
    },
  }
}
