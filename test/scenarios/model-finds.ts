import { buffer, json } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { type Manifest, manifestSchema } from '../../actions/_lib/contract/manifest.ts'
import type { Check } from '../sandbox/github/check/check.ts'
import type { Comment } from '../sandbox/github/issue/comment.ts'
import type { Release } from '../sandbox/github/release/release.ts'
import type { Repository } from '../sandbox/github/repository/repository.ts'
import type { Sandbox } from '../sandbox/github/server.ts'
import type { Artifact } from '../sandbox/github/workflow/artifact.ts'
import { readLog } from '../sandbox/github/workflow/log.ts'
import type { Job, Run } from '../sandbox/github/workflow/run.ts'

/** What there is to see in a model repository, oldest first. */
export type ModelFinds = {
  /** Runs of a workflow by its name (`Model`, `Model release` …), or all; of one commit, or all. */
  runs(name?: string, sha?: string): Run[]
  /** The newest of them; an error if there is none. */
  lastRun(name?: string, sha?: string): Run
  /** Conclusion of each job of a run's attempt by its name, `Model / model (toy) / candidate`. */
  jobs(run: Run): Record<string, string | null>
  /** An error if it has none of that name. */
  job(run: Run, name: string): Job
  /** What a job printed, without times; all jobs of the run's attempt if none is named. */
  log(run: Run, job?: string): string
  /** The summaries of all jobs. */
  summary(run: Run): string
  comments(number: number): Comment[]
  /** Checks on a commit; jobs, which GitHub shows as checks too, are not here. */
  checks(sha: string): Check[]
  artifacts(run: Run): Artifact[]
  /** Files of an artifact by path. */
  unpack(artifact: Artifact): Promise<Map<string, Buffer>>
  /** What is published, drafts left out. */
  releases(): Release[]
  manifest(release: Release): Promise<Manifest>
}

export function modelFinds({
  sandbox: { world },
  repository,
}: {
  sandbox: Sandbox
  repository: Repository
}): ModelFinds {
  const { store } = world
  const ours = <Row extends { repositoryId: number }>(row: Row) => row.repositoryId === repository.id
  const runs = (name?: string, sha?: string) =>
    store.runs
      .filter(ours)
      .filter(run => (name === undefined || run.name === name) && (sha === undefined || run.headSha === sha))
  const jobsOf = ({ id, attempt }: Run) =>
    store.jobs.filter(job => job.runId === id && job.attempt === attempt)
  const job = (run: Run, name: string) =>
    found(
      jobsOf(run).find(each => each.name === name),
      name,
    )
  return {
    runs,
    lastRun: (name, sha) => found(runs(name, sha).at(-1), `run of ${name}`),
    jobs: run => Object.fromEntries(jobsOf(run).map(({ name, conclusion }) => [name, conclusion])),
    job,
    log: (run, name) =>
      (name === undefined ? jobsOf(run) : [job(run, name)])
        .map(({ id }) => readLog(world, id).replace(/^\S+Z /gm, ''))
        .join('\n'),
    summary: run =>
      jobsOf(run)
        .map(({ summary }) => summary ?? '')
        .join('\n'),
    comments: number => store.comments.filter(row => ours(row) && row.issueNumber === number),
    checks: sha => store.checks.filter(row => ours(row) && row.head === sha),
    artifacts: run => store.artifacts.filter(row => row.runId === run.id),
    unpack: ({ id }) => buffer(world.artifacts.read(id)).then(filesOf),
    releases: () => store.releases.filter(row => ours(row) && !row.draft),
    async manifest({ id }) {
      const asset = store.assets.find(row => row.releaseId === id && row.name === 'manifest.json')
      return manifestSchema.parse(await json(world.assets.read(found(asset, 'manifest.json').id)))
    },
  }
}

async function filesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}

function found<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw new Error(`there is no ${what}`)
  return row
}
