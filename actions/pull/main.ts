import { runOnActions } from '../_lib/host/run.ts'
import { pull } from './pull.ts'

await runOnActions(pull)
