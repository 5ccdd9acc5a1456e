import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import type { AssetRow } from '../../../actions/_lib/contract/release-row.ts'
import { markedBody, yankedBody } from '../../../actions/_lib/release/marker.ts'
import type { ReleaseOrder } from '../../../actions/_lib/release/order.ts'
import { planRelease, type ReleaseState } from '../../../actions/_lib/release/plan.ts'
import type { ReleaseRecord } from '../../../actions/_lib/release/published-version.ts'
import type { ReleaseStep } from '../../../actions/_lib/release/step.ts'
import type { WantedRelease } from '../../../actions/_lib/release/wanted-release.ts'
import { digest } from '../report/documents.ts'
import { createStore, wantedNow } from './store.ts'

const CONTENT = digest('a')
const wanted = wantedNow(createStore([], ['flight-delay@v1.4.0']), CONTENT)
const TAG = 'flight-delay@v1.4.1'

const upload = (index: number, more: Partial<AssetRow> = {}): AssetRow => {
  const { name, size, digest } = wanted.assets[index]!
  return { id: 100 + index, name, size, digest, state: 'uploaded', ...more }
}
const [MANIFEST, MODEL, CARD, SUMS] = [0, 1, 2, 3].map(index => upload(index)) as [
  AssetRow,
  AssetRow,
  AssetRow,
  AssetRow,
]
const ALL = [MANIFEST, MODEL, CARD, SUMS]

const { target, title, body } = wanted
const draft = (more: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  id: 7,
  tag: TAG,
  draft: true,
  title,
  body,
  target,
  assets: [],
  url: '',
  uploadUrl: '',
  ...more,
})
const release = (more: Partial<ReleaseRecord> = {}) => draft({ draft: false, assets: ALL, ...more })
const other = markedBody({ model: 'flight-delay', contentId: digest('9') }, '')

type Case = {
  name: string
  releases?: ReleaseRecord[]
  tags?: string[]
  hashed?: [number, string][]
  order?: ReleaseOrder
  more?: Partial<WantedRelease>
  want: string[]
}
const superseded: ReleaseOrder = { kind: 'superseded', by: 'flight-delay@v1.4.0' }
const cases: Case[] = [
  {
    name: 'a newer commit is released: nothing is',
    order: superseded,
    want: ['superseded by flight-delay@v1.4.0'],
  },
  {
    name: 'a newer commit is released: the draft that an earlier attempt left is deleted first, another candidate’s is not',
    order: superseded,
    releases: [draft({ assets: ALL }), draft({ id: 8, body: other })],
    want: ['delete-draft 7: a newer commit is released as flight-delay@v1.4.0'],
  },
  {
    name: 'a newer commit is released, and this content before it: it is done',
    order: superseded,
    releases: [release()],
    want: ['done 7'],
  },
  { name: 'nothing there: a draft is created', want: [`create-draft ${TAG}`] },
  {
    name: 'an empty draft: all but the manifest goes up',
    releases: [draft()],
    want: ['upload model.tar.gz', 'upload model-card.md', 'upload SHA256SUMS'],
  },
  {
    name: 'all but the manifest is there: the manifest goes up',
    releases: [draft({ assets: [MODEL, CARD, SUMS] })],
    want: ['upload manifest.json'],
  },
  {
    name: 'the exact set is there: it is published',
    releases: [draft({ assets: ALL })],
    want: ['publish 7 latest false'],
  },
  {
    name: 'the only model of a repository is its latest release',
    releases: [draft({ assets: ALL })],
    more: { isLatest: true },
    want: ['publish 7 latest true'],
  },
  {
    name: 'provenance is asked for and missing: it is made before',
    releases: [draft({ assets: ALL })],
    more: { attestation: 'missing' },
    want: ['attest 4'],
  },
  {
    name: 'provenance is made',
    releases: [draft({ assets: ALL })],
    more: { attestation: 'made' },
    want: ['publish 7 latest false'],
  },
  {
    name: 'an upload that broke off is deleted and sent again, the manifest waits',
    releases: [draft({ assets: [MODEL, CARD, upload(3, { state: 'starter', size: 0, digest: null })] })],
    want: ['delete-asset SHA256SUMS: its upload is incomplete: its state is starter', 'upload SHA256SUMS'],
  },
  {
    name: 'an asset of another size',
    releases: [draft({ assets: [MODEL, SUMS, upload(2, { size: 19 })] })],
    want: ['delete-asset model-card.md: it has 19 bytes, not 20', 'upload model-card.md'],
  },
  {
    name: 'an asset with other bytes',
    releases: [draft({ assets: [upload(1, { digest: digest('0') }), CARD, SUMS] })],
    want: [
      `delete-asset model.tar.gz: its digest is ${digest('0')}, not ${digest('a')}`,
      'upload model.tar.gz',
    ],
  },
  {
    name: 'an asset that does not belong there',
    releases: [draft({ assets: [...ALL, { ...CARD, id: 200, name: 'notes.txt' }] })],
    want: ['delete-asset notes.txt: it does not belong to this release'],
  },
  {
    name: 'an asset without a digest is hashed',
    releases: [draft({ assets: [...ALL.slice(1), upload(0, { digest: null })] })],
    want: ['hash-asset manifest.json'],
  },
  {
    name: 'hashed and right: published',
    releases: [draft({ assets: [...ALL.slice(1), upload(0, { digest: null })] })],
    hashed: [[100, MANIFEST.digest!]],
    want: ['publish 7 latest false'],
  },
  {
    name: 'hashed and wrong: sent again',
    releases: [draft({ assets: [...ALL.slice(1), upload(0, { digest: null })] })],
    hashed: [[100, digest('0')]],
    want: [`delete-asset manifest.json: its digest is ${digest('0')}, not ${MANIFEST.digest}`],
  },
  {
    name: 'our own duplicates: the lowest id stays',
    releases: [draft({ id: 9 }), draft({ id: 8, assets: ALL }), draft({ id: 12 })],
    want: ['delete-draft 9: draft 8 is the same and older', 'delete-draft 12: draft 8 is the same and older'],
  },
  {
    name: 'our draft was meant to be another version: it becomes this one',
    releases: [draft({ tag: 'flight-delay@v1.4.0', title: 'flight-delay 1.4.0', assets: [MODEL, CARD] })],
    want: [`update-draft ${TAG}`, 'upload SHA256SUMS'],
  },
  {
    name: 'line ends and space around notes are no change',
    releases: [draft({ body: `${body.replaceAll('\n', '\r\n')}\r\n`, assets: ALL })],
    want: ['publish 7 latest false'],
  },
  {
    name: 'drafts of another candidate and of another model are left alone',
    releases: [draft({ body: other }), draft({ id: 5, tag: 'eta@v1.4.1', body: null })],
    want: [`create-draft ${TAG}`],
  },
  { name: 'published with the same content: done', releases: [release()], tags: [TAG], want: ['done 7'] },
  {
    name: 'published as an older version: done',
    releases: [release({ tag: 'flight-delay@v1.2.0' })],
    tags: ['flight-delay@v1.2.0'],
    want: ['done 7'],
  },
  {
    name: 'published, its own duplicate left over',
    releases: [release(), draft({ id: 8 })],
    tags: [TAG],
    want: [`delete-draft 8: ${TAG} is published with the same content`],
  },
  {
    name: 'the manifest is the truth where the marker is gone',
    releases: [release({ body: 'edited by hand', contentId: CONTENT })],
    tags: [TAG],
    want: ['done 7'],
  },
  {
    name: 'the version is published with other content: decide again',
    releases: [release({ body: other })],
    tags: [TAG],
    want: [`outdated: ${TAG} is taken`],
  },
  {
    name: 'the tag is there without a release: decide again',
    tags: [TAG],
    want: [`outdated: ${TAG} is taken`],
  },
  {
    name: 'the same content published for another model is no release of this one',
    releases: [release({ tag: 'eta@v1.4.1' })],
    want: [`create-draft ${TAG}`],
  },
]
for (const { name, want, ...given } of cases) {
  test(`release plan: ${name}`, () => assert.deepEqual(described(given), want))
}

