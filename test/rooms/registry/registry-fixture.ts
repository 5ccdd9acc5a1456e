import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Manifest } from '../../../actions/_lib/contract/manifest.ts'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import { createDraft, publishDraft, updateNotes } from '../../../actions/_lib/forge/release.ts'
import { uploadAsset } from '../../../actions/_lib/forge/upload.ts'
import { markedBody, yankedBody } from '../../../actions/_lib/release/marker.ts'
import { addToken, openSandboxFixture, type SandboxFixture } from '../../sandbox/testing.ts'
import { impatient } from '../forge/pull-fixture.ts'
import { manifest } from '../release/documents.ts'
import { digest } from '../report/documents.ts'

export type RegistryStage = SandboxFixture & {
  forge: Forge
  sha: string
  /** Requests to GitHub so far, as `GET /repos/…`. */
  requests: string[]
  /** Publishes a version with a marker of its own content and, unless it is null, a manifest. */
  publish(version: string, more?: { model?: string; manifest?: Partial<Manifest> | null }): Promise<number>
  yank(id: number, version: string): Promise<void>
}

/** A repository without releases, and a client that may write them. */
export async function openRegistryStage(t: TestContext): Promise<RegistryStage> {
  const stage = await openSandboxFixture(t)
  const place = await stage.repository()
  const secret = addToken(stage.sandbox, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'write' },
  })
  const forge = { client: impatient(stage, secret), ...place }
  const { data } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const requests: string[] = []
  stage.sandbox.faults.next = ({ method, path }) => {
    requests.push(`${method} ${path}`)
    return null
  }
  const at = { ...stage, forge, sha: data.commit.sha, requests }
  return {
    ...at,
    publish: (version, more = {}) => publish(at, { version, ...more }),
    yank: (id, version) => updateNotes(forge, { id, body: yankedBody(bodyOf(version), YANK) }),
  }
}

export const YANK = { by: 'ada', why: 'leak' }

function bodyOf(version: string, model = 'flight-delay'): string {
  return markedBody({ model, contentId: contentOf(version) }, `Notes of ${version}`)
}

/** The content id that a published version carries. */
export function contentOf(version: string): string {
  return digest(createHash('sha256').update(version).digest('hex')[0]!)
}

async function publish(
  { forge, sha, folder }: Pick<RegistryStage, 'forge' | 'sha' | 'folder'>,
  {
    version,
    model = 'flight-delay',
    manifest: more = {},
  }: { version: string; model?: string; manifest?: Partial<Manifest> | null },
): Promise<number> {
  const tag = `${model}@v${version}`
  const body = bodyOf(version, model)
  const { id, uploadUrl } = await createDraft(forge, { tag, target: sha, title: tag, body })
  if (more !== null) {
    const file = join(folder, `${tag}.json`)
    writeFileSync(file, JSON.stringify(manifest({ model, version, tag, ...more })))
    const bytes = Buffer.from(JSON.stringify(manifest({ model, version, tag, ...more })))
    const sum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    await uploadAsset(forge, {
      uploadUrl,
      name: 'manifest.json',
      file,
      start: 0,
      size: bytes.length,
      digest: sum,
    })
  }
  await publishDraft(forge, { id, tag, makeLatest: 'false' })
  return id
}
