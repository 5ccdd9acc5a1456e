import { dirname } from 'node:path'
import type { Value } from '../context.ts'
import type { Folders } from './folders.ts'
import { githubVariables } from './github-context.ts'
import type { JobRun, StepRun } from './job-run.ts'

/** The `runner` context, from which the variables RUNNER_* are made, too. */
export function runnerContext(folders: Folders, debug: boolean): Record<string, Value> {
  return {
    os: process.platform === 'darwin' ? 'macOS' : 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'sandbox',
    environment: 'self-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: dirname(folders.workspace),
    ...(debug && { debug: '1' }),
  }
}

/**
 * The whole environment of a step's process, without the sandbox's own variables: the machine's, then `env` of workflow and
 * step, then the runner's variables, which cannot be overridden.
 */
export function environmentOf(
  stepRun: StepRun,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { job } = stepRun.scope
  const { machine } = job.request
  const layers: Record<string, string> = {
    HOME: job.folders.home,
    LANG: 'C.UTF-8',
    ...machine,
    ...stepRun.env,
    ...more,
  }
  return {
    ...layers,
    ...githubVariables(stepRun.contexts['github'] as Record<string, Value>),
    GITHUB_WORKSPACE: job.folders.workspace,
    ...runnerVariables(job),
    // In a container the workspace belongs to another user; git's own tests simulate that with this variable.
    ...(job.request.container !== null && { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
    CI: layers['CI'] ?? 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: job.trackingId,
    PATH: searchPath(job, layers['PATH']),
  }
}

/** The search path: paths added by steps, the folder of the running Node, the machine's own. */
export function searchPath({ paths, request }: JobRun, own = request.machine['PATH'] ?? ''): string {
  return [...paths, dirname(process.execPath), own].filter(each => each !== '').join(':')
}

function runnerVariables(job: JobRun): Record<string, string> {
  const known = Object.entries(runnerContext(job.folders, job.debug)).map(([key, value]) => [
    `RUNNER_${key.toUpperCase()}`,
    String(value),
  ])
  return Object.fromEntries(known)
}
