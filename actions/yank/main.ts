import { runOnActions } from '../_lib/host/run.ts'
import { yank } from './yank.ts'

await runOnActions(yank)
