import type { EndedJob, FailureInput } from '../../../actions/_lib/report/failure.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { type OlderVerdict, readOlderVerdict } from '../../../actions/_lib/report/older-verdict.ts'
import type { PullRequest } from '../../../actions/_lib/report/pull-request.ts'
import { CASES } from './cases.ts'
import { HOSTILE } from './hostile.ts'

const OLDER = 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12'
export const approved: PullRequest = {
  sha: OLDER,
  runUrl: 'https://github.com/acme/flight-delay/actions/runs/16',
  onMerge: null,
  earlier: [],
  workflow: 'trainyard',
  runId: 16,
}
const head: PullRequest = {
  ...approved,
  sha: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60',
  runUrl: 'https://github.com/acme/flight-delay/actions/runs/17/attempts/2',
  runId: 17,
  attempt: 2,
}
/** A comment with a verdict, and the numbers that a later report finds in it. */
export const APPROVED = reportMarkdown({ ...CASES['pass']!, pullRequest: approved })
const numbers: OlderVerdict = readOlderVerdict(APPROVED)!
const passed = { sha: OLDER, verdict: 'pass', summary: '3 of 3 gates passed · roc_auc ↑ +0.0228' } as const

const job: EndedJob = {
  step: null,
  limit: null,
  said: [],
  url: 'https://github.com/acme/flight-delay/actions/runs/17/job/3',
}
const training: FailureInput = {
  model: 'flight-delay',
  stage: 'train',
  kind: 'failed',
  problems: [
    {
      what: 'the train command ended with status 1: python train.py',
      where: 'trainyard.yml: models.flight-delay.train.run',
      fix: 'a Python package is not installed: put it into requirements.txt and install that before, with the same python (in Trainyard’s workflows by the input setup)',
    },
  ],
  lines: [
    'reading features.sql',
    'Traceback (most recent call last):',
    '  File "train.py", line 3, in <module>',
    '    import lightgbm as lgb',
    "ModuleNotFoundError: No module named 'lightgbm'",
  ],
  job: null,
  pullRequest: head,
}

/** One report of every kind that there is without a verdict. */
export const FAILURES: Record<string, FailureInput> = {
  'training-failed': training,
  'failed-with-older-verdict': {
    ...training,
    pullRequest: { ...head, older: numbers, earlier: [passed] },
  },
  'prediction-failed': {
    ...training,
    stage: 'predict',
    problems: [
      {
        what: 'predictions.csv has no row for 12 of 50,000 ids, such as AA-17-2001-05-03',
        where: 'predictions.csv',
        fix: 'write one row for each row of $TRAINYARD_DATA, also where features are missing',
      },
    ],
    lines: [],
    pullRequest: { ...head, attempt: 1 },
  },
  'training-incomplete': {
    ...training,
    kind: 'incomplete',
    problems: [
      {
        what: 'the training stopped at its time limit with a checkpoint',
        where: 'time-limit',
        fix: 're-run the failed jobs: the training resumes from the checkpoint',
      },
    ],
    lines: [],
  },
  'training-timed-out': {
    ...training,
    kind: 'timed-out',
    problems: [],
    lines: [],
    job: {
      ...job,
      limit: '360 minutes',
      step: 'Train',
      said: ['The job running on runner gpu-7 has exceeded the maximum execution time of 360 minutes.'],
    },
  },
  'training-cancelled': {
    ...training,
    kind: 'cancelled',
    problems: [],
    lines: [],
    job: { ...job, step: 'Train', said: ['The run was canceled by @ada.'] },
  },
  'failure-hostile': hostile(),
}

function hostile(): FailureInput {
  const name = (i: number) => HOSTILE[i % HOSTILE.length]!
  return {
    model: name(0),
    stage: 'train',
    kind: 'failed',
    problems: HOSTILE.slice(0, 5).map((what, i) => ({ what, where: name(i + 5), fix: name(i + 10) })),
    lines: ['```', '~~~', ...HOSTILE.map(text => text.slice(0, 200)), '<!-- trainyard:after-merge -->'],
    job: { step: name(3), limit: name(4), said: HOSTILE, url: 'javascript:alert(1)' },
    pullRequest: {
      ...head,
      sha: name(3),
      older: numbers,
      earlier: HOSTILE.map(text => ({ sha: text, verdict: 'failed', summary: text })),
    },
  }
}
