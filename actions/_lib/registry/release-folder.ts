import { join } from 'node:path'
import { type Checksum, parseChecksums } from '../contract/checksums.ts'
import { type Manifest, manifestSchema } from '../contract/manifest.ts'
import { Problem } from '../contract/problem.ts'
import { readDocumentText, readOptionalDocument } from '../documents/read.ts'
import { MANIFEST, SUMS } from '../release/asset-name.ts'

/** Reads manifest.json and SHA256SUMS of a downloaded release; a folder without them is a Problem. */
export async function readReleaseFolder(
  folder: string,
): Promise<{ manifest: Manifest; checksums: Checksum[] }> {
  const manifestFile = join(folder, MANIFEST)
  const sumsFile = join(folder, SUMS)
  const reading = { fix: FIX, followLinks: true }
  const manifest = await readOptionalDocument(manifestSchema, manifestFile, reading)
  if (manifest === null) throw noRelease(manifestFile)
  const sums = await readDocumentText(sumsFile, reading)
  if (sums === null) throw noRelease(sumsFile)
  return { manifest, checksums: parseChecksums(sums, sumsFile) }
}

const FIX = `give the folder that \`trainyard pull\` wrote, with ${MANIFEST} and ${SUMS} in it`

function noRelease(where: string): Problem {
  return new Problem({ what: 'this folder holds no downloaded release', where, fix: FIX })
}
