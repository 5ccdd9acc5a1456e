import { randomUUID } from 'node:crypto'
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type * as z from 'zod'

/** Writes a JSON document that its schema accepts, as `writeText` does; answers the document as it is in the file. */
export async function writeDocument<S extends z.ZodType>(
  schema: S,
  path: string,
  document: z.input<S>,
): Promise<z.output<S>> {
  const checked = schema.parse(document)
  await writeText(path, `${JSON.stringify(checked, null, 2)}\n`)
  return checked
}

/**
 * Writes a file whole or not at all: a process that is killed leaves the file as it was before. Untrusted commands may write to the
 * same folder, so a link or a folder at the path is replaced and never written to. Makes the folder.
 */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}`
  try {
    await writeFile(aside, text, { flag: 'wx' })
    if ((await lstat(path).catch(() => null))?.isDirectory()) await rm(path, { recursive: true })
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}
