import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinHistories, stepOf } from '../../../actions/train/history.ts'

const epochs = (...numbers: number[]) => numbers.map(epoch => ({ epoch }))

for (const { name, earlier, later, want } of [
  { name: 'one after the other', earlier: epochs(1, 2), later: epochs(3), want: epochs(1, 2, 3) },
  { name: 'from an older checkpoint', earlier: epochs(1, 2, 3), later: epochs(2, 3), want: epochs(1, 2, 3) },
  { name: 'anew', earlier: epochs(1, 2), later: epochs(1), want: epochs(1) },
  { name: 'without steps', earlier: [{ loss: 1 }], later: [{ loss: 2 }], want: [{ loss: 1 }, { loss: 2 }] },
  {
    name: 'several lines a step',
    earlier: [
      { step: 1, loss: 3 },
      { step: 2, loss: 2 },
      { step: 2, validation: 2 },
    ],
    later: [{ step: 2, loss: 1 }],
    want: [
      { step: 1, loss: 3 },
      { step: 2, loss: 1 },
    ],
  },
  { name: 'nothing more', earlier: epochs(1), later: [], want: epochs(1) },
]) {
  test(`curves of two attempts: ${name}`, () => assert.deepEqual(joinHistories(earlier, later), want))
}

for (const { name, points, want } of [
  { name: 'epochs', points: epochs(1, 2), want: 2 },
  { name: 'steps before epochs', points: [{ step: 100, epoch: 1 }], want: 100 },
  { name: 'folds, which begin again', points: epochs(1, 2, 1), want: null },
  { name: 'losses alone', points: [{ loss: 1 }], want: null },
  { name: 'nothing', points: [], want: null },
]) {
  test(`how far the curves came: ${name}`, () => assert.equal(stepOf(points), want))
}
