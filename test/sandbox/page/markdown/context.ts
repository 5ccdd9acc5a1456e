import type { World } from '../../github/world.ts'

/** What `#7`, `@mona` and relative links in a text refer to. */
export type MarkdownContext = {
  world: World
  /** `/acme/flight-delay`. */
  base: string
  repositoryId: number
  /** The branch and folder that relative links start from, in a file. */
  file?: { ref: string; folder: string }
}
