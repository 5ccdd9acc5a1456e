import { runOnActions } from '../_lib/host/run.ts'
import { report } from './report.ts'

await runOnActions(report)
