import type { Comparison } from '../contract/comparison.ts'
import type { Evaluation } from '../contract/evaluation.ts'
import type { Manifest, ManifestInput, ReleasedFile } from '../contract/manifest.ts'
import { Problem } from '../contract/problem.ts'
import type { Run } from '../contract/run.ts'
import type { Signature } from '../contract/signature.ts'
import { contentIdOf } from './content-id.ts'
import { tagOf } from './tag.ts'
import type { Versioned } from './version.ts'

/** The workflow run that trained, as the trusted workflow states it; null in a terminal. */
export type Provenance = Pick<Manifest['code'], 'workflow' | 'run' | 'attempt'>

const LOCKFILES =
  /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|requirements[\w.-]*\.txt|conda-lock\.yml|pixi\.lock|Cargo\.lock|go\.sum|renv\.lock|Manifest\.toml)$/

/** The part of a manifest that decides its version. */
export function versionedOf({
  run,
  signature,
  dataPaths,
}: {
  run: Run
  signature: Signature | null
  dataPaths: readonly string[]
}): Versioned {
  const inputs = run.inputs.map(({ path, id }) => inputOf(path, id, dataPaths))
  const { image, os, arch, node } = run.environment
  return {
    contentId: contentIdOf({ fingerprint: run.fingerprint, digests: [run.artifact.digest], signature }),
    signature,
    inputs,
    params: run.params,
    command: run.command,
    recipe: run.recipe ?? null,
    environment: {
      image,
      lockfiles: inputs
        .filter(({ path }) => LOCKFILES.test(path.split('/').at(-1)!))
        .map(({ path, digest }) => ({ path, digest })),
      runtime: { os, arch, node },
      backend: run.backend?.used ?? null,
      gpu: run.gpu && { name: run.gpu.name, driver: run.gpu.driver },
      seed: run.seed,
    },
  }
}

/** The manifest of a version. The same documents give the same manifest. */
export function manifestOf(given: {
  run: Run
  comparison: Comparison
  /** The candidate's. */
  evaluation: Evaluation
  versioned: Versioned
  version: string
  reasons: readonly string[]
  provenance: Provenance
  files: readonly ReleasedFile[]
}): Manifest {
  const { run, comparison, evaluation, versioned, version, reasons, provenance, files } = given
  const { model } = run
  const { repository, sha } = run.code
  if (sha === null) throw withoutCommit()
  return {
    schema: 'trainyard/manifest@1',
    model,
    task: evaluation.task,
    version,
    tag: tagOf({ model, version }),
    fingerprint: run.fingerprint,
    reasons: [...reasons],
    trainedAt: run.startedAt,
    code: { repository, sha, ...provenance },
    ...versioned,
    dataset: evaluation.data,
    confidence: evaluation.settings.confidence,
    metrics: evaluation.metrics,
    champion: comparison.champion,
    verdict: comparison.verdict,
    gates: comparison.gates,
    waived: comparison.gates.flatMap(({ metric, slice, waived }) =>
      waived ? { metric, slice, ...waived } : [],
    ),
    artifact: run.artifact,
    files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  }
}

/** Data is what trainyard.yml lists under `data:`. Files in git are identified by their object ids. */
function inputOf(path: string, id: string, dataPaths: readonly string[]): ManifestInput {
  const isPinned = id.includes(':')
  const isData =
    isPinned || dataPaths.some(data => path === data || path.startsWith(`${data.replace(/\/$/, '')}/`))
  return { path, kind: isData ? 'data' : 'code', digest: isPinned ? id : `git:${id}` }
}

function withoutCommit(): Problem {
  return new Problem({
    what: 'the run has no commit',
    where: 'run.json',
    fix: 'train in a git repository: a release names a commit',
  })
}
