import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { TestContext } from 'node:test'
import { found } from './github/http/answer.ts'
import { type ActiveFault, type FaultRule, faultRuleSchema } from './github/http/fault.ts'
import { repositoryNamed } from './github/repository/repository.ts'
import type { Check } from './github/row/check.ts'
import type { Pull } from './github/row/pull.ts'
import type { Asset, Release } from './github/row/release.ts'
import type { Artifact, Job, Run } from './github/row/workflow.ts'
import { type Sandbox, type SandboxOptions, worldOf } from './github/server.ts'
import { putVariable } from './github/variable/variable.ts'
import { storeArtifact } from './github/workflow/artifact.ts'
import { openServerFixture, type ServerFixture } from './tests/github/server-fixture.ts'

export type { TokenRequest } from './github/identity/token.ts'
export type { Comment } from './github/row/issue.ts'
export { parseCommand } from './runner/job/workflow-command.ts'
export {
  addAccount,
  addRepository,
  addToken,
  inspect,
  openRunner,
  openSandbox,
  type Runner,
} from './sandbox.ts'
export { gitIn, pushFiles, remoteOf } from './tests/github/clone.ts'
export { clientOf, recorded, scratch } from './tests/github/server-fixture.ts'
export type { ActiveFault, Artifact, Check, FaultRule, Job, Release, Run, Sandbox }

/** A sandbox of one test, with clients and a way to make repositories. */
export type SandboxFixture = Omit<ServerFixture, 'sandbox'> & { sandbox: Sandbox }

/** Opens a sandbox that is closed and removed after the test. */
export async function openSandboxFixture(
  t: TestContext,
  options?: Partial<SandboxOptions>,
): Promise<SandboxFixture> {
  return await openServerFixture(t, options)
}

/** A fault with its defaults, as a test's own `sandbox.faults.next` returns it. */
export function faultOf(rule: FaultRule): ActiveFault {
  return faultRuleSchema.parse(rule)
}

/** Sets a secret of a repository, or of one of its environments. */
export function setSecret(
  sandbox: Sandbox,
  { owner, repo }: { owner: string; repo: string },
  { environment = null, name, value }: { environment?: string | null; name: string; value: string },
): void {
  const world = worldOf(sandbox)
  const { id: repositoryId } = found(repositoryNamed(world, owner, repo))
  putVariable(world, 'secrets', { owner: null, repositoryId, environment }, { name, value })
}

/** The secret parts of all tokens. */
export function tokensOf(sandbox: Sandbox): string[] {
  return worldOf(sandbox)
    .store.tokens.all()
    .map(({ secret }) => secret)
}

/** Id of the repository that was made first, in which the functions below add things. */
export function repositoryIdOf(sandbox: Sandbox): number {
  return found(worldOf(sandbox).store.repositories.all()[0]).id
}

/** Adds a comment on an issue or pull request; one by `github-actions[bot]` is made with that app. */
export function addComment(
  sandbox: Sandbox,
  { issue, author, body }: { issue: number; author: string; body: string },
): void {
  const { store, time } = worldOf(sandbox)
  store.comments.put({
    id: store.nextId(),
    repositoryId: repositoryIdOf(sandbox),
    issueNumber: issue,
    author,
    app: author.endsWith('[bot]') ? author.slice(0, -'[bot]'.length) : null,
    body,
    createdAt: time(),
    updatedAt: time(),
  })
}

/** Adds a check that differs from another one in its id and what is named. */
export function addCheck(sandbox: Sandbox, like: Check, change: Partial<Check>): void {
  const { store } = worldOf(sandbox)
  store.checks.put({ ...like, id: store.nextId(), ...change })
}

/** Removes all comments and checks. */
export function removeCommentsAndChecks(sandbox: Sandbox): void {
  const { store } = worldOf(sandbox)
  for (const { id } of store.comments.all()) store.comments.remove(id)
  for (const { id } of store.checks.all()) store.checks.remove(id)
}

/** Changes what GitHub knows of a pull request, without an event. */
export function changePull(sandbox: Sandbox, { id }: Pick<Pull, 'id'>, change: Partial<Pull>): void {
  const { pulls } = worldOf(sandbox).store
  pulls.put({ ...found(pulls.get(id)), ...change })
}

/** Adds a run of `train.yml` that ended well, unless something else is named. */
export function addRun(sandbox: Sandbox, run: Partial<Run> & Pick<Run, 'headSha'>): Run {
  const { store, time } = worldOf(sandbox)
  const repositoryId = repositoryIdOf(sandbox)
  return store.runs.put({
    id: store.nextId(),
    repositoryId,
    headRepositoryId: repositoryId,
    headBranch: 'better',
    path: '.github/workflows/train.yml',
    name: 'Train',
    title: 'Better',
    event: 'pull_request',
    number: 1,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    actor: 'admin',
    pulls: [],
    createdAt: time(),
    startedAt: time(),
    updatedAt: time(),
    ...run,
  })
}

