import type { Manifest } from '../contract/manifest.ts'
import { checkFolder, type Fault, pathsBelow } from '../files/check.ts'
import { SUMS } from '../release/asset-name.ts'
import { contradictions, expectedFiles } from '../release/folder-contents.ts'
import { readReleaseFolder } from './release-folder.ts'

/** The result of reading every byte of a downloaded release; `bytes` counts those of intact files. */
export type Verification = {
  manifest: Manifest
  isIntact: boolean
  files: number
  bytes: number
  faults: Fault[]
  contradictions: string[]
}

/** Where progress and faults are reported; a verb hands in its host. */
type Log = {
  warning: (text: string) => void
  notice: (text: string) => void
  progress: (step: string, share: number) => void
}

/** Reads every byte of a downloaded release. Warns of each file that is missing, changed or extra, and ends with one notice. */
export async function verifyFolder(folder: string, log: Log): Promise<Verification> {
  const { manifest, checksums } = await readReleaseFolder(folder)
  const present = (await pathsBelow(folder)).map(({ path }) => path)
  const expected = expectedFiles({ manifest, checksums, present })
  const total = expected.reduce((sum, { size }) => sum + (size ?? 0), 0)
  const checked = await checkFolder({ folder, expected, onBytes: progress(log, total) })
  const faults = checked.faults.filter(({ path }) => path !== SUMS)
  const contradicting = contradictions(manifest, checksums)
  for (const { path, kind, what } of faults) log.warning(`${kind} ${path}: ${what}`)
  for (const what of contradicting) log.warning(what)
  const isIntact = faults.length === 0 && contradicting.length === 0
  const { files, bytes } = checked
  const verification = { manifest, isIntact, files, bytes, faults, contradictions: contradicting }
  log.notice(headline(verification))
  return verification
}

/** The result that `--json` prints. */
export function verificationResult(
  { manifest, isIntact, ...found }: Verification,
  folder: string,
): Record<string, unknown> {
  const { model, version, tag, contentId } = manifest
  return { model, version, tag, contentId, verdict: isIntact ? 'pass' : 'fail', folder, ...found }
}

function progress(log: Log, total: number): (bytes: number) => void {
  let done = 0
  return bytes => {
    done += bytes
    if (total > 0) log.progress('verify', Math.min(1, done / total))
  }
}

function headline({ manifest: { tag }, isIntact, files, bytes, ...wrong }: Verification): string {
  const faults = wrong.faults.length + wrong.contradictions.length
  return isIntact
    ? `${tag} is intact: ${files} files, ${bytes.toLocaleString('en')} bytes, all as released`
    : `${tag} is not as released: ${faults} ${faults === 1 ? 'fault' : 'faults'}`
}
