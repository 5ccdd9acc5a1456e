import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from './module.ts'

/** Relative links of a Markdown text as it names them, without anchors; images and links in code are left out. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  const targets = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(match => match[1]!)
  return targets.filter(target => !/^(?:[a-z]+:|#)/.test(target)).map(target => target.split('#')[0]!)
}

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['actions', 'templates', 'workflows', 'test']
    .flatMap(filesBelow)
    .filter(file => file.endsWith('.md') && !/^test\/golden\/|^actions\/_dist\//.test(file)),
]

for (const page of pages) {
  test(`every link of ${page} leads to a file or folder of this repository`, () => {
    const links = linksOf(readFileSync(join(ROOT, page), 'utf8'))
    assert.deepEqual(
      links.filter(link => !existsSync(join(ROOT, dirname(page), link))),
      [],
    )
  })
}

test('links are found, and neither addresses, anchors nor code are', () => {
  const text = '[a](b.md) [c](d/e.md#f) [g](https://h) [i](#j) `[k](l)`\n```\n[m](n)\n```\n'
  assert.deepEqual(linksOf(text), ['b.md', 'd/e.md'])
})
