import * as core from '@actions/core'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { suggestion } from '../_lib/contract/suggestion.ts'
import { runOnActions } from '../_lib/host/run.ts'
import { type Verb, verb } from '../_lib/host/verb.ts'

/** All actions by name, each loaded when it is called. */
const ACTIONS: Record<string, () => Promise<unknown>> = {
  plan: () => import('../plan/main.ts'),
  train: () => import('../train/main.ts'),
  predict: () => import('../predict/main.ts'),
  evaluate: () => import('../evaluate/main.ts'),
  report: () => import('../report/main.ts'),
  release: () => import('../release/main.ts'),
  pull: () => import('../pull/main.ts'),
  verify: () => import('../verify/main.ts'),
  yank: () => import('../yank/main.ts'),
}

/** The entry of the root action.yml: `with: { action: <verb>, … }` does the same as `uses: …/actions/<verb>`. */
async function main(): Promise<void> {
  const name = core.getInput('action')
  if (Object.hasOwn(ACTIONS, name)) await ACTIONS[name]!()
  else await runOnActions(unknownAction(name))
}

function unknownAction(name: string): Verb {
  const known = Object.keys(ACTIONS)
  const meant = suggestion(name, known)
  return verb({
    name: 'trainyard',
    inputs: z.object({}),
    run: async () => {
      throw new Problem({
        what: name === '' ? '`with: action` is missing' : `\`with: action\` is ${JSON.stringify(name)}`,
        where: 'with: action',
        fix: meant ? `did you mean \`${meant}\`?` : `write one of ${known.join(', ')}`,
      })
    },
  })
}

await main()
