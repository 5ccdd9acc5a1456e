import { runOnActions } from '../_lib/host/run.ts'
import { verify } from './verify.ts'

await runOnActions(verify)
