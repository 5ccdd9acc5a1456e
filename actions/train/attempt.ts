import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import type { Run } from '../_lib/contract/run.ts'
import { readPlainFile } from '../_lib/documents/plain-file.ts'
import { writeDocument, writeText } from '../_lib/documents/write.ts'
import type { Host } from '../_lib/host/host.ts'
import { formatDuration } from '../_lib/text/quantities.ts'
import { readHistory, stepOf } from './history.ts'

/** Trainyard's own files in the resume folder between attempts. Not hidden, because uploads skip hidden files. */
const MARK = 'trainyard-attempts.json'
const HISTORY = 'trainyard-history.jsonl'
const MOST_MARK_BYTES = 10_000

const markSchema = z.object({
  fingerprint: z.string(),
  status: z.enum(['broken-off', 'incomplete', 'complete']),
  attempts: z.int(),
  seconds: z.number(),
  step: z.number().nullable(),
})
type Mark = z.infer<typeof markSchema>

/** One of the attempts that a training may take; `earlier` counts those before it, `history` has their learning curves. */
export type Attempt = {
  mark: Mark
  content: string
  earlier: NonNullable<Run['earlier']> | null
  history: Run['history']
}

type AttemptStart = { resume: string; fingerprint: string; host: Host }

/**
 * Begins an attempt. A checkpoint of another fingerprint, or of a training that completed, is removed: a model that resumed from it would
 * not match its fingerprint. Trainyard's own files are removed, so that the training finds only its own.
 */
export async function beginAttempt({ resume, fingerprint, host }: AttemptStart): Promise<Attempt> {
  const found = await readMark(resume)
  const history = await readHistory(join(resume, HISTORY), host)
  const resumes = found?.fingerprint === fingerprint && found.status !== 'complete'
  if (found !== null && !resumes) await clear(resume)
  for (const name of [MARK, HISTORY]) await rm(join(resume, name), { recursive: true, force: true })
  if (found === null && (await hasCheckpoint(resume)))
    host.warning(`${resume} holds files that no earlier attempt wrote: the fingerprint does not cover them`)
  const { attempts, seconds, step } = resumes ? found : { attempts: 0, seconds: 0, step: null }
  if (attempts > 0) host.info(`attempt ${attempts + 1}, after ${formatDuration(seconds)} in earlier ones`)
  return {
    mark: { fingerprint, status: 'broken-off', attempts: attempts + 1, seconds, step },
    content: await contentOf(resume),
    earlier: attempts > 0 ? { attempts, seconds } : null,
    history: resumes ? history : [],
  }
}

type AttemptEnd = { resume: string; status: Mark['status']; seconds: number; history: Run['history'] }

/** Writes beside the checkpoint how the attempt ended, and all learning curves so far; nothing if there is no checkpoint. */
export async function endAttempt(
  { mark }: Attempt,
  { resume, status, seconds, history }: AttemptEnd,
): Promise<void> {
  if (!(await hasCheckpoint(resume))) return
  const lines = history.map(point => `${JSON.stringify(point)}\n`)
  await writeText(join(resume, HISTORY), lines.join(''))
  const ended: Mark = { ...mark, status, step: stepOf(history), seconds: mark.seconds + seconds }
  await writeDocument(markSchema, join(resume, MARK), ended)
}

type AttemptProgress = { resume: string; history: Run['history']; where: string }

/**
 * Checks that an attempt which hit the time limit made progress, or attempts would repeat without end. A Problem if its last step (in
 * `history`, of this attempt alone) is no later than the one before, or if the checkpoint did not change.
 */
export async function checkAdvance(
  { mark, content }: Attempt,
  { resume, history, where }: AttemptProgress,
): Promise<void> {
  const step = stepOf(history)
  const stays = mark.step !== null && step !== null && step <= mark.step
  if (!stays && (await contentOf(resume)) !== content) return
  throw new Problem({
    what: `attempt ${mark.attempts} of the training made no progress${stays ? `: step ${step} after step ${mark.step}` : ''}`,
    where,
    fix: 'resume from the checkpoint in $TRAINYARD_RESUME, save one on SIGTERM and more often, or raise `timeout:` and --time-limit',
  })
}

/** Whether the resume folder holds anything to resume from. */
export async function hasCheckpoint(resume: string): Promise<boolean> {
  return (await readdir(resume)).length > 0
}

async function readMark(resume: string): Promise<Mark | null> {
  const found = await readPlainFile(join(resume, MARK), { mostBytes: MOST_MARK_BYTES })
  if (found.kind !== 'file') return null
  try {
    return markSchema.parse(JSON.parse(found.bytes.toString('utf8')))
  } catch {
    return null
  }
}

async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}

/** A hash over the names and contents of the files in the resume folder. */
async function contentOf(resume: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(resume, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    const name = relative(resume, file)
    hash.update(`${name}\0`)
    await pipeline(createReadStream(file), async pieces => {
      for await (const piece of pieces) hash.update(piece as Buffer)
    })
  }
  return hash.digest('hex')
}
