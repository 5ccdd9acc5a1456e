import { readBlob, type TreeEntry } from '../git/tree.ts'
import type { RepositoryCall } from '../http/route.ts'
import type { Schemas } from '../schemas.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

/** GitHub omits the content of larger files. */
const CONTENT_LIMIT = 1 << 20

/** A file with its content in base64, with line breaks. */
export async function fileView(call: RepositoryCall, { entry, ref }: { entry: TreeEntry; ref: string }) {
  const bytes = (await readBlob(call.repo, entry.sha)) ?? Buffer.alloc(0)
  const inline = bytes.length <= CONTENT_LIMIT
  const view: Schemas['content-file'] = {
    ...listed(call, { entry, ref }),
    type: 'file',
    size: bytes.length,
    content: inline ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: inline ? 'base64' : 'none',
  }
  return entry.mode === '120000'
    ? { ...listed(call, { entry, ref }), type: 'symlink', target: bytes.toString() }
    : view
}

/** One entry of a folder's listing. */
export function listed(
  { world, repository }: RepositoryCall,
  { entry, ref }: { entry: TreeEntry; ref: string },
) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const api = repositoryUrl(world, repository)
  const page = repositoryPage(world, repository)
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const git = entry.type === 'commit' ? null : `${api}/git/${kind}s/${entry.sha}`
  const html = `${page}/${kind}/${ref}/${path}`
  return {
    type: typeOf(entry),
    size: entry.bytes ?? 0,
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'blob' ? `${page}/raw/${ref}/${path}` : null,
    _links: { self, git, html },
  }
}

function typeOf({ type, mode }: TreeEntry): 'file' | 'dir' | 'symlink' | 'submodule' {
  if (type === 'tree') return 'dir'
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}
