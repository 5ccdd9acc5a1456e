import { mayBeApplied } from '../errors.ts'

const ATTEMPTS = 3

/**
 * Makes something that must not be there twice. Where the answer is lost it is looked for before it is made again, so that a
 * request that was applied is not repeated.
 */
export async function createOnce<T>({
  make,
  find,
}: {
  make: () => Promise<T>
  find: () => Promise<T | null>
}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make()
    } catch (error) {
      if (!mayBeApplied(error)) throw error
      const found = await find()
      if (found !== null) return found
      if (attempt === ATTEMPTS) throw error
    }
  }
}
