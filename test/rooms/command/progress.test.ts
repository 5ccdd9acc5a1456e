import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EpochCount, progressInLine } from '../../../actions/_lib/command/progress.ts'

for (const { line, share, kind } of [
  { line: 'Epoch 3/20', share: 0.1, kind: 'round' },
  { line: 'Epoch 3/20 - loss: 0.31', share: 0.15, kind: 'round' },
  { line: 'epoch 5 of 10: loss 0.3', share: 0.5, kind: 'round' },
  { line: 'Epoch [2/4], Step [50/100], Loss: 0.3', share: 0.375, kind: 'round' },
  { line: ' 37%|███▋      | 37/100 [00:01<00:02]', share: 0.37, kind: 'bar' },
  { line: 'Epoch 3/10:  50%|█████     | 5/10 [00:01<00:01]', share: 0.25, kind: 'bar' },
  { line: '120/500 [=====>........] - ETA: 3s - loss: 0.3', share: 0.24, kind: 'bar' },
  { line: '120/500 ━━━━━━━━━━ 3s 5ms/step - loss: 0.3', share: 0.24, kind: 'bar' },
  { line: '[120/500] loss=0.1', share: 0.24, kind: 'round' },
  { line: 'Step 4/4', share: 1, kind: 'round' },
  { line: '[10]\tvalidation-logloss:0.31250', share: null, kind: 'round' },
  { line: "[10]\ttraining's l2: 0.25", share: null, kind: 'round' },
  { line: '10:\tlearn: 0.61\ttotal: 500ms\tremaining: 1.5s', share: 0.25, kind: 'round' },
  { line: 'accuracy 97%', share: null, kind: null },
  { line: 'epoch 21/20', share: null, kind: null },
  { line: 'reading 2001/01/02', share: null, kind: null },
  { line: '[info] all well', share: null, kind: null },
]) {
  test(`progress of ${JSON.stringify(line)} is ${share}, a ${kind}`, () => {
    const found = progressInLine(line, null)
    assert.equal(found.share === null ? null : Math.round(found.share * 1e6) / 1e6, share)
    assert.equal(found.kind, kind)
  })
}

for (const { name, lines, want } of [
  {
    name: 'Keras: an epoch is named, then its bar runs',
    lines: ['Epoch 1/2', '50/100 [==>..]', '100/100 [====]', 'Epoch 2/2', '50/100 [==>..]'],
    want: [0, 0.25, 0.5, 0.5, 0.75],
  },
  {
    name: 'a bar an epoch, then its loss',
    lines: [' 50%|## |', 'Epoch 1/4 loss 0.5', ' 50%|## |', 'Epoch 2/4 loss 0.4'],
    want: [0.5, 0.25, 0.375, 0.5],
  },
  { name: 'folds of rounds without an end', lines: ['fold 1/5', '[0]\tlogloss:0.5'], want: [0.2, null] },
]) {
  test(`the course of a training: ${name}`, () => {
    let course: EpochCount = null
    const shares = lines.map(line => {
      const { share, course: next } = progressInLine(line, course)
      course = next
      return share
    })
    assert.deepEqual(shares, want)
  })
}
