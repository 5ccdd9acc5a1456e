import type { Forge } from './client.ts'

const PAGE = 100

/** The account that last set each label of an issue or pull request, by the label's name; null if the account was deleted. */
export async function labelSetters(
  { client, owner, repo }: Forge,
  number: number,
): Promise<Map<string, string | null>> {
  const events = await client.paginate(client.rest.issues.listEvents, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
  })
  const setters = new Map<string, string | null>()
  for (const event of events) {
    const { label } = event as { label?: { name?: string } }
    if (event.event === 'labeled' && label?.name !== undefined)
      setters.set(label.name, event.actor?.login ?? null)
  }
  return setters
}
