import { Problem } from '../contract/problem.ts'

/** The digest of a container image, or null if there is none. */
export function imageOf(image: string | undefined): string | null {
  if (image === undefined) return null
  const digest = image.match(/(?:^|@)(sha256:[0-9a-f]{64})$/)?.[1]
  if (digest !== undefined) return digest
  throw new Problem({
    what: `${JSON.stringify(image)} has no digest: a tag can be moved to another image`,
    where: '--image',
    fix: 'give the digest, as sha256:… or name@sha256:…',
  })
}
