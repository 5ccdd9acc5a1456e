import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { nodeId } from './node-id.ts'
import { userView } from './user.ts'

const ACTIONS_ID = 15_368

/** The app of an installation token; `github-actions` is GITHUB_TOKEN's and has its id on github.com. */
export function appView(world: World, slug: string): NonNullable<Schemas['nullable-integration']> {
  const id = slug === 'github-actions' ? ACTIONS_ID : hashOf(slug)
  return {
    id,
    slug,
    node_id: nodeId('A', id),
    client_id: `Iv1.${slug}`,
    owner: userView(world, slug === 'github-actions' ? 'github' : slug),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: null,
    external_url: `${world.url}/apps/${slug}`,
    html_url: `${world.url}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2018-07-30T09:30:17Z',
    permissions: {},
    events: [],
  }
}

function hashOf(slug: string): number {
  return [...slug].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 900_000, 7) + 100_000
}