/** Adds a job of a run's attempt that ended well, unless something else is named. */
export function addJob(sandbox: Sandbox, run: Run, job: Partial<Job> & Pick<Job, 'name'>): void {
  const { store, time } = worldOf(sandbox)
  store.jobs.put({
    id: store.nextId(),
    repositoryId: run.repositoryId,
    runId: run.id,
    attempt: run.attempt,
    status: 'completed',
    conclusion: 'success',
    labels: [],
    steps: [],
    summary: null,
    annotations: [],
    createdAt: time(),
    startedAt: time(),
    completedAt: time(),
    ...job,
  })
}

/** Adds an artifact to a run, whatever its bytes are. */
export async function addArtifact(
  sandbox: Sandbox,
  run: Run,
  { name, zip }: { name: string; zip: Buffer | string },
): Promise<Artifact> {
  return await storeArtifact(worldOf(sandbox), run, { name, zip: Readable.from([Buffer.from(zip)]) })
}

export function removeArtifact(sandbox: Sandbox, { id }: Pick<Artifact, 'id'>): void {
  worldOf(sandbox).store.artifacts.remove(id)
}

/** Changes what the API says of an artifact, not its bytes. */
export function changeArtifact(sandbox: Sandbox, artifact: Artifact, change: Partial<Artifact>): void {
  worldOf(sandbox).store.artifacts.put({ ...artifact, ...change })
}

/** Exchanges an artifact's bytes behind the API's back: size and digest stay. */
export function overwriteArtifact(sandbox: Sandbox, { id }: Pick<Artifact, 'id'>, zip: Buffer): void {
  writeFileSync(worldOf(sandbox).artifacts.fileOf(id), zip)
}

/** Adds a release that differs from another one in its id and tag, without assets. */
export function addRelease(sandbox: Sandbox, like: Pick<Release, 'id'>, tag: string): void {
  const { store } = worldOf(sandbox)
  store.releases.put({ ...found(store.releases.get(like.id)), id: store.nextId(), tag })
}

/** Exchanges an asset's bytes behind the API's back: size and digest stay. */
export function overwriteAsset(sandbox: Sandbox, { id }: Pick<Asset, 'id'>, bytes: Buffer): void {
  writeFileSync(worldOf(sandbox).assets.fileOf(id), bytes)
}

/** Exchanges an asset's bytes with size and digest, as an upload under the same name does. */
export function replaceAsset(sandbox: Sandbox, asset: Asset, bytes: Buffer): void {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  overwriteAsset(sandbox, asset, bytes)
  worldOf(sandbox).store.assets.put({ ...asset, bytes: bytes.length, digest })
}

/** From now on assets have no digest, as on a GitHub that has not computed it. */
export function omitAssetDigests(sandbox: Sandbox): void {
  const { assets } = worldOf(sandbox).store
  const { put } = assets
  assets.put = row => put({ ...row, digest: null })
}

/** Breaks off the next downloads of assets after so many bytes each; returns where each download began, filled as they come. */
export function breakDownloads(sandbox: Sandbox, lengths: readonly number[]): number[] {
  const { assets } = worldOf(sandbox)
  const { read } = assets
  const begun: number[] = []
  assets.read = (id, range) => {
    const most = lengths[begun.length]
    begun.push(range?.start ?? 0)
    return most === undefined ? read(id, range) : Readable.from(firstBytes(read(id, range), most))
  }
  return begun
}

async function* firstBytes(source: Readable, most: number): AsyncGenerator<Buffer> {
  let left = most
  for await (const piece of source) {
    yield piece.subarray(0, left)
    left -= piece.length
    if (left <= 0) throw new Error('broken off')
  }
}

/** Remembers all releases and assets; the returned function puts them back and removes newer ones. */
export function rememberReleases(sandbox: Sandbox): () => void {
  const { store, assets } = worldOf(sandbox)
  const before = structuredClone({ releases: store.releases.all(), assets: store.assets.all() })
  return () => {
    const kept = new Set([...before.releases, ...before.assets].map(({ id }) => id))
    for (const { id } of store.releases.all()) if (!kept.has(id)) store.releases.remove(id)
    for (const { id } of store.assets.all()) {
      if (kept.has(id)) continue
      store.assets.remove(id)
      assets.remove(id)
    }
    for (const row of structuredClone(before.releases)) store.releases.put(row)
    for (const row of structuredClone(before.assets)) store.assets.put(row)
  }
}
