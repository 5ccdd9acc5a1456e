import type { Manifest } from '../_lib/contract/manifest.ts'
import { checkFolder, type Fault, pathsBelow } from '../_lib/files/check.ts'
import type { Host } from '../_lib/host/host.ts'
import { SUMS } from '../_lib/release/asset-name.ts'
import { contradictions, expectedFiles } from '../_lib/release/folder-contents.ts'
import { readRelease } from './release-folder.ts'

/** What reading every byte of a downloaded release showed; `bytes` of those files that are whole. */
export type Verification = {
  manifest: Manifest
  isWhole: boolean
  files: number
  bytes: number
  faults: Fault[]
  contradictions: string[]
}

/** Reads every byte of a downloaded release, warns of what is missing, changed or no part of it, and says how it stands. */
export async function verifyFolder(folder: string, host: Host): Promise<Verification> {
  const { manifest, checksums } = await readRelease(folder)
  const present = (await pathsBelow(folder)).map(({ path }) => path)
  const expected = expectedFiles({ manifest, checksums, present })
  const total = expected.reduce((sum, { size }) => sum + (size ?? 0), 0)
  const checked = await checkFolder({ folder, expected, onBytes: progress(host, total) })
  const faults = checked.faults.filter(({ path }) => path !== SUMS)
  const contradicting = contradictions(manifest, checksums)
  for (const { path, kind, what } of faults) host.warning(`${kind} ${path}: ${what}`)
  for (const what of contradicting) host.warning(what)
  const isWhole = faults.length === 0 && contradicting.length === 0
  const { files, bytes } = checked
  const verification = { manifest, isWhole, files, bytes, faults, contradictions: contradicting }
  host.notice(headline(verification))
  return verification
}

/** What `--json` prints of it. */
export function verificationResult(
  { manifest, isWhole, ...found }: Verification,
  folder: string,
): Record<string, unknown> {
  const { model, version, tag, contentId } = manifest
  return { model, version, tag, contentId, verdict: isWhole ? 'pass' : 'fail', folder, ...found }
}

function progress(host: Host, total: number): (bytes: number) => void {
  let done = 0
  return bytes => {
    done += bytes
    if (total > 0) host.progress('verify', Math.min(1, done / total))
  }
}

function headline({ manifest: { tag }, isWhole, files, bytes, ...wrong }: Verification): string {
  const faults = wrong.faults.length + wrong.contradictions.length
  return isWhole
    ? `${tag} is whole: ${files} files, ${bytes.toLocaleString('en')} bytes, every byte as released`
    : `${tag} is not as it was released: ${faults} ${faults === 1 ? 'fault' : 'faults'}`
}
