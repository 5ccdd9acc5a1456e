import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Gate } from '../_lib/contract/gate.ts'
import { lfsPointerProblem } from '../_lib/contract/lfs-pointer.ts'
import { Problem, throwProblems } from '../_lib/contract/problem.ts'
import { isUtf16, utf16Problem } from '../_lib/contract/utf16.ts'
import { MOST_METRIC_BYTES } from '../_lib/documents/metric-files.ts'
import { type PlainFile, readPlainFile } from '../_lib/documents/plain-file.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import type { MetricFile } from '../_lib/evaluation/metric-files/metric-file.ts'
import {
  type FileMetricPair,
  readMetricFiles,
  withoutAside,
} from '../_lib/evaluation/metric-files/metric-files.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import type { EvaluateInputs } from './inputs.ts'
import type { ModelFiles } from './model-files.ts'

/** What the configuration declares of metric files, and the folders in which they were collected. */
export type DeclaredMetrics = {
  files: readonly string[]
  directions: Readonly<Record<string, 'higher' | 'lower'>>
  folder: string
  /** Null if there is none. */
  championFolder: string | null
  /** The champion's was named by input, so it counts whatever its predictions are. */
  isNamed: boolean
}

type MetricsDeclaration = {
  inputs: EvaluateInputs
  files: ModelFiles
  loaded: LoadedModel | null
  host: Host
  out: string
}

/** Where declared metric files are; null if none is declared. Folders for none are a Problem. */
export async function declaredMetrics(declaration: MetricsDeclaration): Promise<DeclaredMetrics | null> {
  const { inputs, files: given, loaded, host, out } = declaration
  const { 'metric-files': files = [], directions = {} } = loaded?.model.evaluate ?? {}
  if (files.length === 0) {
    const keys = (['metrics', 'champion-metrics'] as const).filter(key => inputs[key] !== undefined)
    throwProblems(keys.map(undeclared))
    return null
  }
  const { candidate, champion } = given
  const ours = candidate.metrics ?? runFolder(candidateFolder(inputs, candidate) ?? out).metrics
  const theirs = champion?.metrics ?? (await besidePredictions(champion, host.cwd))
  return {
    files,
    directions,
    folder: resolve(host.cwd, ours),
    championFolder: theirs === null ? null : resolve(host.cwd, theirs),
    isNamed: champion?.metrics !== undefined,
  }
}

/** Where the candidate's metric files should be if no input names them. */
function candidateFolder(
  inputs: EvaluateInputs,
  { predictions }: ModelFiles['candidate'],
): string | undefined {
  return inputs.candidate ?? (predictions === undefined ? undefined : dirname(predictions))
}

async function besidePredictions(champion: ModelFiles['champion'], cwd: string): Promise<string | null> {
  if (champion?.predictions === undefined) return null
  const { metrics } = runFolder(dirname(champion.predictions))
  const found = await stat(resolve(cwd, metrics)).catch(() => null)
  return found?.isDirectory() ? metrics : null
}

type MetricReadingRules = {
  /** Names of the metrics that are measured from predictions. */
  measured: readonly string[]
  gates: readonly Gate[]
  cwd: string
}

/** Reads exactly the declared files of both models; the candidate must have all of them, the champion may be older. */
export async function readFileMetrics(
  { files, directions, folder, championFolder }: DeclaredMetrics,
  { measured, gates, cwd }: MetricReadingRules,
): Promise<FileMetricPair> {
  const reader = { directions, measured, zeroable: zeroable(gates) }
  const ours = await contentsOf(folder, files, cwd)
  throwProblems(ours.missing.map(absent))
  const candidate = readMetricFiles(ours.found, reader)
  const wanted = new Set([...gates.map(({ metric }) => metric), ...Object.keys(directions)])
  if (championFolder === null) {
    return { candidate: withoutAside(candidate, { wanted, other: null }), champion: null }
  }
  const theirs = await contentsOf(championFolder, files, cwd)
  if (theirs.found.length === 0) throwProblems(theirs.missing.map(absent))
  const champion = readMetricFiles(theirs.found, { ...reader, isChampion: true })
  return {
    candidate: withoutAside(candidate, { wanted, other: champion }),
    champion: withoutAside(champion, { wanted, other: candidate }),
  }
}

/** What a gate with `max: 0` counts: jailbreaks, violations. */
function zeroable(gates: readonly Gate[]): ReadonlySet<string> {
  return new Set(gates.flatMap(gate => ('max' in gate && gate.max === 0 ? [gate.metric] : [])))
}

type FoundMetricFiles = { found: MetricFile[]; missing: string[] }

async function contentsOf(folder: string, files: readonly string[], cwd: string): Promise<FoundMetricFiles> {
  const contents: FoundMetricFiles = { found: [], missing: [] }
  for (const file of files) {
    const path = join(folder, file)
    const shown = (relative(cwd, path) || path).replaceAll('\\', '/')
    const text = await textOf(path, { folder, shown })
    if (text === null) contents.missing.push(shown)
    else contents.found.push({ file: shown, text })
  }
  return contents
}

/** The text of a file that untrusted commands wrote; null if there is none. */
async function textOf(
  path: string,
  { folder, shown }: { folder: string; shown: string },
): Promise<string | null> {
  const found = await readPlainFile(path, { mostBytes: MOST_METRIC_BYTES, within: folder })
  if (found.kind === 'absent') return null
  if (found.kind !== 'file') throw notRead(found, shown)
  if (isUtf16(found.bytes)) throw utf16Problem(shown)
  const text = found.bytes.toString('utf8')
  const pointer = lfsPointerProblem(text, shown)
  if (pointer) throw pointer
  return text
}

function notRead(found: PlainFile, where: string): Problem {
  if (found.kind === 'too-large') {
    const what = `the metric file has ${found.size} bytes, more than ${MOST_METRIC_BYTES}`
    return new Problem({ what, where, fix: 'write only the metrics to it' })
  }
  return new Problem({
    what: 'the metric file is not a plain file',
    where,
    fix: 'give the file itself, not a link to it',
  })
}

function absent(where: string): Problem {
  return new Problem({
    what: 'a declared metric file is missing',
    where,
    fix: 'give the folder into which train or predict collected it with --metrics; what a run did not write is not collected',
  })
}

function undeclared(key: string): Problem {
  return new Problem({
    what: 'no metric file is declared, so nothing would be read',
    where: `--${key}`,
    fix: 'declare the files as `metric-files` under `evaluate:`, or leave it out',
  })
}
