/** Describes all other assets; uploaded last. */
export const MANIFEST = 'manifest.json'
export const SUMS = 'SHA256SUMS'

/** The assets besides the artifact. */
export const DOCUMENTS = {
  'model-card': 'model-card.md',
  evaluation: 'evaluation.json',
  predictions: 'predictions.parquet',
  profile: 'profile.json',
  bom: 'bom.cdx.json',
} as const

/** The folder beside the assets into which the artifact is unpacked. */
export const UNPACKED = 'model'

const RESERVED: readonly string[] = [MANIFEST, SUMS, UNPACKED, ...Object.values(DOCUMENTS)]
const MOST_CHARACTERS = 200

/**
 * The name of the artifact's asset: a single file keeps its name as far as GitHub does, a folder becomes model.tar.gz. Never the
 * name of another asset, nor that of the folder it is unpacked into.
 */
export function artifactName(paths: readonly string[]): string {
  const [only, ...others] = paths
  if (only === undefined || others.length > 0) return 'model.tar.gz'
  const name = (only.split('/').at(-1) ?? '').replaceAll(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]+/, '')
  const short = name.slice(-MOST_CHARACTERS).replace(/^[.-]+/, '')
  const isTaken = RESERVED.some(taken => taken.toLowerCase() === short.toLowerCase())
  if (short === '') return 'model-file'
  return isTaken ? `model-${short}` : short
}

/** `model.tar.gz.part000`: the parts sort in the order in which they are joined. */
export function partName(name: string, index: number): string {
  return `${name}.part${String(index).padStart(3, '0')}`
}
