import { resolve } from 'node:path'
import * as z from 'zod'
import type { Manifest } from '../../_lib/contract/manifest.ts'
import { checkFolder, type Fault, pathsBelow } from '../../_lib/files/check.ts'
import type { Host } from '../../_lib/host/host.ts'
import { text } from '../../_lib/host/inputs.ts'
import { verb } from '../../_lib/host/verb.ts'
import { SUMS } from '../../_lib/release/asset-name.ts'
import { contradictions, expectedFiles } from '../../_lib/release/expected.ts'
import { readRelease } from './release-folder.ts'

/** Reads every byte of a downloaded release and names what is missing, changed or no part of it. Status 0 if nothing is. */
export const verify = verb({
  name: 'verify',
  positional: 'directory',
  inputs: z.object({ directory: text }),
  async run({ directory = '.' }, host) {
    const folder = resolve(host.cwd, directory)
    const { manifest, checksums } = await readRelease(folder)
    const present = (await pathsBelow(folder)).map(({ path }) => path)
    const expected = expectedFiles({ manifest, checksums, present })
    const total = expected.reduce((sum, { size }) => sum + (size ?? 0), 0)
    const onBytes = progress(host, total)
    const { faults, files, bytes } = await checkFolder({ folder, expected, onBytes })
    const wrong = faults.filter(({ path }) => path !== SUMS)
    const contradicting = contradictions(manifest, checksums)
    const isWhole = wrong.length === 0 && contradicting.length === 0
    for (const { path, kind, what } of wrong) host.warning(`${kind} ${path}: ${what}`)
    for (const what of contradicting) host.warning(what)
    host.notice(headline(manifest, { isWhole, files, bytes, faults: wrong.length + contradicting.length }))
    return {
      status: isWhole ? 0 : 1,
      outputs: {},
      result: resultOf(manifest, {
        folder,
        isWhole,
        files,
        bytes,
        faults: wrong,
        contradictions: contradicting,
      }),
    }
  },
})

function progress(host: Host, total: number): (bytes: number) => void {
  let done = 0
  return bytes => {
    done += bytes
    if (total > 0) host.progress('verify', Math.min(1, done / total))
  }
}

type Found = { isWhole: boolean; files: number; bytes: number }

function headline({ tag }: Manifest, { isWhole, files, bytes, faults }: Found & { faults: number }): string {
  const size = `${files} files, ${bytes.toLocaleString('en')} bytes`
  return isWhole
    ? `${tag} is whole: ${size}, every byte as released`
    : `${tag} is not as it was released: ${faults} ${faults === 1 ? 'fault' : 'faults'}`
}

function resultOf(
  { model, version, tag, contentId }: Manifest,
  { isWhole, ...found }: Found & { folder: string; faults: Fault[]; contradictions: string[] },
): unknown {
  return { model, version, tag, contentId, verdict: isWhole ? 'pass' : 'fail', ...found }
}
