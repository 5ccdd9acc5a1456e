import { runOnActions } from '../_lib/host/run.ts'
import { evaluate } from './evaluate.ts'

await runOnActions(evaluate)
