import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Label } from '../../../actions/_lib/plan/label.ts'
import { requestOf } from '../../../actions/_lib/plan/request.ts'
import { type StartConditions, startOf } from '../../../actions/_lib/plan/start.ts'

const label = (name: string, mayWrite = true): Label => ({ name, by: mayWrite ? 'ada' : 'mallory', mayWrite })
const pull = (change: Partial<NonNullable<StartConditions['pull']>> = {}) => ({
  draft: false,
  open: true,
  fork: false,
  labels: [] as Label[],
  ...change,
})
const situation = (change: Partial<StartConditions> = {}): StartConditions => ({
  pull: pull(),
  comment: null,
  named: false,
  label: null,
  textOnly: false,
  settled: false,
  ...change,
})
const comment = (body: string, mayWrite = true) => ({ author: 'rosa', mayWrite, request: requestOf(body) })
const started = (models: string[] = [], forced = false) => ({ kind: 'start', forced, models, notes: [] })

test('an edited text skips a commit that was judged, and no other', () => {
  assert.equal(startOf(situation({ textOnly: true, settled: true })).kind, 'skip')
  assert.equal(startOf(situation({ textOnly: true })).kind, 'start')
})

const starts: { name: string; given: StartConditions; want: object }[] = [
  { name: 'a pull request', given: situation(), want: started() },
  { name: 'a push, a dispatch, a terminal', given: situation({ pull: null }), want: started() },
  { name: 'a fork’s pull request', given: situation({ pull: pull({ fork: true }) }), want: started() },
  {
    name: 'a draft with trainyard:train',
    given: situation({ pull: pull({ draft: true, labels: [label('trainyard:train')] }) }),
    want: started([], true),
  },
  {
    name: 'trainyard:train wins over no-train',
    given: situation({ pull: pull({ labels: [label('no-train'), label('trainyard:train')] }) }),
    want: started([], true),
  },
  {
    name: 'a no-train label by an account without write access',
    given: situation({ pull: pull({ labels: [label('no-train', false)] }) }),
    want: {
      ...started(),
      notes: ['the label no-train is ignored: mallory, who set it, has no write access'],
    },
  },
  {
    name: 'a comment on a draft with no-train',
    given: situation({
      pull: pull({ draft: true, labels: [label('no-train')] }),
      comment: comment('/trainyard train'),
    }),
    want: started([], true),
  },
  {
    name: 'a comment that names models',
    given: situation({ comment: comment('/trainyard train flight-delay other\nplease') }),
    want: started(['flight-delay', 'other'], true),
  },
  {
    name: 'a waiver',
    given: situation({ comment: comment('/trainyard waive roc_auc: see #12') }),
    want: started(),
  },
  {
    name: 'a draft that a dispatch names, with a word on its release',
    given: situation({ pull: pull({ draft: true }), named: true }),
    want: {
      ...started([], true),
      notes: [
        'the pull request was dispatched by its number: no release reuses this run, so the model is trained again after the merge',
      ],
    },
  },
  {
    name: 'a label of ours',
    given: situation({ label: 'trainyard:waive', settled: true }),
    want: started(),
  },
  {
    name: 'a foreign label on a commit that was not judged with success',
    given: situation({ label: 'bug', settled: false }),
    want: started(),
  },
]
for (const { name, given, want } of starts)
  test(`starts: ${name}`, () => assert.deepEqual(startOf(given), want))

