import assert from 'node:assert/strict'
import test from 'node:test'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { modelCard } from '../../../actions/_lib/report/release/model-card.ts'
import { releaseNotes } from '../../../actions/_lib/report/release/notes.ts'
import { trainingMarkdown } from '../../../actions/_lib/report/training.ts'
import { manifest } from '../release/documents.ts'
import { comparison, evaluation, gate, measured, metric, run } from './documents.ts'

const auc = measured('roc_auc', 0.67912, [0.6603, 0.6974])
const sliced = metric('roc_auc', 0.656, 0.67912, [0.0161, 0.0302])
const waived = gate(
  sliced,
  { kind: 'max-drop', value: 0.125, relative: true },
  { slice: 'origin=ATL', verdict: 'fail', waived: { by: 'ada', why: 'few rows' } },
)
const slice = { column: 'origin', value: 'ATL', n: 1200, tooSmall: null, metrics: [auc] }
const trained = run({
  seconds: 754.2,
  artifact: { ...run().artifact, bytes: 1_234_567 },
})
const released = manifest({
  confidence: 0.999,
  metrics: [auc],
  gates: [waived],
  waived: [{ metric: 'roc_auc', slice: 'origin=ATL', by: 'ada', why: 'few rows' }],
  files: [{ ...manifest().files[0]!, size: 1_234_567 }],
})
const measurements = evaluation({ metrics: [auc], slices: [slice] })

/** One training, its comparison and its release. */
const texts = {
  'the comment': reportMarkdown({
    comparison: comparison({ confidence: 0.999, gates: [waived], metrics: [sliced] }),
    run: trained,
  }),
  'the comment of a first release': reportMarkdown({
    comparison: comparison({ confidence: 0.999, champion: null, firstRelease: 'pass', paired: false }),
    evaluation: measurements,
  }),
  'the release notes': releaseNotes({ manifest: released, previous: null }),
  'the model card': modelCard({ manifest: released, evaluation: measurements }),
  'the job summary of the training': trainingMarkdown(trained),
}

for (const { value, written, places } of [
  {
    value: 'the size of an artifact',
    written: '1.23 MB',
    places: ['the comment', 'the release notes', 'the job summary of the training'],
  },
  {
    value: 'a time',
    written: '12 min 34 s',
    places: ['the comment', 'the job summary of the training'],
  },
  {
    value: 'a metric with its interval',
    written: '| `roc_auc`\u00a0↑ | 0.679 | [0.660,\u00a00.697] |',
    places: ['the comment of a first release', 'the release notes', 'the model card'],
  },
  {
    value: 'the confidence',
    written: '99.9 % interval',
    places: ['the comment', 'the comment of a first release', 'the release notes', 'the model card'],
  },
  {
    value: 'a slice',
    written: '| `origin=ATL` | 1,200 |',
    places: ['the comment of a first release', 'the model card'],
  },
  {
    value: 'a gate on a slice',
    written: '| `roc_auc`\u00a0↑ of `origin=ATL` |',
    places: ['the comment', 'the release notes'],
  },
  {
    value: 'the difference that a gate is about',
    written: '| +0.0231 |',
    places: ['the comment', 'the release notes'],
  },
  {
    value: 'a tolerance',
    written: '| estimate at most 12.5 % worse |',
    places: ['the comment', 'the release notes'],
  },
  { value: 'who waived', written: 'aived by @&#8203;ada', places: ['the comment', 'the release notes'] },
] as { value: string; written: string; places: (keyof typeof texts)[] }[]) {
  for (const place of places)
    test(`${value} is written the same in ${place}`, () =>
      assert.ok(texts[place].includes(written), texts[place]))
}
