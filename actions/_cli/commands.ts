import type { Verb } from '../_lib/host/verb.ts'

/** A command: one line of help, and its verb, loaded only when it is called. */
export type Command = { about: string; load: () => Promise<Verb> }

/** Everything that `trainyard` can do in a terminal, in the order of its help. */
export const COMMANDS: Record<string, Command> = {
  plan: {
    about: 'which models changed and why, which run stands for them, the champion to beat, the matrix',
    load: async () => (await import('../plan/plan.ts')).plan as Verb,
  },
  train: {
    about: 'train the model: run.json, model/, logs and curves',
    load: async () => (await import('../train/train.ts')).train as Verb,
  },
  predict: {
    about: 'score an artifact on the evaluation set: predictions.parquet',
    load: async () => (await import('../predict/predict.ts')).predict as Verb,
  },
  evaluate: {
    about: 'judge predictions: evaluation.json, and comparison.json with gates and verdict',
    load: async () => (await import('../evaluate/evaluate.ts')).evaluate as Verb,
  },
  report: {
    about: 'render a comparison: report.md and report.html',
    load: async () => (await import('../report/report.ts')).report as Verb,
  },
  release: {
    about: 'publish a judged run as a release, or with --dry-run print the plan',
    load: async () => (await import('../release/release.ts')).release as Verb,
  },
  pull: {
    about: 'download a release by version or range, go on where it broke off, check every byte',
    load: async () => (await import('../pull/pull.ts')).pull as Verb,
  },
  verify: {
    about: 'check a downloaded release against its manifest and SHA256SUMS, every byte',
    load: async () => (await import('../verify/verify.ts')).verify as Verb,
  },
  yank: {
    about: 'withdraw a release: no range names it any more, its bytes stay',
    load: async () => (await import('../yank/yank.ts')).yank as Verb,
  },
  demo: {
    about: 'play the loop on real flights: train a champion and a candidate, judge them, report',
    load: async () => (await import('./demo/demo.ts')).demo as Verb,
  },
  sandbox: {
    about: 'serve an empty GitHub on this machine: git, REST and GraphQL',
    load: async () => (await import('./sandbox.ts')).sandbox as Verb,
  },
}