const skips: { name: string; given: StartConditions; want: RegExp }[] = [
  {
    name: 'a draft',
    given: situation({ pull: pull({ draft: true }) }),
    want: /^the pull request is a draft/,
  },
  {
    name: 'a draft whose trainyard:train is by an account without write access',
    given: situation({ pull: pull({ draft: true, labels: [label('trainyard:train', false)] }) }),
    want: /is a draft/,
  },
  {
    name: 'no-train by an account with write access',
    given: situation({ pull: pull({ labels: [label('no-train')] }) }),
    want: /^the label no-train is on the pull request/,
  },
  {
    name: 'a foreign label on a commit that was judged with success',
    given: situation({ label: 'bug', settled: true }),
    want: /^the label bug has no meaning/,
  },
  {
    name: 'a comment by an account without write access',
    given: situation({ comment: comment('/trainyard train', false) }),
    want: /^rosa has no write access/,
  },
  {
    name: 'a comment on a fork’s pull request, by any account',
    given: situation({ pull: pull({ fork: true }), comment: comment('/trainyard train') }),
    want: /^a comment or a dispatch cannot start the pull request of a fork/,
  },
  {
    name: 'a fork’s pull request that a dispatch names',
    given: situation({ pull: pull({ fork: true }), named: true }),
    want: /^a comment or a dispatch cannot start the pull request of a fork/,
  },
  {
    name: 'a comment on a closed pull request',
    given: situation({ pull: pull({ open: false }), comment: comment('/trainyard train') }),
    want: /is closed$/,
  },
  {
    name: 'a comment on an issue',
    given: situation({ pull: null, comment: comment('/trainyard train') }),
    want: /not on a pull request$/,
  },
  {
    name: 'a comment that mentions the command',
    given: situation({ comment: comment('just write /trainyard train') }),
    want: /the comment is no request/,
  },
  {
    name: 'a waiver on a draft',
    given: situation({ pull: pull({ draft: true }), comment: comment('/trainyard waive f1: why') }),
    want: /is a draft/,
  },
  {
    name: 'an unknown request',
    given: situation({ comment: comment('/trainyard release now') }),
    want: /^\/trainyard release now is no request/,
  },
]
for (const { name, given, want } of skips) {
  test(`skips: ${name}`, () => {
    const start = startOf(given)
    assert.equal(start.kind, 'skip')
    assert.match(start.kind === 'skip' ? start.why : '', want)
  })
}

for (const { name, given, want } of [
  { name: 'a draft', given: situation({ pull: pull({ draft: true }) }), want: true },
  { name: 'no-train', given: situation({ pull: pull({ labels: [label('no-train')] }) }), want: true },
  {
    name: 'a new title of a draft',
    given: situation({ pull: pull({ draft: true }), textOnly: true }),
    want: true,
  },
  {
    name: 'a new title of a judged commit',
    given: situation({ textOnly: true, settled: true }),
    want: false,
  },
  { name: 'a comment that is refused', given: situation({ comment: comment('/trainyard x') }), want: false },
]) {
  test(`what changed ${want ? 'waits' : 'does not wait'} to be judged: ${name}`, () =>
    assert.equal((startOf(given) as { held?: boolean }).held, want))
}

for (const { body, want } of [
  { body: '/trainyard train', want: { kind: 'train', models: [] } },
  { body: ' /trainyard  train  a b \r\nmore', want: { kind: 'train', models: ['a', 'b'] } },
  {
    body: '/trainyard waive log_loss of origin=ATL: few rows: wait',
    want: { kind: 'waive', waiver: { metric: 'log_loss', slice: 'origin=ATL', why: 'few rows: wait' } },
  },
  { body: '/trainyard waive roc_auc', want: { kind: 'unknown', text: '/trainyard waive roc_auc' } },
  { body: '/trainyard', want: { kind: 'unknown', text: '/trainyard' } },
  { body: '/trainyards train', want: null },
  { body: '> /trainyard train', want: null },
  { body: '', want: null },
  {
    body: `/trainyard waive f1 of ${'a: b '.repeat(13_000)}`,
    want: { kind: 'waive', waiver: { metric: 'f1', slice: 'a', why: 'b a: '.repeat(100).trim() } },
  },
  {
    body: `/trainyard waive f1${' '.repeat(65_000)}: b`,
    want: { kind: 'unknown', text: '/trainyard waive f1' },
  },
  { body: `/trainyard${' '.repeat(65_000)}train`, want: { kind: 'unknown', text: '/trainyard' } },
]) {
  test(`\`${body.slice(0, 100)}\` asks for ${want?.kind ?? 'nothing'}`, () =>
    assert.deepEqual(requestOf(body), want))
}
