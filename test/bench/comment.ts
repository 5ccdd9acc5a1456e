import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { markdownTable } from 'markdown-table'
import { openPublishGround } from '../fixtures/publish-fixture.ts'
import { openAction } from '../scenarios/walk/action-process.ts'

const ROUNDS = 11
const PEAK = join(import.meta.dirname, 'peak.mjs')

type Case = { name: string; start: (runId: number) => ChildProcess }
type Measured = { seconds: number; peakBytes: number }

/**
 * The whole action as a runner starts it, from process start to end, against a sandbox beside it and an empty Node process:
 * medians, taken in turns, with the waits that it has on GitHub. Every round is a new run, so every comment changes.
 */
export async function benchComment(): Promise<string> {
  const undo: (() => unknown)[] = []
  const action = await openAction('report')
  const ground = await openPublishGround(
    { after: (step: unknown) => undo.push(step as () => unknown) } as unknown as TestContext,
    action,
  )
  const peak = join(ground.files, 'peak')
  const step = (runId: number, publish: boolean) => {
    const { inputs, env } = ground.step({ runId })
    const given = { ...inputs, publish: String(publish) }
    return action.start({ inputs: given, env: { ...env, TRAINYARD_BENCH_PEAK: peak }, imports: [PEAK] })
  }
  const bare = ['--import', PEAK, '-e', '0']
  const cases: Case[] = [
    {
      name: '`node -e 0`',
      start: () => spawn(process.execPath, bare, { env: { TRAINYARD_BENCH_PEAK: peak } }),
    },
    { name: '`report`, published nowhere', start: runId => step(runId, false) },
    { name: '`report`, comment updated and check completed', start: runId => step(runId, true) },
  ]
  await ended(step(1, true))
  const taken = cases.map(() => [] as Measured[])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { start }] of cases.entries()) taken[i]!.push(await measured(() => start(round + 2), peak))
  }
  for (const each of undo.reverse()) await each()
  action.remove()
  return table(cases, taken)
}

async function measured(start: () => ChildProcess, peak: string): Promise<Measured> {
  const began = performance.now()
  await ended(start())
  return { seconds: (performance.now() - began) / 1000, peakBytes: Number(readFileSync(peak, 'utf8')) }
}

async function ended(child: ChildProcess): Promise<void> {
  for (const stream of [child.stdout, child.stderr]) stream?.resume()
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`it ended with ${status}`)
}

function table(cases: Case[], taken: Measured[][]): string {
  const medians = taken.map(all => ({
    seconds: median(all.map(one => one.seconds)),
    peakBytes: median(all.map(one => one.peakBytes)),
  }))
  const rows = cases.map(({ name }, i) => {
    const { seconds, peakBytes } = medians[i]!
    const times = (seconds / medians[0]!.seconds).toFixed(0)
    return [name, `${Math.round(seconds * 1000)} ms`, `${Math.round(peakBytes / 1e6)} MB`, `${times}×`]
  })
  const head = ['comment', 'time', 'memory', 'against bare Node']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!
}

if (import.meta.main) console.log(await benchComment())
