import { created, found, noContent, ok, Refusal } from '../http/answer.ts'
import { envelope } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { downloadLink } from '../release/download.ts'
import type { Artifact } from '../row/workflow.ts'
import { artifactView, isExpired, storeArtifact } from './artifact.ts'

/** Artifacts of workflow runs. */
export const artifactRoutes: Route[] = [
  route('GET', '/actions/artifacts', reads('actions'), call => list(call, null)),
  route('GET', '/actions/runs/:run/artifacts', reads('actions'), listOfRun),
  route('GET', '/actions/artifacts/:id', reads('actions'), get),
  route('GET', '/actions/artifacts/:id/:format{zip}', reads('actions'), download),
  route('DELETE', '/actions/artifacts/:id', writes('actions'), remove),
]

/** Stores a job's zip; GitHub uses a service without a public API for it. */
export const artifactUpload: Route = {
  ...route('POST', '/runs/:run/artifacts', reads('metadata'), upload),
  raw: true,
}

function list(call: RepositoryCall, run: number | null) {
  const { world, repository, query } = call
  const name = query.get('name')
  const rows = world.store.artifacts
    .filter(row => row.repositoryId === repository.id && (run === null || row.runId === run))
    .filter(row => name === null || row.name === name)
  return envelope(call, 'artifacts', rows.reverse(), row => artifactView(world, repository, row))
}

function listOfRun(call: RepositoryCall) {
  const run = found(call.world.store.runs.get(number(call, 'run')))
  return list(call, found(run.repositoryId === call.repository.id ? run.id : null))
}

function artifactOf(call: RepositoryCall): Artifact {
  const artifact = call.world.store.artifacts.get(number(call, 'id'))
  return found(artifact?.repositoryId === call.repository.id ? artifact : null)
}

function get(call: RepositoryCall) {
  return ok(artifactView(call.world, call.repository, artifactOf(call)))
}

/** Requires a token, even in a public repository. */
function download(call: RepositoryCall) {
  const artifact = artifactOf(call)
  if (call.token === null) throw new Refusal(401, 'Requires authentication')
  if (isExpired(call.world, artifact)) throw new Refusal(410, 'Artifact has expired')
  return {
    status: 302,
    headers: { location: downloadLink(call.world, { kind: 'artifacts', id: artifact.id }) },
  }
}

function remove(call: RepositoryCall) {
  const artifact = artifactOf(call)
  call.world.store.artifacts.remove(artifact.id)
  call.world.artifacts.remove(artifact.id)
  return noContent()
}

async function upload(call: RepositoryCall) {
  const { world, repository, query } = call
  if (call.token === null) throw new Refusal(401, 'Requires authentication')
  const run = found(world.store.runs.get(number(call, 'run')))
  found(run.repositoryId === repository.id ? run : null)
  const name = query.get('name')
  if (!name) throw new Refusal(422, 'name is missing')
  const days = Number(query.get('retention-days') ?? 90)
  return created(
    artifactView(world, repository, await storeArtifact(world, run, { name, zip: call.upload.stream, days })),
  )
}
