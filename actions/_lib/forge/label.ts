import type { Forge } from './client.ts'

const PAGE = 100

/** Who set each label that was ever set on an issue or pull request last, by the label's name; null where the account is gone. */
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
