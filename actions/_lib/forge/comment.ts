import { isSameBody, withinLimit } from './body.ts'
import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { createOnce } from './retry/create-once.ts'

export type OwnComment = { id: number; body: string; url: string }

/** What identifies a comment: the issue or pull request, its author, and the marker on its first line. */
export type CommentKey = { number: number; author: string; marker: string }

type UpsertedComment = OwnComment & { how: 'created' | 'updated' | 'unchanged' | 'left' }

/** GitHub takes 65,536 characters. */
const MOST_BYTES = 65_500
const PAGE = 100

/** All comments with this key, oldest first; more than one only after a race. */
export async function findComments(forge: Forge, key: CommentKey): Promise<OwnComment[]> {
  return (await commentsBy(forge, key)).filter(({ body }) => isMarked(body, key.marker))
}

/** All comments of an account, oldest first. */
export async function commentsBy(
  { client, owner, repo }: Forge,
  key: Omit<CommentKey, 'marker'>,
): Promise<OwnComment[]> {
  const found = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: key.number,
    per_page: PAGE,
  })
  return found
    .filter(({ user }) => user?.login === key.author)
    .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
    .sort((one, other) => one.id - other.id)
}

/**
 * Leaves exactly one comment with this key: creates it, or edits it in place unless it has this body already or `isNewer` says that it is
 * from a later run. Of duplicates the oldest stays. `known`: what findComments found.
 */
export async function upsertComment(
  forge: Forge,
  request: { key: CommentKey; body: string; known: OwnComment[]; isNewer?: (body: string) => boolean },
): Promise<UpsertedComment> {
  const { key, known, isNewer = () => false } = request
  const body = withinLimit(request.body, MOST_BYTES)
  const [kept, ...more] = known
  for (const { id } of more) await remove(forge, id)
  if (kept === undefined) return await create(forge, { key, body, isNewer })
  if (isNewer(kept.body)) return { ...kept, how: 'left' }
  if (isSameBody(kept.body, body)) return { ...kept, how: 'unchanged' }
  return (await update(forge, kept.id, body)) ?? (await create(forge, { key, body, isNewer }))
}

/** Looks again afterwards: another run may have created one at the same time. */
async function create(
  forge: Forge,
  { key, body, isNewer }: { key: CommentKey; body: string; isNewer: (body: string) => boolean },
): Promise<UpsertedComment> {
  const { client, owner, repo } = forge
  const made = await createOnce({
    make: async () => {
      const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: key.number, body })
      return { id: data.id, body, url: data.html_url }
    },
    find: async () => (await findComments(forge, key)).at(0) ?? null,
  })
  const found = await findComments(forge, key)
  const [kept, ...more] = found
  if (kept === undefined || (kept.id === made.id && more.length === 0 && isSameBody(kept.body, body)))
    return { ...made, how: 'created' }
  return await upsertComment(forge, { key, body, known: found, isNewer })
}

/** Null if it was deleted meanwhile. */
async function update(
  { client, owner, repo }: Forge,
  id: number,
  body: string,
): Promise<UpsertedComment | null> {
  try {
    const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
    return { id, body, url: data.html_url, how: 'updated' }
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

async function remove({ client, owner, repo }: Forge, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function isGone(error: unknown): boolean {
  const status = failureOf(error)?.status
  return status === 404 || status === 410
}

/** Only on the first line: further down it may be a quotation. */
function isMarked(body: string, marker: string): boolean {
  return body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`) || body === marker
}
