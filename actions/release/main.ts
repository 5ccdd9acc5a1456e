import { runOnActions } from '../_lib/host/run.ts'
import { release } from './release.ts'

await runOnActions(release)
