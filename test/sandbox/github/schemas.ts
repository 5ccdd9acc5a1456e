import type { components } from '@octokit/openapi-types'

/** GitHub's own description of its answers, by name; every view is typed with it. */
export type Schemas = components['schemas']
