import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Everything that a build writes: path in the repository → contents. */
export type Outputs = Map<string, string | Uint8Array>

export type Difference = { file: string; how: 'changed' | 'missing' | 'stale' }

export const ROOT = join(import.meta.dirname, '../..')

/** Folders that hold nothing but what is built, and CI's own workflow. */
const OWNED = ['actions/_dist', 'templates/schema', '.github/workflows', 'workflows/vendored']
const WRITTEN = ['.github/workflows/ci.yml']

/** Writes all files and removes what an earlier build left in the folders that it owns. */
export async function write(outputs: Outputs, root: string = ROOT): Promise<void> {
  for (const { file } of await staleFiles(outputs, root)) await rm(join(root, file))
  for (const [file, contents] of outputs) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), contents)
  }
}

/** What a build would change on disk, sorted by file. */
export async function differences(outputs: Outputs, root: string = ROOT): Promise<Difference[]> {
  const found = await staleFiles(outputs, root)
  for (const [file, contents] of outputs) {
    const there = await readFile(join(root, file)).catch(() => null)
    if (there === null) found.push({ file, how: 'missing' })
    else if (!there.equals(Buffer.from(contents as string))) found.push({ file, how: 'changed' })
  }
  return found.sort((one, other) => (one.file < other.file ? -1 : 1))
}

async function staleFiles(outputs: Outputs, root: string): Promise<Difference[]> {
  const folders = OWNED.map(async folder => {
    const names = await readdir(join(root, folder)).catch(() => [])
    return names.map(name => `${folder}/${name}`)
  })
  const files = (await Promise.all(folders)).flat()
  return files
    .filter(file => !outputs.has(file) && !WRITTEN.includes(file))
    .map(file => ({ file, how: 'stale' as const }))
}
