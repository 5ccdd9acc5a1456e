import { relative, sep } from 'node:path'
import { repositoryPage } from '../../github/repository/repository.ts'
import type { Artifact } from '../../github/row/workflow.ts'
import { storeArtifact } from '../../github/workflow/artifact.ts'
import { artifactsOf, removeArtifact, repositoryById } from '../github-rows.ts'
import { issue } from '../job/annotation.ts'
import { StepFailure } from '../job/step-failure.ts'
import { isTrue } from './flag.ts'
import type { StandIn, StandInCall } from './stand-in.ts'
import { uploadOf } from './upload-root.ts'
import { zipOf } from './zip.ts'

/** actions/upload-artifact: stores a real zip as an artifact of the run. */
export const uploadArtifact: StandIn = {
  name: 'actions/upload-artifact',
  inputs: {
    name: 'artifact',
    path: '',
    'if-no-files-found': 'warn',
    'retention-days': '0',
    'compression-level': '6',
    overwrite: 'false',
    'include-hidden-files': 'false',
  },
  main,
}

const FORBIDDEN_IN_NAMES = /[":<>|*?\r\n\\/]/
const FORBIDDEN_IN_PATHS = /[":<>|*?\r\n]/

async function main(standIn: StandInCall): Promise<void> {
  const { stepRun, job, inputs, say } = standIn
  const name = inputs['name'] || 'artifact'
  if (FORBIDDEN_IN_NAMES.test(name)) throw new StepFailure(`The artifact name is not valid: ${name}`)
  if (inputs['path'] === '') throw new StepFailure('Input required and not supplied: path')
  const hidden = isTrue(inputs, 'include-hidden-files')
  const { files, root } = uploadOf(job.folders.workspace, inputs['path']!, { hidden })
  if (files.length === 0) return missing(standIn)
  const named = files.map(file => ({ ...file, name: relative(root, file.path).split(sep).join('/') }))
  const wrong = named.find(file => FORBIDDEN_IN_PATHS.test(file.name))
  if (wrong) throw new StepFailure(`The path for one of the files in artifact is not valid: ${wrong.name}`)
  const artifact = await keep(standIn, name, named)
  const { world, run } = job.request
  const repository = repositoryById(world, run.repositoryId)!
  const page = `${repositoryPage(world, repository)}/actions/runs/${run.id}/artifacts/${artifact.id}`
  const digest = artifact.digest.replace('sha256:', '')
  Object.assign(stepRun.outputs, {
    'artifact-id': String(artifact.id),
    'artifact-digest': digest,
    'artifact-url': page,
  })
  say(
    `Artifact ${name} has been successfully uploaded! ${files.length} files, ${artifact.bytes} bytes, SHA256 ${digest}`,
  )
}

function missing({ stepRun, inputs, say }: StandInCall): void {
  const message = `No files were found with the provided path: ${inputs['path']}. No artifacts will be uploaded.`
  const answer = inputs['if-no-files-found']
  if (answer === 'error') throw new StepFailure(message)
  if (answer === 'warn') issue(stepRun, { level: 'warning', message })
  else if (answer === 'ignore') say(message)
  else throw new StepFailure(`Unrecognized if-no-files-found input: ${answer}`)
}

async function keep(
  { job, inputs }: StandInCall,
  name: string,
  files: Parameters<typeof zipOf>[0],
): Promise<Artifact> {
  const { world, run } = job.request
  const known = artifactsOf(world, run).find(row => row.name === name)
  if (known && isTrue(inputs, 'overwrite')) removeArtifact(world, known)
  const days = Number(inputs['retention-days']) || 90
  const level = Number(inputs['compression-level'])
  return await storeArtifact(world, run, { name, zip: zipOf(files, { level }), days })
}
