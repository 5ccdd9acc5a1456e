import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from '../../page/markdown/context.ts'
import { noteDiagrams } from '../../page/markdown/diagram.ts'
import { markdown } from '../../page/markdown/markdown.ts'
import { openServerFixture } from '../github/server-fixture.ts'
import { golden } from './scene.ts'

async function placeIn(t: TestContext): Promise<MarkdownContext> {
  const stage = await openServerFixture(t)
  const at = await stage.repository()
  await stage.admin.issues.create({ ...at, title: 'First' })
  const { world } = stage.sandbox
  const { id } = world.store.repositories.all()[0]!
  return { world, base: '/acme/flight-delay', repositoryId: id }
}

async function shown(text: string, place: MarkdownContext): Promise<string> {
  const html = String(await markdown(text, place))
  return html.replace(/^<div class="markdown-body">|<\/div>$/g, '').trim()
}

const rendered = [
  { name: 'a line break of a comment', given: 'a\nb', want: '<p>a<br>\nb</p>' },
  {
    name: 'a table, aligned without a style',
    given: '| a | b |\n| :- | -: |\n| 1 | 2 |',
    want: '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="left">1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
  },
  {
    name: 'a task list',
    given: '- [x] done\n- [ ] open',
    want: '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled checked class="task-list-item-checkbox"> done</li>\n<li class="task-list-item"><input type="checkbox" disabled class="task-list-item-checkbox"> open</li>\n</ul>',
  },
  {
    name: 'an alert',
    given: '> [!WARNING]\n> Mind the gap',
    want: '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">Warning</p>\n<p>\nMind the gap</p>\n</div>',
  },
  {
    name: 'a quotation that only looks like an alert',
    given: '> [!SALE]\n> cheap',
    want: '<blockquote>\n<p>[!SALE]<br>\ncheap</p>\n</blockquote>',
  },
  {
    name: 'a folded part',
    given: '<details>\n<summary>All</summary>\n\n**x**\n\n</details>',
    want: '<details>\n<summary>All</summary>\n<p><strong>x</strong></p>\n</details>',
  },
  {
    name: 'a bare address',
    given: 'see https://example.com/a',
    want: '<p>see <a href="https://example.com/a" rel="nofollow noreferrer noopener">https://example.com/a</a></p>',
  },
  { name: 'a word with a dot', given: 'train.py', want: '<p>train.py</p>' },
  { name: 'struck text', given: '~~a~~', want: '<p><s>a</s></p>' },
  { name: 'a hidden comment', given: 'a <!-- trainyard:report x --> b', want: '<p>a  b</p>' },
  { name: 'an account', given: '@admin', want: '<p><a href="/admin">@admin</a></p>' },
  { name: 'nobody', given: '@nobody', want: '<p>@nobody</p>' },
  { name: 'an address of mail', given: 'a@admin.example', want: '<p>a@admin.example</p>' },
  { name: 'an issue', given: '(#1)', want: '<p>(<a href="/acme/flight-delay/issues/1">#1</a>)</p>' },
  { name: 'no issue', given: '#2', want: '<p>#2</p>' },
  {
    name: 'an issue of a named repository',
    given: 'acme/flight-delay#1',
    want: '<p><a href="/acme/flight-delay/issues/1">acme/flight-delay#1</a></p>',
  },
  { name: 'references in code', given: '`#1 @admin`', want: '<p><code>#1 @admin</code></p>' },
  {
    name: 'a heading, and a link to it',
    given: '## The `Data`, again\n[x](#the-data-again)',
    want: '<h2 id="user-content-the-data-again">The <code>Data</code>, again</h2>\n<p><a href="#user-content-the-data-again">x</a></p>',
  },
  {
    name: 'a picture from elsewhere',
    given: '![curve](https://example.com/c.png)',
    want: '<p><span class="absent-picture" title="not loaded: https://example.com/c.png">curve</span></p>',
  },
]

test('Markdown is shown as GitHub shows it', async t => {
  const place = await placeIn(t)
  for (const { name, given, want } of rendered)
    await t.test(name, async () => assert.equal(await shown(given, place), want))
})

