import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import type { Run } from '../_lib/contract/run.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { findModel, type LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Provenance, versionedOf } from '../_lib/release/manifest.ts'
import { type Level, labelLevel, type Versioned } from '../_lib/release/version.ts'
import { openArtifact, packArtifact, type ReleaseArtifact } from './artifact.ts'
import { type StagedFile, stageFixed } from './assets.ts'
import { type ReleaseDocuments, readDocuments } from './documents.ts'
import type { Inputs } from './inputs.ts'

/** What a release is made of, read and measured before GitHub is asked. */
export type ReleaseInputs = {
  documents: ReleaseDocuments
  artifact: ReleaseArtifact
  versioned: Versioned
  /** Files that are the same for every version, measured already. */
  fixed: readonly StagedFile[]
  /** Where files that name the version are written. */
  out: string
  /** The commit that gets the tag. */
  target: string
  /** Where GitHub must have provenance of every asset before the release is published; null if that is not required. */
  attestedBy: Forge | null
  provenance: Provenance
  label: Level | null
  /** The author's text, which begins the notes. */
  words: string
  server: string
}

export async function readReleaseInputs(given: Inputs, host: Host, forge: Forge): Promise<ReleaseInputs> {
  const documents = await readDocuments(given, host.cwd)
  const { model, code } = documents.run
  if (given.model !== undefined && given.model !== model) throw otherModel(given.model, model)
  const loaded = await findModel({ host, config: given.config, model })
  const out = join(outFolder(host.cwd, given.out).folder, 'release')
  const artifact = await openArtifact(documents.files.artifact)
  const packed = await packArtifact(artifact, { out, host })
  return {
    documents,
    artifact,
    versioned: versionedOfRun({ documents, artifact }, loaded),
    fixed: await stageFixed({ documents, artifact: packed }),
    out,
    target: targetOf(given, host, code.sha),
    attestedBy: given.attestation === 'required' ? forge : null,
    provenance: provenanceOf(given, documents.run),
    label: labelLevel(given['release-labels'] ?? []),
    words: await authorsNotes(loaded),
    server: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  }
}

/** What decides the version, before anything is measured. */
export function versionedOfRun(
  { documents: { run }, artifact: { signature } }: Pick<ReleaseInputs, 'documents' | 'artifact'>,
  loaded: LoadedModel | null,
): Versioned {
  const dataPaths = (loaded?.model.data ?? []).filter(source => typeof source === 'string')
  return versionedOf({ run, signature, dataPaths })
}

/** Which workflow run trained: as the inputs say; if none is given, as run.json says. */
function provenanceOf(given: Inputs, { trainedBy }: Run): Provenance {
  const workflow = given['trained-by-workflow'] ?? null
  const run = given['trained-by-run'] ?? null
  const attempt = given['trained-by-attempt'] ?? null
  const isGiven = workflow !== null || run !== null || attempt !== null
  return isGiven ? { workflow, run, attempt } : (trainedBy ?? { workflow, run, attempt })
}

/** On a runner the commit of the event, in a terminal the one that was trained. */
function targetOf({ sha }: Inputs, { kind, env }: Host, trained: string | null): string {
  const target = sha ?? (kind === 'actions' ? env['GITHUB_SHA'] : undefined) ?? trained ?? ''
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(target)) return target
  throw new Problem({
    what: target === '' ? 'no commit is named' : `${JSON.stringify(target)} is not a full commit id`,
    where: 'sha',
    fix: 'give all 40 digits, for example of `git rev-parse HEAD`',
  })
}

/** The file that `release: { notes: FILE }` of the configuration names. */
async function authorsNotes(loaded: LoadedModel | null): Promise<string> {
  const named = loaded?.model.release?.notes
  if (loaded === null || named === undefined) return ''
  return await readFile(resolve(loaded.folder, named), 'utf8').catch(cause => {
    throw new Problem({
      what: `the notes cannot be read: ${(cause as Error).message}`,
      where: named,
      fix: 'write the file, or remove `notes:` from `release:` in trainyard.yml',
      cause,
    })
  })
}

function otherModel(given: string, found: string): Problem {
  return new Problem({
    what: `the run is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
    where: 'model',
    fix: 'give the documents of this model, or remove --model',
  })
}
