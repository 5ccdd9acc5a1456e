import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GitError, type GitOptions, git } from './git.ts'

/** A bare repository and how to run git in it. */
export type Repo = {
  folder: string
  bytes(args: string[], options?: { input?: string | Buffer; env?: Record<string, string> }): Promise<Buffer>
  text(args: string[], options?: { input?: string | Buffer; env?: Record<string, string> }): Promise<string>
  /** The first line of the output, or null if git fails. */
  line(args: string[]): Promise<string | null>
}

/** Written after what `git init` writes. Nothing is packed or synced in the background: a sandbox is small and short-lived. */
const SETTINGS = `[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[receive]
\thideRefs = refs/pull
\tdenyDeleteCurrent = refuse
\tadvertisePushOptions = true
\tautogc = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
[core]
\tfsync = none
`

/** Protects branches (`SANDBOX_PROTECTED`: ref, reason, green commits), and workflow files from tokens without `workflows`. */
const PRE_RECEIVE = `#!/bin/sh
refuse() { echo "$1" >&2; exit 1; }
protect() {
  rule=$(printf '%s\\n' "$SANDBOX_PROTECTED" | awk -F '\\t' -v ref="$ref" '$1 == ref')
  [ -n "$rule" ] || return 0
  failed="GH006: Protected branch update failed for $ref."
  case $new in *[!0]*) ;; *) refuse "$failed Cannot delete this protected branch." ;; esac
  git merge-base --is-ancestor "$old" "$new" || refuse "$failed Cannot force-push to this protected branch."
  reason=$(printf '%s' "$rule" | cut -f 2)
  case " $(printf '%s' "$rule" | cut -f 3) " in *" $new "*) return 0 ;; esac
  [ -z "$reason" ] || refuse "$failed $reason"
}
guard_workflows() {
  [ "$SANDBOX_WORKFLOWS" = refused ] || return 0
  case $new in *[!0]*) ;; *) return 0 ;; esac
  file=$(git log --format= --name-only "$new" --not --all -- .github/workflows | sed -n 1p)
  [ -z "$file" ] && return 0
  refuse "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission"
}
while read -r old new ref; do protect && guard_workflows; done
`

/** Folder of a repository's bare git repository. */
export function repositoryFolder(gitFolder: string, id: number): string {
  return join(gitFolder, `${id}.git`)
}

/** Commands whose output follows from the objects that they name by full id: such a question is asked once. */
const LASTING = new Set(['cat-file', 'diff', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse'])
const OBJECTS = /^[0-9a-f]{40}(\.\.\.[0-9a-f]{40}|\^\{\w+\})?$/
const MOST_ANSWERS = 2000
const MOST_BYTES = 16_384
const answers = new Map<string, Buffer>()

async function answered(folder: string, args: string[], options?: GitOptions): Promise<Buffer> {
  const [command = '', ...rest] = args
  const lasts = LASTING.has(command) && rest.every(arg => /^(-|blob$)/.test(arg) || OBJECTS.test(arg))
  if (!lasts || options !== undefined) return await git(folder, args, options)
  const key = [folder, ...args].join('\0')
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = await git(folder, args)
  if (answer.length <= MOST_BYTES) answers.set(key, answer)
  if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!)
  return answer
}

/** Returns a handle without reading anything. */
export function openRepo(folder: string): Repo {
  return {
    folder,
    bytes: (args, options) => answered(folder, args, options),
    text: async (args, options) => (await answered(folder, args, options)).toString(),
    async line(args) {
      const out = await answered(folder, args).catch(error => {
        if (error instanceof GitError) return null
        throw error
      })
      return out === null ? null : (out.toString().split('\n')[0] ?? '')
    },
  }
}

/** Creates the bare repository, configured like GitHub's: any object can be fetched by its id. */
export async function createRepo(folder: string, defaultBranch: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const init = ['init', '--bare', '--quiet', '--template=', `--initial-branch=${defaultBranch}`, folder]
  await git(folder, init)
  appendFileSync(join(folder, 'config'), SETTINGS)
  mkdirSync(join(folder, 'hooks'), { recursive: true })
  writeFileSync(join(folder, 'hooks', 'pre-receive'), PRE_RECEIVE, { mode: 0o755 })
}

/** Fetches refs and their objects from another repository of the sandbox. */
export async function fetchFrom(repo: Repo, from: Repo, refspecs: string[]): Promise<void> {
  await repo.text(['fetch', '--quiet', '--no-tags', '--force', from.folder, ...refspecs])
}
