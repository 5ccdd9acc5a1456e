import { mayBeApplied } from '../errors.ts'

const ATTEMPTS = 3

/**
 * Creates something that must not exist twice. Where the answer is lost it looks for it with `find` before it sends the request again, so
 * that an applied request is not repeated.
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
