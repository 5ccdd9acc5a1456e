import { setTimeout } from 'node:timers/promises'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { tokenOf } from '../identity/token.ts'
import { userByLogin } from '../identity/user.ts'
import { meter } from '../store/meter.ts'
import { refuseAddress } from './address-guard.ts'
import { type Answer, Refusal } from './answer.ts'
import { type ActiveFault, faultAnswer } from './fault.ts'
import { budgetOf } from './rate-limit.ts'
import { digestOfBytes, type Recording } from './recording.ts'
import { conditional, responseOf } from './response.ts'
import type { Call } from './route.ts'
import type { Site } from './site.ts'
import type { Wire } from './wire.ts'

/** A request with its credentials, before its permission is checked. */
export type OpenedRequest = Omit<Call, 'body'> & Pick<Wire, 'path' | 'socket'> & { authorised: boolean }

/** A fault that breaks off an upload. */
class CutOff extends Error {}

/** Handles one request: applies the fault that is due, answers, and records. */
export async function exchange(
  site: Site,
  wire: Wire,
  run: (opened: OpenedRequest, note: (request: unknown) => void) => Promise<Answer | Response>,
): Promise<Response> {
  const at = site.world.now().toISOString()
  const job = tokenOfWire(site, wire)?.job ?? null
  const fault = site.faults.next({ method: wire.method, path: wire.path, job })
  const opened = open(site, wire, fault)
  let request: unknown = null
  const made = await answerUnder(site, fault, opened, async () => {
    refuseAddress(wire)
    return run(opened, seen => {
      request = seen
    })
  })
  if (made instanceof Response) return isLost(fault) ? hangUp(wire) : made
  const answer = made === null ? null : conditional(made, wire)
  if (answer?.status === 304) site.rateLimits.giveBack(budgetOf(opened.token), 'core')
  if (wire.recorded)
    site.recorder.add({
      at,
      job,
      ...recordingOf({ wire, request: request ?? bytesOf(opened), answer, fault }),
    })
  if (answer === null || isLost(fault) || wire.outgoing.headersSent) return hangUp(wire)
  return responseOf(answer, wire)
}

function recordingOf({
  wire,
  request,
  answer,
  fault,
}: {
  wire: Wire
  request: unknown
  answer: Answer | null
  fault: ActiveFault | null
}): Omit<Recording, 'at' | 'job'> {
  const body = answer?.body ?? null
  return {
    method: wire.method,
    path: wire.path,
    query: Object.fromEntries(wire.url.searchParams),
    request,
    status: answer?.status ?? null,
    response: Buffer.isBuffer(body) ? digestOfBytes(body) : body,
    fault: fault?.name ?? null,
  }
}

function open(site: Site, wire: Wire, fault: ActiveFault | null): OpenedRequest {
  const token = tokenOfWire(site, wire) ?? null
  const breakAt =
    fault?.when === 'during' ? (fault.afterBytes ?? Number(wire.headers['content-length'] ?? 0) / 2) : null
  const upload = meter(wire.incoming, bytes => {
    if (breakAt === null || bytes < breakAt) return
    throw new CutOff('the upload was broken off by a fault')
  })
  return {
    ...wire,
    world: site.world,
    query: wire.url.searchParams,
    token,
    user: token === null ? null : (userByLogin(site.world, token.login) ?? null),
    upload,
    authorised: wire.headers['authorization'] === undefined || token !== null,
  }
}

/** The answer, or the fault's in its place; null if the connection is to be cut. */
async function answerUnder(
  site: Site,
  fault: ActiveFault | null,
  opened: OpenedRequest,
  run: () => Promise<Answer | Response>,
): Promise<Answer | Response | null> {
  const own = () => ownAnswer(run, opened)
  if (fault === null) return await own()
  if (fault.effect.kind === 'delay') return await delayed(own, fault.when, fault.effect.milliseconds)
  const instead = faultAnswer(fault, site.world.now())
  if (isEarly(fault, opened)) return instead
  const answer = await own()
  return fault.when === 'after' ? (instead ?? answer) : (answer ?? instead)
}

async function delayed<T>(
  work: () => Promise<T>,
  when: ActiveFault['when'],
  milliseconds: number,
): Promise<T> {
  const wait = () => setTimeout(milliseconds, undefined, { ref: false })
  if (when !== 'after') await wait()
  const result = await work()
  if (when === 'after') await wait()
  return result
}

/** Whether the fault hits before anything is applied, as one `during` a request without a body does. */
function isEarly({ when }: ActiveFault, { headers }: OpenedRequest): boolean {
  const isEmpty = Number(headers['content-length'] ?? 0) === 0 && headers['transfer-encoding'] === undefined
  return when === 'before' || (when === 'during' && isEmpty)
}

async function ownAnswer(
  run: () => Promise<Answer | Response>,
  { incoming, socket }: OpenedRequest,
): Promise<Answer | Response | null> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    if (error instanceof CutOff || incoming.errored || socket.destroyed) return null
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { status: 500, body: { message: 'Server Error', sandbox: trace } }
  }
}

function tokenOfWire({ world }: Site, { headers }: Wire) {
  const given = headers['authorization']
  return given === undefined ? undefined : tokenOf(world, given)
}

/** Size and digest of a body that is not JSON; null if there was none. */
function bytesOf({ upload }: OpenedRequest) {
  const received = upload.received()
  return received.bytes === 0 ? null : received
}

/** Whether the request is applied and its answer dropped. */
function isLost(fault: ActiveFault | null): boolean {
  return fault?.when === 'after' && fault.effect.kind === 'cut'
}

function hangUp({ socket }: Wire): Response {
  socket.destroy()
  return RESPONSE_ALREADY_SENT
}
