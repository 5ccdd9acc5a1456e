import type { components } from '@octokit/openapi-types'

/** The types of GitHub's own API description, by name; every view uses them. */
export type Schemas = components['schemas']
