/** What to fetch and then check out; `branch` is null for a detached head. */
export type CheckoutTarget = { refspecs: string[]; branch: string | null; start: string }

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/

/** A commit and its ref; either can be empty. */
export type CheckoutRef = { ref: string; commit: string }

/** The ref and commit that the inputs name; by default those of the event. */
export function checkoutRef(
  ref: string,
  event: { ref: string; sha: string; isOwn: boolean },
  defaultBranch: string,
): CheckoutRef {
  if (SHA.test(ref)) return { ref: '', commit: ref }
  if (ref !== '') return { ref, commit: '' }
  if (!event.isOwn) return { ref: `refs/heads/${defaultBranch}`, commit: '' }
  const isShort = event.ref !== '' && !event.ref.startsWith('refs/')
  return { ref: isShort ? `refs/heads/${event.ref}` : event.ref, commit: event.sha }
}

/** The refspecs and start of a checkout, as in actions/checkout; `isBranch` decides the kind of a name without `refs/`. */
export function checkoutTarget({ ref, commit }: CheckoutRef, isBranch: boolean): CheckoutTarget {
  const [, kind = '', name = ''] = ref.match(/^refs\/(heads|pull|tags)\/(.+)$/) ?? []
  const from = commit === '' ? ref : commit
  if (kind === 'heads') return branch(name, from)
  if (kind === 'pull') return detached(from, `refs/remotes/pull/${name}`)
  if (kind === 'tags') return detached(from, ref)
  if (ref === '') return { refspecs: [commit], branch: null, start: commit }
  if (ref.startsWith('refs/')) return detached(from, ref)
  return isBranch ? branch(ref, `refs/heads/${ref}`) : detached(`refs/tags/${ref}`, `refs/tags/${ref}`)
}

function branch(name: string, from: string): CheckoutTarget {
  const local = `refs/remotes/origin/${name}`
  return { refspecs: [`+${from}:${local}`], branch: name, start: local }
}

function detached(from: string, local: string): CheckoutTarget {
  return { refspecs: [`+${from}:${local}`], branch: null, start: local }
}