const refused: (Case & { problem: RegExp })[] = [
  {
    name: 'a foreign draft with the same tag',
    releases: [draft({ body: 'by hand' })],
    want: [],
    problem: /did not make \(release 7\).*the draft is unchanged/,
  },
  {
    name: 'a foreign draft beside our own',
    releases: [draft(), draft({ id: 3, body: null })],
    want: [],
    problem: /release 3/,
  },
  {
    name: 'a marker that lies about its model',
    releases: [draft({ body: markedBody({ model: 'eta', contentId: CONTENT }, '') })],
    want: [],
    problem: /did not make/,
  },
  {
    name: 'weights that were withdrawn',
    releases: [release({ body: yankedBody(body, { by: '@ada', why: 'leak' }) })],
    want: [],
    problem: /withdrawn by @ada: leak/,
  },
  {
    name: 'an empty release published by hand',
    releases: [release({ assets: [] })],
    want: [],
    problem: /complete: it lacks manifest\.json and SHA256SUMS/,
  },
  {
    name: 'a release published before its manifest was whole',
    releases: [release({ assets: [upload(0, { state: 'starter' }), SUMS] })],
    want: [],
    problem: /lacks manifest\.json \(/,
  },
]
for (const { name, problem, want: _, ...given } of refused) {
  test(`release plan refuses ${name}`, () => {
    assert.throws(
      () => described(given),
      error => error instanceof Problem && problem.test(error.message),
    )
  })
}

function described({
  releases = [],
  tags = [],
  hashed = [],
  order = { kind: 'next', note: null },
  more = {},
}: Omit<Case, 'name' | 'want'>): string[] {
  const world: ReleaseState = { releases, tags, order, hashed: new Map(hashed) }
  const plan = planRelease(world, { ...wanted, ...more })
  if (plan.kind === 'done') return [`done ${plan.release}`]
  if (plan.kind === 'superseded') return [`superseded by ${plan.by}`]
  if (plan.kind === 'outdated') return [`outdated: ${plan.reason}`]
  return plan.steps.map(stepText)
}

function stepText(step: ReleaseStep): string {
  switch (step.kind) {
    case 'create-draft':
    case 'update-draft':
      return `${step.kind} ${step.tag}`
    case 'delete-draft':
      return `${step.kind} ${step.release}: ${step.why}`
    case 'delete-asset':
      return `${step.kind} ${step.name}: ${step.why}`
    case 'hash-asset':
    case 'upload':
      return `${step.kind} ${step.name}`
    case 'attest':
      return `attest ${step.subjects.length}`
    case 'publish':
      return `publish ${step.release} latest ${step.makeLatest}`
  }
}
