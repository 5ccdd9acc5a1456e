import type { Verb } from '../_lib/host/verb.ts'

/** A command: its line of help, and its verb, loaded when it is called. */
type Command = { about: string; load: () => Promise<Verb> }

/** All commands of `trainyard`, in the order of its help. */
export const COMMANDS: Record<string, Command> = {
  plan: {
    about:
      'list changed models, which earlier run can be reused, which champion to compare with, and whose gates apply',
    load: async () => (await import('../plan/plan.ts')).plan as Verb,
  },
  train: {
    about: 'train a model: writes run.json, the model, logs and learning curves',
    load: async () => (await import('../train/train.ts')).train as Verb,
  },
  predict: {
    about: 'score the evaluation set with a trained model: writes predictions.parquet',
    load: async () => (await import('../predict/predict.ts')).predict as Verb,
  },
  evaluate: {
    about:
      'compute metrics, compare with the champion, apply the gates: writes evaluation.json and comparison.json',
    load: async () => (await import('../evaluate/evaluate.ts')).evaluate as Verb,
  },
  report: {
    about: 'render a comparison: writes report.md and report.html',
    load: async () => (await import('../report/report.ts')).report as Verb,
  },
  release: {
    about: 'publish an evaluated run as a release; --dry-run prints the plan',
    load: async () => (await import('../release/release.ts')).release as Verb,
  },
  pull: {
    about: 'download a release by version or range and check every byte; an interrupted download resumes',
    load: async () => (await import('../pull/pull.ts')).pull as Verb,
  },
  verify: {
    about: 'check every byte of a downloaded release against its manifest and SHA256SUMS',
    load: async () => (await import('../verify/verify.ts')).verify as Verb,
  },
  yank: {
    about: 'withdraw a release: version ranges skip it, its files stay',
    load: async () => (await import('../yank/yank.ts')).yank as Verb,
  },
  demo: {
    about: 'run the whole loop on real flight data: train a champion and a candidate, compare them, report',
    load: async () => (await import('./demo/demo.ts')).demo as Verb,
  },
  sandbox: {
    about: 'serve an empty GitHub on this machine: git, REST and GraphQL',
    load: async () => (await import('./sandbox.ts')).sandbox as Verb,
  },
}
