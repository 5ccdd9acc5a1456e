import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waiverLine, waiversOf } from '../../../actions/_lib/contract/waiver.ts'
import { type Comment, waiversIn } from '../../../actions/_lib/plan/waivers.ts'

const ON = [{ name: 'trainyard:waive', by: 'ada', mayWrite: true }]
const said = (author: string, body: string, mayWrite = true): Comment => ({
  author,
  body,
  mayWrite,
  edited: false,
})
const first = said('ada', '/trainyard waive roc_auc: see #12')

for (const { name, comments, labels = ON, want, notes = [] } of [
  {
    name: 'a comment by an account with write access',
    comments: [first],
    want: ['@ada roc_auc: see #12'],
  },
  {
    name: 'of one gate the newest, of another slice beside it',
    comments: [
      first,
      said('bob', '/trainyard waive roc_auc of origin=ATL: few rows'),
      said('bob', '/trainyard waive roc_auc: see #13'),
    ],
    want: ['@bob roc_auc: see #13', '@bob roc_auc of origin=ATL: few rows'],
  },
  {
    name: 'no comment that was edited, for its words may be another’s; the one before it counts',
    comments: [first, { ...said('bob', '/trainyard waive roc_auc: see #13'), edited: true }],
    want: ['@ada roc_auc: see #12'],
    notes: [
      'the waiver of roc_auc by bob is refused: the comment was edited, and GitHub does not tell by whom: write a new one',
    ],
  },
  {
    name: 'no comment by an account without write access, and it displaces no other',
    comments: [first, said('mallory', '/trainyard waive roc_auc: trust me', false)],
    want: ['@ada roc_auc: see #12'],
    notes: ['the waiver of roc_auc by mallory is refused: its author has no write access'],
  },
  {
    name: 'nothing without the label',
    comments: [first],
    labels: [],
    want: [],
    notes: [
      'nothing is waived: a waiver needs the label trainyard:waive as well, which is not on the pull request',
    ],
  },
  {
    name: 'nothing with a label by an account without write access',
    comments: [first],
    labels: [{ name: 'trainyard:waive', by: 'mallory', mayWrite: false }],
    want: [],
    notes: ['nothing is waived: mallory, who set trainyard:waive, has no write access'],
  },
  {
    name: 'nothing, and no note, where no comment asks',
    comments: [said('ada', 'fine')],
    labels: [],
    want: [],
  },
]) {
  test(`waives ${name}`, () => {
    const found = waiversIn(comments, labels)
    assert.deepEqual(found.waivers.map(waiverLine), want)
    assert.deepEqual(found.notes, notes)
    assert.deepEqual(waiversOf(want, null), found.waivers, 'the judge reads what plan writes')
  })
}
