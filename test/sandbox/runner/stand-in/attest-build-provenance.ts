import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { tokenOf } from '../../github/identity/token.ts'
import { repositoryPage } from '../../github/repository/repository.ts'
import type { Permission } from '../../github/row/account.ts'
import type { Value } from '../context.ts'
import { addAttestation, repositoryById } from '../github-rows.ts'
import { globbed } from '../job/glob.ts'
import { StepFailure } from '../job/step-failure.ts'
import { isTrue } from './flag.ts'
import { githubOf } from './github-of.ts'
import type { StandIn, StandInCall } from './stand-in.ts'

/** An in-toto statement: a predicate about files, each with its digest. */
type ProvenanceStatement = {
  _type: 'https://in-toto.io/Statement/v1'
  subject: { name: string; digest: { sha256: string } }[]
  predicateType: string
  predicate: Record<string, unknown>
}

type AttestedFile = ProvenanceStatement['subject'][number]

const MAX_SUBJECTS = 1024
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1'

/** actions/attest-build-provenance: stores the statement that GitHub would sign, without a signature. */
export const attestBuildProvenance: StandIn = {
  name: 'actions/attest-build-provenance',
  inputs: {
    'subject-path': '',
    'subject-digest': '',
    'subject-name': '',
    'push-to-registry': 'false',
    'show-summary': 'true',
    'github-token': `\${{ github.token }}`,
  },
  main,
}

async function main(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs, say } = standIn
  if (isTrue(inputs, 'push-to-registry'))
    throw new StepFailure('push-to-registry is not supported in the sandbox')
  requirePermissions(standIn)
  const { world, run } = job.request
  const statement: ProvenanceStatement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: await subjectsOf(standIn),
    predicateType: PREDICATE_TYPE,
    predicate: predicateOf(standIn),
  }
  const bundle = bundleOf(statement)
  const row = addAttestation(world, {
    repositoryId: run.repositoryId,
    digests: statement.subject.map(({ digest }) => `sha256:${digest.sha256}`),
    predicateType: PREDICATE_TYPE,
    bundle,
    initiator: githubOf(stepRun, 'actor'),
  })
  const file = join(job.folders.temp, `attestation-${randomUUID()}.json`)
  writeFileSync(file, `${JSON.stringify(bundle)}\n`)
  const page = `${repositoryPage(world, repositoryById(world, run.repositoryId)!)}/attestations/${row.id}`
  Object.assign(stepRun.outputs, {
    'bundle-path': file,
    'attestation-id': String(row.id),
    'attestation-url': page,
  })
  say(
    `sandbox: an attestation without a signature, of ${statement.subject.map(({ name }) => name).join(', ')}`,
  )
}

/** Refuses a job without the permissions that GitHub requires. */
function requirePermissions({ job, inputs }: StandInCall): void {
  const level = (secret: string, permission: Permission) =>
    tokenOf(job.request.world, `token ${secret}`)?.permissions?.[permission]
  if (level(job.request.token, 'id_token') !== 'write') {
    throw new StepFailure(
      'missing "id-token" permission. Please add "permissions: id-token: write" to your workflow.',
    )
  }
  if (level(inputs['github-token']!, 'attestations') !== 'write') {
    throw new StepFailure(
      'Failed to persist attestation: Resource not accessible by integration (attestations: write)',
    )
  }
}

async function subjectsOf({ job, inputs }: StandInCall): Promise<AttestedFile[]> {
  const { 'subject-path': path, 'subject-digest': digest, 'subject-name': name } = inputs
  if (Boolean(path) === Boolean(digest)) {
    throw new StepFailure('One of subject-path or subject-digest must be provided, and not both')
  }
  if (digest) {
    const [, hex = ''] = digest.match(/^sha256:([0-9a-f]{64})$/) ?? []
    if (hex === '') throw new StepFailure('subject-digest must be in the format "sha256:<hex-digest>"')
    if (!name) throw new StepFailure('subject-name must be provided when using subject-digest')
    return [{ name, digest: { sha256: hex } }]
  }
  const files = globbed(job.folders.workspace, path!.split(',').join('\n'))
  if (files.length === 0) throw new StepFailure(`Could not find subject at path ${path}`)
  if (files.length > MAX_SUBJECTS)
    throw new StepFailure(`Too many subjects specified. The maximum number of subjects is ${MAX_SUBJECTS}.`)
  const subjects = files.map(async file => ({
    name: name || basename(file.path),
    digest: { sha256: await digestOf(file.path) },
  }))
  return await Promise.all(subjects)
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** SLSA provenance 1.0 as GitHub builds it, with the run and the workflow file of the job. */
function predicateOf({ stepRun }: StandInCall): Record<string, unknown> {
  const of = (key: string) => githubOf(stepRun, key)
  const [, path = '', ref = ''] = of('workflow_ref').match(/^[^/]+\/[^/]+\/([^@]+)@(.+)$/) ?? []
  const job = stepRun.contexts['job'] as Record<string, Value>
  const repository = `${of('server_url')}/${of('repository')}`
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: {
        github: {
          event_name: of('event_name'),
          repository_id: of('repository_id'),
          repository_owner_id: of('repository_owner_id'),
          runner_environment: 'self-hosted',
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${of('ref')}`, digest: { gitCommit: of('sha') } }],
    },
    runDetails: {
      builder: { id: `${of('server_url')}/${String(job['workflow_ref'] ?? of('workflow_ref'))}` },
      metadata: { invocationId: `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}` },
    },
  }
}

/** A Sigstore bundle of a statement, without a signature. */
function bundleOf(statement: ProvenanceStatement): Record<string, unknown> {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [] },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] },
  }
}
