import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { marker, reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import {
  codeBlock,
  codeSpan,
  htmlText,
  plainText,
  visible,
  webAddress,
} from '../../../actions/_lib/text/escape.ts'
import { CASES } from '../report/cases.ts'
import { comparison, evaluation, gate, measured, metric, run, slice } from '../report/documents.ts'
import { HOSTILE } from '../report/hostile.ts'

const markdown = new MarkdownIt({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: false })
const ZERO_WIDTH = '\u200b'

for (const { text, want } of [
  { text: 'roc_auc', want: '`roc_auc`' },
  { text: 'a`b', want: '``a`b``' },
  { text: '`a`', want: '`` `a` ``' },
  { text: 'two\nlines', want: '`two lines`' },
  { text: 'a\\|b', want: '`a⧵|b`' },
  { text: '\u202egnp.exe', want: '`�gnp.exe`' },
  { text: 'ok ⚠️', want: '`ok ⚠️`' },
  { text: '', want: '*(empty)*' },
  { text: '\u200b', want: '`�`' },
]) {
  test(`${JSON.stringify(text)} as a name is ${want}`, () => assert.equal(codeSpan(text), want))
}

for (const { text, want } of [
  { text: 'no positive row in 2.5 % (of 12)', want: 'no positive row in 2.5 % (of 12)' },
  { text: 'roc_auc fell', want: 'roc_auc fell' },
  { text: '_roc_', want: '&#95;roc&#95;' },
  { text: '<b>|`x`', want: '&#60;b&#62;&#124;&#96;x&#96;' },
  { text: '@octocat #1 GH-3', want: '@&#8203;octocat #&#8203;1 GH-&#8203;3' },
  { text: 'see https://a.b', want: 'see https:/&#8203;/a.b' },
  { text: 'www.a.b', want: 'www&#8203;.a.b' },
  { text: ':tada:', want: ':&#8203;tada:' },
  { text: '#38;', want: '#&#8203;38;' },
  { text: '1. one', want: '1&#46; one' },
  { text: 'commit deadbeef1 of 12345678 rows', want: 'commit d&#8203;eadbeef1 of 12345678 rows' },
]) {
  test(`${JSON.stringify(text)} as a sentence is ${want}`, () => assert.equal(plainText(text), want))
}

for (const { url, want } of [
  {
    url: 'https://github.com/acme/x/actions/runs/1?a=b#c',
    want: 'https://github.com/acme/x/actions/runs/1?a=b#c',
  },
  { url: 'http://localhost:3000/x', want: 'http://localhost:3000/x' },
  { url: 'https://a.b/>)"<x>(\'`|', want: 'https://a.b/%3E%29%22%3Cx%3E%28%27%60%7C' },
  { url: 'javascript:alert(1)', want: null },
  { url: 'data:text/html,x', want: null },
  { url: 'not an address', want: null },
]) {
  test(`${url} links to ${want ?? 'nothing'}`, () => assert.equal(webAddress(url), want))
}

test('a long name is cut by characters, not inside one', () => {
  assert.equal(visible('🚂'.repeat(100), 10), `${'🚂'.repeat(9)}…`)
  assert.equal(visible('🚂'.repeat(10), 10), '🚂'.repeat(10))
})

test('a code block cannot be ended from inside', () => {
  const block = codeBlock('x\n```\n<script>\n~~~~\n````', 'sh')
  const tokens = markdown.parse(`${block}\n\nafter`, {})
  assert.deepEqual(
    tokens.map(({ type }) => type),
    ['fence', 'paragraph_open', 'inline', 'paragraph_close'],
  )
})

test('HTML text keeps nothing that opens a tag, an attribute or a reference', () => {
  fc.assert(
    fc.property(anyText(), text => assert.doesNotMatch(htmlText(text).replace(/&#\d+;/g, ''), /[<>"'&]/)),
  )
})

test('no text of a document changes the structure of the report, or becomes a link, mention, reference or HTML', () => {
  const want = skeleton(reportMarkdown(filledWith('x')))
  fc.assert(
    fc.property(anyText(), text => {
      fc.pre(visible(text) !== '')
      const report = reportMarkdown(filledWith(text))
      assert.deepEqual(skeleton(report), want)
      assertInert(report)
    }),
    { numRuns: 100, examples: HOSTILE.filter(text => text !== '').map(text => [text]) },
  )
})

test('the hostile report is inert too', () => assertInert(reportMarkdown(CASES['hostile']!)))

test('only the report’s own first line is a marker', () => {
  for (const model of [...HOSTILE, marker('flight-delay'), 'x --> y']) {
    const report = reportMarkdown({ comparison: comparison({ model, notes: [marker('flight-delay')] }) })
    assert.equal(report.split('<!--').length, 2)
    assert.ok(report.startsWith(`${marker(model)}\n`))
    assert.match(marker(model), /^<!-- trainyard:report [\w.!~*'()%]* -->$/)
  }
})

/** Any text, and pieces of attacks put together. */
function anyText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...HOSTILE,
    '|',
    '`',
    '\\',
    '<',
    '>',
    '@a',
    '#1',
    '\n',
    '\n\n',
    '***',
    '_',
    '~',
    '$',
    ' ',
    '&',
  )
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces, { maxLength: 6 }).map(parts => parts.join('')),
  )
}

/** A report that carries a text at every place that takes one. */
function filledWith(text: string) {
  const one = metric(text, 0.6, 0.62, [0.01, 0.03])
  const trained = run({
    command: text,
    backend: { requested: 'auto', used: text },
    code: { repository: text, sha: text, dirty: false },
    environment: { os: text, arch: 'x64', cpus: 2, node: text, image: text },
    history: [
      { epoch: 1, [`x${text}`]: 1 },
      { epoch: 2, [`x${text}`]: 2 },
    ],
    price: { amount: 1, currency: text },
  })
  return {
    comparison: comparison({
      model: text,
      champion: { version: text, digest: null },
      notComparable: text,
      notes: [text],
      metrics: [one, { ...one, name: `y${text}`, reason: text }],
      verdict: 'fail' as const,
      gates: [gate(one, { kind: 'superior' }, { slice: text, verdict: 'fail', reason: text })],
      slices: [slice(text, text, 9, [one]), slice(text, text, 3, [], { tooSmall: text })],
      flips: {
        fixed: 1,
        broken: 1,
        fixedIds: [text],
        brokenIds: [text],
        bySlice: [{ column: text, value: text, fixed: 1, broken: 1 }],
      },
      settings: { ...comparison().settings, positive: text, cluster: text },
      clusters: 3,
    }),
    evaluation: evaluation({ metrics: [measured(`z${text}`, null, null, { reason: text })] }),
    run: trained,
    pullRequest: {
      sha: text,
      runUrl: `javascript:${text}`,
      onMerge: text,
      earlier: [{ sha: text, verdict: 'pass' as const, summary: text }],
    },
    championRun: { ...trained, params: { [`p${text}`]: text }, inputs: [{ path: `i${text}`, id: text }] },
  }
}

/** The kinds of all tokens, and the HTML as it stands but for the marker. */
function skeleton(report: string): string[] {
  const kinds = markdown
    .parse(report, {})
    .flatMap(token => [
      token.type === 'html_block' && !token.content.startsWith('<!--') ? token.content : token.type,
      ...(token.children ?? []).map(child => (child.type === 'html_inline' ? child.content : child.type)),
    ])
  return kinds.filter((kind, i) => !(kind === 'text' && kinds[i - 1] === 'text'))
}

/** What GitHub looks for in the text outside of code. */
function assertInert(report: string): void {
  const inline = markdown.parse(report, {}).flatMap(token => token.children ?? [])
  for (const { type, content } of inline) {
    assert.notEqual(type, 'link_open')
    assert.notEqual(type, 'image')
    assert.notEqual(type, 'html_inline')
    if (type === 'text')
      assert.doesNotMatch(content, /@\w|#\d|\bGH-\d|\/\/|\bwww\.|:[\w+-]+:|\$[^\u200b]/i, content)
  }
  assert.ok(!report.includes(ZERO_WIDTH), 'a zero-width space stands only as its visible reference')
}
