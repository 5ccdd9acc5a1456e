import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { markedBody, yankedBody } from '../../../actions/_lib/release/marker.ts'
import {
  championOf,
  publishedReleases,
  publishedVersions,
} from '../../../actions/_lib/release/published-version.ts'
import { parseRequest, resolveRange } from '../../../actions/_lib/release/range.ts'
import { digest } from '../report/documents.ts'

const model = 'flight-delay'
const stored = ['1.2.0', '1.4.0', '1.10.0', '1.4.1', '2.0.0', '1.4.2', '2.1.0', '3.0.0-rc.1'].map(
  (version, id) => {
    const body = markedBody({ model, contentId: digest(String(id)) }, '')
    const withdrawn = version === '1.4.2' || version === '2.1.0'
    return {
      id,
      tag: `${model}@v${version}`,
      draft: false,
      title: '',
      target: '',
      assets: [],
      url: '',
      uploadUrl: '',
      body: withdrawn ? yankedBody(body, { by: '@ada', why: 'leak' }) : body,
    }
  },
)
const releases = [
  ...stored,
  { ...stored[0]!, id: 90, tag: `${model}@v9.0.0`, draft: true },
  { ...stored[0]!, id: 91, tag: 'eta@v8.0.0' },
  { ...stored[0]!, id: 92, tag: 'v7.0.0' },
]
const published = publishedVersions(publishedReleases({ model, releases }), ['2.0.0'])

test('published versions are those of the model, the newest first, drafts left out', () => {
  const flags = published.map(
    ({ version, yanked, held }) => `${version}${yanked ? ' yanked' : ''}${held ? ' held' : ''}`,
  )
  assert.deepEqual(flags, [
    '3.0.0-rc.1',
    '2.1.0 yanked',
    '2.0.0 held',
    '1.10.0',
    '1.4.2 yanked',
    '1.4.1',
    '1.4.0',
    '1.2.0',
  ])
})

test('the champion is the newest that is no prerelease and neither withdrawn nor held', () => {
  assert.equal(championOf(published)?.version, '1.10.0')
  assert.equal(championOf(published.slice(0, 3)), null)
})

const found = [
  { text: 'flight-delay@1.4', want: '1.4.1' },
  { text: 'flight-delay@latest', want: '1.10.0' },
  { text: 'flight-delay', want: '1.10.0' },
  { text: 'latest', want: '1.10.0' },
  { text: '1', want: '1.10.0' },
  { text: 'flight-delay@^1.2', want: '1.10.0' },
  { text: 'flight-delay@~1.4.0', want: '1.4.1' },
  { text: 'flight-delay@<1.4', want: '1.2.0' },
  { text: 'flight-delay@1.4.0', want: '1.4.0' },
  { text: 'flight-delay@v1.4.0', want: '1.4.0' },
  { text: 'flight-delay@1.4.2', want: '1.4.2' },
  { text: '=2.0.0', want: '2.0.0' },
  { text: 'flight-delay@3.0.0-rc.1', want: '3.0.0-rc.1' },
]
for (const { text, want } of found) {
  test(`${text} is ${want}`, () => {
    const { model: asked, range } = parseRequest(text)
    assert.ok(asked === null || asked === model)
    assert.equal(resolveRange({ range, published, model }).version, want)
  })
}

const refused = [
  { text: 'flight-delay@1.4.3', want: /no release for 1\.4\.3.*did you mean 1\.4\./ },
  { text: 'flight-delay@2', want: /no release for 2 .*2\.1\.0 \(withdrawn\), 2\.0\.0 \(held\)/ },
  { text: 'flight-delay@3', want: /no release for 3/ },
  { text: 'flight-delay@newest', want: /"newest" is no version or range/ },
  { text: '@1.4', want: /is no version or range/ },
  { text: '../x', want: /is no version or range/ },
]
for (const { text, want } of refused) {
  test(`${text} is refused`, () => {
    const resolve = () => resolveRange({ range: parseRequest(text).range, published, model })
    assert.throws(resolve, error => error instanceof Problem && want.test(error.message))
  })
}

test('where nothing was released yet, that is said', () => {
  assert.throws(() => resolveRange({ range: 'latest', published: [], model }), /release flight-delay first/)
})
