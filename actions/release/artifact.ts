import { readFileSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import type { FileEntry } from '../_lib/contract/run.ts'
import type { Signature } from '../_lib/contract/signature.ts'
import { packFolder } from '../_lib/files/archive.ts'
import { folderDigest } from '../_lib/files/digest.ts'
import type { Host } from '../_lib/host/host.ts'
import { artifactName } from '../_lib/release/asset-name.ts'
import { signatureOf } from '../_lib/release/signature.ts'

/** The trained model in its folder, hashed anew. */
export type ReleaseArtifact = {
  folder: string
  digest: string
  bytes: number
  files: FileEntry[]
  signature: Signature | null
}

const MOST_SIGNATURE_BYTES = 4_000_000

/** Hashes every file of the artifact's folder and reads the model's signature: its inputs and outputs. */
export async function openArtifact(folder: string): Promise<ReleaseArtifact> {
  const found = await folderDigest(folder).catch(cause => {
    throw cause instanceof Problem ? cause : absent(folder, cause)
  })
  if (found.bytes === 0) throw absent(folder, null)
  return { folder, ...found, signature: signatureOf(path => textOf(join(folder, path))) }
}

/** The file that is released: a single file as it is, several as one archive, written into `out`. */
export async function packArtifact(
  { folder, files, bytes }: ReleaseArtifact,
  { out, host }: { out: string; host: Host },
): Promise<{ name: string; file: string }> {
  const paths = files.map(({ path }) => path)
  const name = artifactName(paths)
  const [only, ...others] = paths
  if (only !== undefined && others.length === 0) return { name, file: join(folder, only) }
  await mkdir(out, { recursive: true })
  const to = join(out, name)
  let done = 0
  await packFolder({
    folder,
    paths,
    to,
    onBytes(count) {
      done += count
      host.progress('pack', Math.min(1, done / bytes))
    },
  })
  return { name, file: to }
}

function textOf(file: string): string | null {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return null
  if (size <= MOST_SIGNATURE_BYTES) return readFileSync(file, 'utf8')
  throw new Problem({
    what: `the file has ${size} bytes, far more than a signature needs`,
    where: file,
    fix: 'keep weights out of it',
  })
}

function absent(where: string, cause: unknown): Problem {
  return new Problem({
    what: 'there is no artifact',
    where,
    fix: 'name the folder of the trained model as `artifact`; train writes it as `model` beside run.json',
    cause,
  })
}
