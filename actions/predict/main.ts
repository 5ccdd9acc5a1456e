import { runOnActions } from '../_lib/host/run.ts'
import { predict } from './predict.ts'

await runOnActions(predict)
