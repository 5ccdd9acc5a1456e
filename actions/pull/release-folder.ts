import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checksum, parseChecksums } from '../_lib/contract/checksums.ts'
import { parseJson } from '../_lib/contract/document.ts'
import { type Manifest, manifestSchema } from '../_lib/contract/manifest.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { MANIFEST, SUMS } from '../_lib/release/asset-name.ts'

/** Reads what a downloaded release says of itself; a folder without manifest.json and SHA256SUMS is a Problem. */
export async function readRelease(folder: string): Promise<{ manifest: Manifest; checksums: Checksum[] }> {
  const manifestFile = join(folder, MANIFEST)
  const sumsFile = join(folder, SUMS)
  const manifest = parseJson(manifestSchema, await textOf(manifestFile, folder), manifestFile)
  return { manifest, checksums: parseChecksums(await textOf(sumsFile, folder), sumsFile) }
}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Problem({
      what: 'this folder holds no downloaded release',
      where: file,
      fix: `give the folder that \`trainyard pull\` wrote, with ${MANIFEST} and ${SUMS} in it; ${folder} lacks this one`,
      cause,
    })
  }
}
