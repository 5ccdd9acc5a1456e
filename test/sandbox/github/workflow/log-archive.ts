import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Run } from '../row/workflow.ts'
import type { World } from '../world.ts'
import { readLog } from './log.ts'

/** The logs of a run's latest attempt as a zip: `0_train.txt` and so on, in the order of its jobs. */
export function logArchive(world: World, run: Run): Readable {
  const zip = new ZipFile()
  const jobs = world.store.jobs.filter(job => job.runId === run.id && job.attempt === run.attempt)
  for (const [index, { id, name, startedAt }] of jobs.entries()) {
    const file = `${index}_${name.replace(/[/\\:]/g, '_')}.txt`
    zip.addBuffer(Buffer.from(readLog(world, id)), file, { mtime: new Date(startedAt) })
  }
  zip.end()
  return zip.outputStream as Readable
}
