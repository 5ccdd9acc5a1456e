import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'
import { reportHtml } from '../../../actions/_lib/report/html.ts'
import { CASES } from './cases.ts'
import { comparison, curves, evaluation } from './documents.ts'

const TITLES = /<figcaption><h2>([^<]*)<\/h2>/g

/** Titles of the figures of a page, in order. */
const titlesOf = (html: string) => [...html.matchAll(TITLES)].map(([, title]) => title)

for (const [name, input] of Object.entries(CASES)) {
  test(`the ${name} page has no script, no inline style, no request, and its policy forbids them`, async () => {
    const html = await reportHtml(input)
    assert.doesNotMatch(html, /<(script|link|img|image|iframe|object|form|base|use|foreignObject)[\s>]/i)
    assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<[^>]*\s(style|on\w+|src|xlink:href)=/i)
    const links = html.match(/<a\b[^>]*>|\shref=[^>]*>/gi) ?? []
    assert.deepEqual(
      links.filter(link => !/^(<a)? href="https:\/\/github\.com\/[\w/-]+">$/.test(link)),
      [],
    )
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}';`))
    assert.doesNotMatch(style, /url\(|@import/)
  })
}

test('every text of the hostile report is printed, not interpreted', async () => {
  const html = await reportHtml(CASES['hostile']!)
  assert.match(html, /&#60;script&#62;alert\(1\)/)
  const tags = new Set([...html.matchAll(/<([a-z][\w:-]*)/gi)].map(([, tag]) => tag))
  const own = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'header',
    'section',
    'details',
    'summary',
    'div',
    'figure',
    'figcaption',
    'h1',
    'h2',
    'p',
    'ul',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'pre',
    'code',
    'em',
    'strong',
    'span',
    'svg',
    'g',
    'path',
    'line',
    'text',
    'rect',
    'tspan',
    'clipPath',
    'defs',
  ]
  assert.deepEqual(
    [...tags].filter(tag => !own.includes(tag!)),
    [],
  )
})

for (const { name, given, want } of [
  {
    name: 'binary',
    given: CASES['pass']!,
    want: ['ROC', 'Precision–recall', 'Calibration', 'Scores', 'Confusion', 'loss, val_loss', 'val_roc_auc'],
  },
  {
    name: 'regression',
    given: {
      comparison: comparison({ task: 'regression' }),
      evaluation: evaluation({
        task: 'regression',
        curves: {
          ...curves(0.7),
          roc: null,
          precisionRecall: null,
          scores: null,
          residuals: { edges: [-2, -1, 0, 1, 2], counts: [3, 8, 9, 2] },
        },
      }),
    },
    want: ['Calibration', 'Residuals'],
  },
  { name: 'slices', given: CASES['slices']!, want: ['roc_auc by slice'] },
  { name: 'a comparison alone', given: { comparison: comparison() }, want: [] },
]) {
  test(`figures of ${name}: ${want.join(', ') || 'none'}`, async () => {
    assert.deepEqual(titlesOf(await reportHtml(given)), want)
  })
}

test('a confusion matrix that nobody could read is left out', async () => {
  const labels = Array.from({ length: 31 }, (_, i) => `class ${i}`)
  const matrix = labels.map(() => labels.map(() => 1))
  const html = await reportHtml({
    comparison: comparison(),
    evaluation: evaluation({ confusion: { labels, matrix } }),
  })
  assert.deepEqual(titlesOf(html), [])
})

test('nothing is cut from the page', async () => {
  const html = await reportHtml(CASES['oversized']!)
  assert.equal(html.match(/<tr><th scope="row"><code>origin=airport \d+<\/code>/g)?.length, 900)
  assert.equal(html.match(/<\/code>\u00a0↑ of <code>origin=\d+<\/code><\/th>/g)?.length, 400)
})

test('every figure is one picture with a description', async () => {
  const html = await reportHtml(CASES['pass']!)
  assert.equal(
    html.match(/<svg [^>]*role="img" aria-label="[^"]{20,}"/g)?.length,
    html.match(/<svg /g)?.length,
  )
  assert.doesNotMatch(html, /NaN|undefined,|Infinity/)
})
