import { resolve } from 'node:path'
import { readDocumentText } from '../_lib/documents/read.ts'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'

type ReportedModel = { comparison?: string; model?: string; config?: string }

/**
 * Which model a report is about, even if its comparison is missing or broken, so that the right check says so: the input, else the
 * comparison's model, else the only model of the configuration, else null.
 */
export async function modelOf(
  { comparison, model, config }: ReportedModel,
  host: Host,
): Promise<string | null> {
  if (model !== undefined) return model
  const compared =
    comparison === undefined ? null : await comparedModel(resolve(host.cwd, comparison)).catch(() => null)
  if (compared !== null) return compared
  const found = await findModel({ host, config }).catch(() => null)
  return found?.name ?? null
}

async function comparedModel(file: string): Promise<string | null> {
  const text = await readDocumentText(file, { fix: 'leave it out', followLinks: true })
  const { model } = JSON.parse(text ?? '{}') as { model?: unknown }
  return typeof model === 'string' && model !== '' && model.length <= 100 ? model : null
}
