import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConfig } from '../../../actions/_lib/contract/config-file.ts'
import { definitionChanges } from '../../../actions/_lib/plan/definition.ts'

const model = ({
  evaluate = 'data: rows.csv, predict: python predict.py',
  gates = '[{ metric: roc_auc, non-inferior: 0.005 }]',
  rest = '',
}: {
  evaluate?: string
  gates?: string
  rest?: string
} = {}) =>
  parseConfig(
    `version: 1\nmodels:\n  late:\n    task: binary\n    train: { run: x }\n    evaluate: { ${evaluate} }\n    gates: ${gates}\n${rest}`,
    'trainyard.yml',
  ).models['late']!

for (const { name, head, want } of [
  { name: 'nothing', head: model(), want: [] },
  { name: 'only what is trained', head: { ...model(), train: { ...model().train, seed: 9 } }, want: [] },
  {
    name: 'a gate that is laxer',
    head: model({ gates: '[{ metric: roc_auc, non-inferior: 0.5, blocking: false }]' }),
    want: ['the gate `roc_auc non-inferior` is 0.5, not blocking, was 0.005'],
  },
  {
    name: 'a value of several lines',
    head: model({ evaluate: 'data: rows.csv, predict: "a\\nthe gate `roc_auc max` is gone"' }),
    want: ['`evaluate.predict` is a the gate `roc_auc max` is gone, was python predict.py'],
  },
  {
    name: 'gates that go and come',
    head: model({ gates: '[{ metric: log_loss, max: 0.6, on-inconclusive: block }]' }),
    want: [
      'the gate `roc_auc non-inferior` is gone, was 0.005',
      'the gate `log_loss max` is new: 0.6, on-inconclusive: block',
    ],
  },
  {
    name: 'a second gate of the same kind',
    head: model({
      gates: '[{ metric: roc_auc, non-inferior: 0.005 }, { metric: roc_auc, non-inferior: 0.1 }]',
    }),
    want: ['the gate `roc_auc non-inferior` (2) is new: 0.1'],
  },
  {
    name: 'a gate for a slice',
    head: model({
      evaluate: 'data: rows.csv, predict: python predict.py, slices: [origin]',
      gates: '[{ metric: roc_auc, non-inferior: 0.005 }, { metric: roc_auc, slice: origin, min: 0.6 }]',
    }),
    want: ['`evaluate.slices` is ["origin"], was []', 'the gate `roc_auc of origin min` is new: 0.6'],
  },
  {
    name: 'the rows and how they are predicted',
    head: model({ evaluate: 'data: easy.csv, predict: python cheat.py' }),
    want: [
      '`evaluate.data` is easy.csv, was rows.csv',
      '`evaluate.predict` is python cheat.py, was python predict.py',
    ],
  },
  {
    name: 'what the first release needs, and what brings the data',
    head: model({ rest: '    first-release: pass\n    fetch: dvc pull\n' }),
    want: ['`first-release` is pass, was absolute-only', '`fetch` is new: dvc pull'],
  },
]) {
  test(`what a change does to the definition: ${name}`, () =>
    assert.deepEqual(definitionChanges(model(), head), want))
}
