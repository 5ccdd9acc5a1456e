import { createHash } from 'node:crypto'
import { escapeHtml, htmlText, visible, webAddress } from '../text/escape.ts'
import type { Block, Phrase, Piece, Section } from './content.ts'
import type { Figure } from './figures/figure.ts'
import { figuresOf, learningFigures } from './figures.ts'
import type { ReportInput } from './input.ts'
import { earlierSection, mergeBlocks } from './pull-request.ts'
import { foldedSections, headBlocks } from './sections.ts'
import { STYLE } from './style.ts'
import { draw } from './svg.ts'

/** One self-contained page without script or request: the Markdown's content with nothing cut, and the figures. */
export async function reportHtml(input: ReportInput): Promise<string> {
  const figures = await printFigures(figuresOf(input))
  const sections: string[] = []
  for (const section of foldedSections(input)) sections.push(await printSection(section))
  return page({
    title: `${input.comparison.model}: report`,
    body: [
      `<header>${await printBlocks(headBlocks(input))}</header>`,
      figures === '' ? '' : `<section aria-label="Figures" class="figures">${figures}</section>`,
      ...sections,
      ...(await printFoot(input)),
    ],
  })
}

export async function printFoot({ pullRequest }: Pick<ReportInput, 'pullRequest'>): Promise<string[]> {
  if (!pullRequest) return []
  return [
    await printBlocks(mergeBlocks(pullRequest)),
    ...(await Promise.all(earlierSection(pullRequest).map(printSection))),
  ]
}

/** A self-contained page: it runs no script and requests nothing. */
export function page({ title, body }: { title: string; body: string[] }): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body.filter(part => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

async function printSection({ title, blocks }: Section): Promise<string> {
  return `<details open>\n<summary><h2>${printPhrase(title)}</h2></summary>\n${await printBlocks(blocks)}\n</details>`
}

export async function printBlocks(blocks: Block[]): Promise<string> {
  return (await Promise.all(blocks.map(printBlock))).join('\n')
}

async function printBlock(block: Block): Promise<string> {
  switch (block.kind) {
    case 'heading':
      return `<h1>${printPhrase(block.text)}</h1>`
    case 'paragraph':
      return `<p>${printPhrase(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map(item => `<li>${printPhrase(item)}</li>`).join('\n')}</ul>`
    case 'table':
      return printTable(block)
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(
        block.text
          .split(/\r?\n/)
          .map(line => visible(line, 400))
          .join('\n'),
      )}</code></pre>`
    case 'curves':
      return `<div class="figures">${await printFigures(learningFigures(block))}</div>`
  }
}

/** The first column names its row; a table wider than the screen scrolls by itself. */
function printTable({ align, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const side = (i: number) => (align[i] === 'r' ? ' class="number"' : i > 0 ? ' class="words"' : '')
  const named = head.some(cell => cell !== '')
  const top = named
    ? `<thead><tr>${head.map((cell, i) => `<th scope="col"${side(i)}>${printPhrase(cell)}</th>`).join('')}</tr></thead>`
    : ''
  const body = rows.map(row => {
    const cells = row.map((cell, i) =>
      i === 0 ? `<th scope="row">${printPhrase(cell)}</th>` : `<td${side(i)}>${printPhrase(cell)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="table" role="region" aria-label="Table" tabindex="0"><table>${top}<tbody>${body.join('\n')}</tbody></table></div>`
}

async function printFigures(figures: Figure[]): Promise<string> {
  const printed = await Promise.all(
    figures.map(async ({ title, caption, wide, spec }) => {
      const svg = await draw(spec, `${title}. ${caption}`)
      const place = wide ? ' class="wide"' : ''
      return `<figure${place}><figcaption><h2>${htmlText(title)}</h2><p>${htmlText(caption)}</p></figcaption>${svg}</figure>`
    }),
  )
  return printed.join('\n')
}

const SIGNS = new Map([
  ['✅', '<span class="good">✓</span>'],
  ['❌', '<span class="bad">✗</span>'],
  ['⚠️', '<span class="warn">▲</span>'],
  ['➖', '<span class="none">–</span>'],
  ['ℹ️', '<span class="none">•</span>'],
])

/** Signs that every font has and a printer can print, in place of the emoji of a comment. */
function withSigns(text: string): string {
  return text.replace(/✅|❌|⚠️|➖|ℹ️/gu, sign => SIGNS.get(sign) ?? sign)
}

function printPhrase(phrase: Phrase): string {
  return [phrase].flat().map(printPiece).join('')
}

function printPiece(piece: Piece): string {
  if (typeof piece === 'string') return withSigns(escapeHtml(piece))
  if ('code' in piece)
    return visible(piece.code) === '' ? '<em>(empty)</em>' : `<code>${htmlText(piece.code, 80)}</code>`
  if ('said' in piece) return htmlText(piece.said)
  if ('strong' in piece) return `<strong>${printPhrase(piece.strong)}</strong>`
  const address = webAddress(piece.url)
  return address === null ? piece.link : `<a href="${escapeHtml(address)}">${piece.link}</a>`
}
