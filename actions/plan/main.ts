import { runOnActions } from '../_lib/host/run.ts'
import { plan } from './plan.ts'

await runOnActions(plan)
