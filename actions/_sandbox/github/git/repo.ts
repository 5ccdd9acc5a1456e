import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, tryGit } from './git.ts'

/** A bare repository and how to run git in it. */
export type Repo = {
  folder: string
  bytes(args: string[], options?: { input?: string | Buffer; env?: Record<string, string> }): Promise<Buffer>
  text(args: string[], options?: { input?: string | Buffer; env?: Record<string, string> }): Promise<string>
  /** The first line, or null where git says no. */
  line(args: string[]): Promise<string | null>
}

const SETTINGS: readonly [string, string][] = [
  ['http.receivepack', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
  ['uploadpack.allowFilter', 'true'],
  ['receive.hideRefs', 'refs/pull'],
  ['receive.denyDeleteCurrent', 'refuse'],
  ['receive.advertisePushOptions', 'true'],
  ['gc.auto', '0'],
]

/** Keeps a token without `workflows` from pushing commits that touch workflow files. */
const GUARD_WORKFLOWS = `#!/bin/sh
[ "$SANDBOX_WORKFLOWS" = refused ] || exit 0
while read -r old new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  file=$(git log --format= --name-only "$new" --not --all -- .github/workflows | sed -n 1p)
  [ -z "$file" ] && continue
  echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
  exit 1
done
`

/** Where the bare repository of an id lies. */
export function repositoryFolder(gitFolder: string, id: number): string {
  return join(gitFolder, `${id}.git`)
}

/** A handle; nothing is read or made. */
export function openRepo(folder: string): Repo {
  return {
    folder,
    bytes: (args, options) => git(folder, args, options),
    text: async (args, options) => (await git(folder, args, options)).toString(),
    async line(args) {
      const { status, out } = await tryGit(folder, args)
      return status === 0 ? (out.toString().split('\n')[0] ?? '') : null
    },
  }
}

/** Makes the bare repository, set up as GitHub's are: any reachable or unreachable object can be fetched by its id. */
export async function createRepo(folder: string, defaultBranch: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await git(folder, ['init', '--bare', '--quiet', `--initial-branch=${defaultBranch}`, folder])
  for (const [key, value] of SETTINGS) await git(folder, ['config', key, value])
  mkdirSync(join(folder, 'hooks'), { recursive: true })
  writeFileSync(join(folder, 'hooks', 'pre-receive'), GUARD_WORKFLOWS, { mode: 0o755 })
}

/** Brings objects and one ref from another repository of this GitHub. */
export async function fetchFrom(repo: Repo, from: Repo, refspecs: string[]): Promise<void> {
  await repo.text(['fetch', '--quiet', '--no-tags', '--force', from.folder, ...refspecs])
}
