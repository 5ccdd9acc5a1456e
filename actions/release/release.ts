import { join } from 'node:path'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { openForge } from '../_lib/forge/open.ts'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { common, count, flag, list, text } from '../_lib/host/inputs.ts'
import { type Verb, verb } from '../_lib/host/verb.ts'
import { manifestReader } from '../_lib/registry/manifest.ts'
import { labelLevel } from '../_lib/release/version.ts'
import { openArtifact, packArtifact } from './artifact.ts'
import { stageFixed } from './assets.ts'
import { type Composed, composeRelease, type ReleaseInputs, versionedOfRun, wordsOf } from './composition.ts'
import { readDocuments } from './documents.ts'
import { orderReader } from './order.ts'
import { dryRun, published, superseded } from './outcome.ts'
import { publishRelease } from './publication.ts'
import { type RepositoryState, readRepositoryState } from './repository-state.ts'

const inputs = z.object({
  ...common,
  comparison: text.unwrap(),
  evaluation: text,
  run: text,
  artifact: text,
  predictions: text,
  'without-predictions': flag,
  profile: text,
  'release-labels': list,
  sha: text,
  'trained-by-workflow': text,
  'trained-by-run': count(),
  'trained-by-attempt': count(),
  repository: text,
  'github-token': text,
  attestation: z.enum(['none', 'required']).default('none'),
  'dry-run': flag,
})
type Inputs = z.output<typeof inputs>

/** Publishes a judged run as a release of its model, or goes on where an earlier run stopped; the same content never twice. */
export const release: Verb<typeof inputs> = verb({
  name: 'release',
  inputs,
  async run(given, host) {
    const forge = openForge(given, host)
    const prepared = await host.group('Prepare', () => subjectOf(given, host))
    const subject: ReleaseInputs = {
      ...prepared,
      attestedBy: given.attestation === 'required' ? forge : null,
    }
    const { model } = subject.documents.run
    const manifestOf = manifestReader(forge, join(subject.out, '.known'))
    const orderOf = orderReader(forge, subject.target, note => host.warning(note))
    const read = () => readRepositoryState(forge, { model, target: subject.target, manifestOf, orderOf })
    if (given['dry-run']) return dryRun(await read(), subject, host)
    const decided: { composed?: Composed; state?: RepositoryState } = {}
    const compose = async (state: RepositoryState) => {
      decided.composed = await composeRelease(subject, state)
      decided.state = state
      return decided.composed
    }
    const done = await host.group('Publish', () => publishRelease({ forge, host, read, compose }))
    if (done.kind === 'superseded') return superseded(subject, done.by, host)
    return published({ ...done, ...(decided as Required<typeof decided>), subject }, host)
  },
})

/** Everything that needs no network, read and measured once. */
async function subjectOf(given: Inputs, host: Host): Promise<Omit<ReleaseInputs, 'attestedBy'>> {
  const documents = await readDocuments(given as Parameters<typeof readDocuments>[0], host.cwd)
  const { model } = documents.run
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
    target: targetOf(given, host, documents.run.code.sha),
    provenance: {
      workflow: given['trained-by-workflow'] ?? null,
      run: given['trained-by-run'] ?? null,
      attempt: given['trained-by-attempt'] ?? null,
    },
    label: labelLevel(given['release-labels'] ?? []),
    words: await wordsOf(loaded),
    server: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  }
}

/** The commit that gets the tag: on a runner the one that is built, in a terminal the one that was trained. */
function targetOf({ sha }: Inputs, { kind, env }: Host, trained: string | null): string {
  const target = sha ?? (kind === 'actions' ? env['GITHUB_SHA'] : undefined) ?? trained ?? ''
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(target)) return target
  throw new Problem({
    what: target === '' ? 'no commit is named' : `${JSON.stringify(target)} is no full commit id`,
    where: 'sha',
    fix: 'give all 40 digits, for example of `git rev-parse HEAD`',
  })
}

function otherModel(given: string, found: string): Problem {
  return new Problem({
    what: `the run is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
    where: 'model',
    fix: 'give the documents of this model, or leave --model out',
  })
}
