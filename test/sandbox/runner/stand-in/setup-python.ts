import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { satisfies, validRange } from 'semver'
import { runCommand } from '../job/process.ts'
import { found } from '../job/shell.ts'
import { StepFailure } from '../job/step-failure.ts'
import type { StandIn, StandInCall } from './stand-in.ts'

type Python = { version: string; path: string }

/** actions/setup-python: a Python of this machine with a matching version, as `python`, `python3` and `pip`. Installs nothing. */
export const setupPython: StandIn = {
  name: 'actions/setup-python',
  inputs: { 'python-version': '', 'check-latest': 'false', 'update-environment': 'true' },
  async main(standIn) {
    const { stepRun, job, inputs, say } = standIn
    const wanted = inputs['python-version']!.trim().split(/\r?\n/)[0]!
    const python = await choose(standIn, wanted)
    const bin = join(job.folders.toolCache, 'Python', python.version, 'bin')
    mkdirSync(bin, { recursive: true })
    link(python, bin)
    if (inputs['update-environment'] !== 'false') {
      job.paths.unshift(bin)
      job.env['pythonLocation'] = dirname(bin)
    }
    Object.assign(stepRun.outputs, {
      'python-version': python.version,
      'python-path': join(bin, 'python'),
      'cache-hit': 'false',
    })
    say(`Successfully set up CPython (${python.version}), ${python.path}`)
  },
}

async function choose(standIn: StandInCall, wanted: string): Promise<Python> {
  const range = wanted === '' ? '*' : wanted.replace(/^(\d+)\.(\d+)$/, '~$1.$2.0')
  if (validRange(range) === null)
    throw new StepFailure(
      `Python ${wanted} is not supported in the sandbox: use a version or range of CPython`,
    )
  const there: Python[] = []
  for (const path of candidates(standIn, wanted)) {
    const python = await examine(standIn, path)
    if (python && satisfies(python.version, range)) return python
    if (python) there.push(python)
  }
  const versions = [...new Set(there.map(({ version }) => version))].join(', ')
  throw new StepFailure(
    `Python ${wanted} is not available: the sandbox installs nothing, and this machine has ${versions || 'none'}`,
  )
}

function candidates({ job }: StandInCall, wanted: string): string[] {
  const places = (job.request.machine['PATH'] ?? '').split(':').filter(Boolean)
  const exact = wanted.match(/^\d+\.\d+/)?.[0]
  const names = [...(exact ? [`python${exact}`] : []), 'python3', 'python']
  return names.flatMap(name => places.flatMap(place => found(name, place) ?? []))
}

/** Null if it does not start, such as a shim for a version that is not installed. */
async function examine({ stepRun, job }: StandInCall, file: string): Promise<Python | null> {
  const lines: string[] = []
  const args = ['-c', 'import platform, sys; print(platform.python_version()); print(sys.executable)']
  const env = {
    PATH: job.request.machine['PATH'] ?? '',
    HOME: job.request.machine['HOME'] ?? job.folders.home,
  }
  const line = (text: string) => lines.push(text)
  const status = await runCommand(
    { file, args, cwd: job.folders.temp, env },
    { line, stop: stepRun.stop },
  ).catch(() => 1)
  const [version = '', path = ''] = lines
  return status === 0 && path !== '' ? { version, path } : null
}

function link({ path }: Python, bin: string): void {
  for (const name of ['python', 'python3']) {
    try {
      symlinkSync(path, join(bin, name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  for (const name of ['pip', 'pip3']) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${path}' -m pip "$@"\n`, { mode: 0o755 })
  }
}
