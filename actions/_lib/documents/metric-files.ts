import type { BigIntStats } from 'node:fs'
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import { type PlainFile, readPlainFile } from './plain-file.ts'

/** The size that a metric file may have. */
export const MOST_METRIC_BYTES = 10_000_000

type DeclaredFiles = { folder: string; files: readonly string[] }

/** The declared metric files in the model's folder as they were before a command ran. */
export type MetricFilesBefore = DeclaredFiles & { marks: ReadonlyMap<string, string> }

/** Remembers the declared metric files, so that only files that the command changes count as its results. */
export async function metricFilesBefore({ folder, files }: DeclaredFiles): Promise<MetricFilesBefore> {
  const marks = await Promise.all(files.map(async file => [file, await markOf(join(folder, file))] as const))
  return { folder, files, marks: new Map(marks) }
}

type MetricFolders = {
  /** $TRAINYARD_OUTPUT, empty before the command; searched first. */
  output?: string
  /** The folder that they are copied to, under the same paths. */
  to: string
}

/** Declared metric files: those that the command wrote, those that it did not change, and those that do not exist. */
export type CollectedMetrics = { written: string[]; unchanged: string[]; missing: string[] }

/** Copies the declared metric files that the command wrote or changed. A link, or one too large, is a Problem. */
export async function collectMetricFiles(
  before: MetricFilesBefore,
  { output, to }: MetricFolders,
): Promise<CollectedMetrics> {
  const collected: CollectedMetrics = { written: [], unchanged: [], missing: [] }
  for (const file of before.files) {
    const inOutput = output !== undefined && (await markOf(join(output, file))) !== ABSENT
    const mark = await markOf(join(before.folder, file))
    if (inOutput || (mark !== ABSENT && mark !== before.marks.get(file))) {
      await take({ from: inOutput ? output : before.folder, file, to })
      collected.written.push(file)
    } else collected[mark === ABSENT ? 'missing' : 'unchanged'].push(file)
  }
  return collected
}

/** A Problem for each declared metric file that the run did not write. An unchanged file is from another run. */
export function unwritten({ unchanged, missing }: CollectedMetrics, where: string): Problem[] {
  const fix = 'let the command write it into the folder of trainyard.yml or into $TRAINYARD_OUTPUT'
  return [
    ...unchanged.map(
      file => new Problem({ what: `the metric file ${file} did not change in this run`, where, fix }),
    ),
    ...missing.map(file => new Problem({ what: `the metric file ${file} was not written`, where, fix })),
  ]
}

const ABSENT = 'absent'

async function markOf(path: string): Promise<string> {
  const found = await lstat(path, { bigint: true }).catch(() => null)
  return found === null ? ABSENT : identityOf(found)
}

function identityOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}

async function take({ from, file, to }: { from: string; file: string; to: string }): Promise<void> {
  const source = join(from, file)
  const found = await readPlainFile(source, { mostBytes: MOST_METRIC_BYTES, within: from })
  if (found.kind !== 'file') throw notCollected(found, { file, source })
  const target = join(to, file)
  await mkdir(dirname(target), { recursive: true })
  await rm(target, { recursive: true, force: true })
  await writeFile(target, found.bytes)
}

function notCollected(found: PlainFile, { file, source }: { file: string; source: string }): Problem {
  if (found.kind === 'too-large')
    return new Problem({
      what: `the metric file ${file} has ${found.size} bytes, more than ${MOST_METRIC_BYTES}`,
      where: source,
      fix: 'write only the metrics to it; rows and curves belong in other files',
    })
  return new Problem({
    what: `the metric file ${file} is not a plain file`,
    where: source,
    fix: 'write the file itself, not a link to it',
  })
}
