import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import type { Host } from '../_lib/host/host.ts'
import { text } from '../_lib/host/inputs.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { openSandbox } from '../_sandbox/github/server.ts'
import { signalled } from './signalled.ts'

const HIGHEST_PORT = 65_535
const port = z
  .string()
  .regex(/^\d+$/, 'expected a port number')
  .transform(Number)
  .refine(value => value <= HIGHEST_PORT, `expected a port number of at most ${HIGHEST_PORT}`)
  .optional()

type Inputs = { port?: number; state?: string; record?: string }

/** `trainyard sandbox`: an empty GitHub on this machine, or the one that `--state` kept, until a signal stops it. */
export const sandbox = verb({ name: 'sandbox', inputs: z.object({ port, state: text, record: text }), run })

async function run(inputs: Inputs, host: Host): Promise<Outcome> {
  const kept = inputs.state === undefined ? null : resolve(host.cwd, inputs.state)
  const state = kept ?? mkdtempSync(join(tmpdir(), 'trainyard-github-'))
  const record = inputs.record === undefined ? undefined : resolve(host.cwd, inputs.record)
  const stopped = signalled()
  const server = await openSandbox({ state, port: inputs.port, record }).catch(cause => {
    discard(kept === null ? state : null)
    throw unavailable(cause)
  })
  const { url, api, graphql, token } = server
  host.notice(`GitHub at ${url}, until Ctrl-C`)
  host.info(`  API      ${api}\n  GraphQL  ${graphql}\n  token    ${token}\n  state    ${state}`)
  const serves = stopped.then(() => server.close()).then(() => discard(kept === null ? state : null))
  return { status: 0, outputs: {}, result: { url, api, graphql, token }, serves }
}

/** A state that nobody asked to keep goes with the server. */
function discard(folder: string | null): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

function unavailable(cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') return cause
  return new Problem({
    what: 'something else listens on this port',
    where: '--port',
    fix: 'choose another, or leave --port out for any free one',
    kind: 'outside',
    cause,
  })
}
