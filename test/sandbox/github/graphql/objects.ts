import { log } from '../git/commit.ts'
import { readRef } from '../git/ref.ts'
import type { Repo } from '../git/repo.ts'
import { readBlob } from '../git/tree.ts'
import { nodeId } from '../identity/node-id.ts'
import { repositoryPage } from '../repository/repository.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

type ObjectSource = { world: World; repository: Repository; repo: Repo }

/** A git object of any type by a name that git understands; null if there is none. */
export async function gitObject(place: ObjectSource, name: string): Promise<Record<string, unknown> | null> {
  const { repo } = place
  const oid = await repo.line(['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  if (!oid) return null
  const type = await repo.line(['cat-file', '-t', oid])
  const base = { id: nodeId('O', oid), oid, abbreviatedOid: oid.slice(0, 7) }
  switch (type) {
    case 'commit':
      return { ...base, ...(await commit(place, oid)), __typename: 'Commit' }
    case 'tag':
      return {
        ...base,
        __typename: 'Tag',
        name: await tagName(place, oid),
        target: () => gitObject(place, `${oid}^{}`),
      }
    case 'blob':
      return { ...base, ...(await blob(place, oid)), __typename: 'Blob' }
    default:
      return { ...base, __typename: 'Tree' }
  }
}

/** A ref by its full name. */
export async function refObject(place: ObjectSource, name: string): Promise<Record<string, unknown> | null> {
  const ref = await readRef(place.repo, name)
  if (!ref) return null
  const [root = '', kind = '', ...rest] = name.split('/')
  return {
    id: nodeId('REF', `${place.repository.id}:${name}`),
    name: rest.join('/'),
    prefix: `${root}/${kind}/`,
    target: () => gitObject(place, ref.sha),
  }
}

async function commit({ repo, world, repository }: ObjectSource, oid: string) {
  const [found] = await log(repo, ['--no-walk', oid])
  const message = found?.message ?? ''
  return {
    message,
    messageHeadline: message.split('\n')[0],
    committedDate: found?.committer.date,
    url: `${repositoryPage(world, repository)}/commit/${oid}`,
  }
}

async function blob({ repo }: ObjectSource, oid: string) {
  const bytes = (await readBlob(repo, oid)) ?? Buffer.alloc(0)
  const isBinary = bytes.includes(0)
  return { byteSize: bytes.length, isBinary, text: isBinary ? null : bytes.toString() }
}

async function tagName({ repo }: ObjectSource, oid: string): Promise<string> {
  return (await repo.text(['cat-file', 'tag', oid])).match(/^tag (.*)$/m)?.[1] ?? ''
}
