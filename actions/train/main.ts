import { runOnActions } from '../_lib/host/run.ts'
import { train } from './train.ts'

await runOnActions(train)
