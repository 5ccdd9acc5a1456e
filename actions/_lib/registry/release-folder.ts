import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checksum, parseChecksums } from '../contract/checksums.ts'
import { parseJson } from '../contract/document.ts'
import { type Manifest, manifestSchema } from '../contract/manifest.ts'
import { Problem } from '../contract/problem.ts'
import { documentText } from '../files/document-text.ts'
import { MANIFEST, SUMS } from '../release/asset-name.ts'

/** Reads manifest.json and SHA256SUMS of a downloaded release; a folder without them is a Problem. */
export async function readReleaseFolder(
  folder: string,
): Promise<{ manifest: Manifest; checksums: Checksum[] }> {
  const manifestFile = join(folder, MANIFEST)
  const sumsFile = join(folder, SUMS)
  const manifest = parseJson(manifestSchema, await textOf(manifestFile), manifestFile)
  return { manifest, checksums: parseChecksums(await textOf(sumsFile), sumsFile) }
}

const FIX = `give the folder that \`trainyard pull\` wrote, with ${MANIFEST} and ${SUMS} in it`

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null)
  if (found !== null) return await documentText(file, { where: file, fix: FIX })
  throw new Problem({ what: 'this folder holds no downloaded release', where: file, fix: FIX })
}
