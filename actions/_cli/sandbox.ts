import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { openRunner, openSandbox, type Runner, type Sandbox } from '../../test/sandbox/sandbox.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Host } from '../_lib/host/host.ts'
import { count, flag, text } from '../_lib/host/inputs.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { machineOf } from './machine.ts'
import { publishTrainyard } from './publisher.ts'
import { trainyardRoot } from './root.ts'
import { signalled } from './signal.ts'

const HIGHEST_PORT = 65_535
const port = count({ min: 0, max: HIGHEST_PORT })

const inputs = z.object({ port, state: text, record: text, run: flag })
type Inputs = z.output<typeof inputs>

/** `trainyard sandbox`: serves an empty GitHub on this machine, or the one in `--state`, until a signal. */
export const sandbox = verb({ name: 'sandbox', inputs, run })

async function run(inputs: Inputs, host: Host): Promise<Outcome> {
  const kept = inputs.state === undefined ? null : resolve(host.cwd, inputs.state)
  const state = kept ?? mkdtempSync(join(tmpdir(), 'trainyard-github-'))
  const record = inputs.record === undefined ? undefined : resolve(host.cwd, inputs.record)
  const stopped = signalled()
  const server = await openSandbox({ state, port: inputs.port, record }).catch(cause => {
    discard(kept === null ? state : null)
    throw unavailable(cause)
  })
  const { url, api, graphql, token, login } = server
  host.notice(`GitHub at ${url}, until Ctrl-C`)
  host.info(
    `  API      ${api}\n  GraphQL  ${graphql}\n  token    ${token}\n  pages    ${login} (shows private repositories and drafts, too)\n  state    ${state}`,
  )
  const runner = inputs.run ? await openPlayer(server, state, host) : null
  const serves = stopped
    .then(() => runner?.close())
    .then(() => server.close())
    .then(() => discard(kept === null ? state : null))
  return { status: 0, outputs: {}, result: { url, api, graphql, token, login }, serves }
}

/** Opens a runner for the workflows of pushed commits, and publishes this Trainyard for their `uses:`. */
async function openPlayer(server: Sandbox, state: string, host: Host): Promise<Runner> {
  const root = trainyardRoot()
  await publishTrainyard({ sandbox: server, root })
  const folder = join(state, 'runner')
  const machine = machineOf(host, { root, tools: join(folder, 'tools') })
  const runner = openRunner(server, { folder, machine })
  host.info('  Workflows run on this machine and can use trainyard/trainyard@v1.')
  return runner
}

/** Deletes a state folder that was not asked for with --state. */
function discard(folder: string | null): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

function unavailable(cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') return cause
  return new Problem({
    what: 'another program listens on this port',
    where: '--port',
    fix: 'choose another port, or omit --port for any free one',
    kind: 'outside',
    cause,
  })
}
