import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'

const MOST_BYTES = 32 * 1024 * 1024

type Given = { comparison?: string; model?: string; config?: string }

/**
 * Which model a report is about, even where its comparison is missing or broken: so that the right check says so. The input, else
 * what the comparison says, else the only model of the configuration, else null.
 */
export async function modelOf({ comparison, model, config }: Given, host: Host): Promise<string | null> {
  if (model !== undefined) return model
  const compared =
    comparison === undefined ? null : await comparedModel(resolve(host.cwd, comparison)).catch(() => null)
  if (compared !== null) return compared
  const found = await findModel({ host, config }).catch(() => null)
  return found?.name ?? null
}

async function comparedModel(file: string): Promise<string | null> {
  if ((await stat(file)).size > MOST_BYTES) return null
  const { model } = JSON.parse(await readFile(file, 'utf8')) as { model?: unknown }
  return typeof model === 'string' && model !== '' && model.length <= 100 ? model : null
}