test('in a file, relative links and pictures start from its branch and folder', async t => {
  const file = { ref: 'feature/x', folder: 'docs' }
  const place = { ...(await placeIn(t)), file }
  assert.equal(
    await shown('[a](../train.py#L3) ![c](c.png)\n[d](/x)', place),
    '<p><a href="/acme/flight-delay/blob/feature/x/train.py#L3">a</a> <img src="/acme/flight-delay/raw/feature/x/docs/c.png" alt="c">\n<a href="/x">d</a></p>',
  )
})

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://x.example/track.gif">',
  '<picture><source srcset="https://x.example/a.png"><img src=a.png></picture>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVa&#x73;cript:alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '[x](javascript:alert(1))',
  '[x](vbscript:alert(1))',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "https://x.example/x.css"; body { display: none }</style>',
  '<p style="background:url(https://x.example/x)">x</p>',
  '<iframe src="https://x.example"></iframe><object data=x></object><embed src=x>',
  '<form action="/api/v3/repos" method=post><button>x</button><input name=a></form>',
  '<base href="https://x.example/"><meta http-equiv=refresh content="0;url=https://x.example">',
  '<link rel=stylesheet href="https://x.example/x.css">',
  '<div id="L1" class="top" name="diagrams">x</div>',
  '<video src="https://x.example/v" autoplay></video><audio src=x></audio>',
  '<a href="//x.example" ping="https://x.example" target=_blank onclick=alert(1)>x</a>',
  '```mermaid\ngraph LR; a["<img src=x onerror=alert(1)>"]\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '<template><script>alert(1)</script></template>',
  '<details open ontoggle=alert(1)>x</details>',
  '<input type=image src=https://x.example autofocus onfocus=alert(1)>',
]
const HARMLESS =
  /^(a|b|blockquote|br|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|img|input|ins|kbd|li|ol|p|pre|q|rp|rt|ruby|s|samp|section|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|ul|var)$/

/** Whatever a browser would make of the HTML that could load, run or send something. */
function harmIn(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (!HARMLESS.test(tagName)) found.push(`<${tagName}>`)
    for (const [key, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcSet$|^target$|^ping$|^form/i.test(key)) found.push(`${tagName} ${key}`)
      const text = String(value)
      if (key === 'href' && !/^(https?:|mailto:|\/|#)/i.test(text)) found.push(`${tagName} ${text}`)
      if (key === 'src' && !/^\/(?!\/)/.test(text)) found.push(`${tagName} ${text}`)
      if (key === 'id' && !text.startsWith('user-content-')) found.push(`${tagName} #${text}`)
    }
  })
  return found
}

test('what would run, load or send something is taken away or inert', async t => {
  const place = await placeIn(t)
  for (const text of attacks) {
    for (const where of [place, { ...place, file: { ref: 'main', folder: '' } }])
      await t.test(text, async () => assert.deepEqual(harmIn(await shown(text, where)), []))
  }
})

test('the check for harm sees harm', () => {
  for (const html of [
    '<script></script>',
    '<img src="//x.example">',
    '<a href="javascript:x">x</a>',
    '<p style="x">x</p>',
  ])
    assert.equal(harmIn(html).length, 1, html)
})

test('every text that Trainyard writes is shown without harm and without its hidden marks', async t => {
  const place = await placeIn(t)
  const names = readdirSync(join(import.meta.dirname, '../../../golden')).filter(name => name.endsWith('.md'))
  assert.ok(names.length > 10)
  for (const name of names) {
    const html = await shown(golden(name.replace('.md', '')), place)
    assert.deepEqual(harmIn(html), [], name)
    assert.ok(!html.includes('<!--') && !html.includes('trainyard:results'), name)
  }
})

test('tags nested without end are shown as text, and do not end the server', async t => {
  const place = await placeIn(t)
  const html = await shown('<b>'.repeat(30_000), place)
  assert.match(html, /Nested too deeply/)
  assert.deepEqual(harmIn(html), [])
})

test('without Mermaid a diagram stays text, with a note', () => {
  const tree = fromHtml(
    '<pre><code class="language-mermaid">graph LR</code></pre><pre><code>x</code></pre>',
    { fragment: true },
  )
  noteDiagrams(tree, false)
  const words: string[] = []
  visit(tree, 'text', ({ value }) => {
    words.push(value)
  })
  assert.deepEqual(words, ['graph LR', 'A diagram, not drawn: Mermaid is not installed here.', 'x'])
})
