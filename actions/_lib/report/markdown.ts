import { markdownTable } from 'markdown-table'
import { codeBlock, codeSpan, plainText, webAddress } from '../text/escape.ts'
import { withinBudget } from './budget.ts'
import type { Block, Curve, Phrase, Piece, Section } from './content.ts'
import { printHistory } from './history.ts'
import type { ReportInput } from './input.ts'
import { chartable, mermaidChart, signOf } from './mermaid.ts'
import { marked } from './older-verdict.ts'
import { type EarlierResult, earlierSection, mergeBlocks, type PullRequest } from './pull-request.ts'
import { foldedSections, headBlocks } from './sections.ts'
import { resultWords } from './verdict.ts'

/** The pull-request comment, job summary and `outputs.markdown`: one string of at most 65,000 bytes. */
export function reportMarkdown(input: ReportInput): string {
  return withinBudget({
    head: mostGates => `${hiddenHead(input)}\n${printHead(input, mostGates)}`,
    sections: foldedSections(input),
    print: printSection,
    foot: footOf(input),
  })
}

/** What follows the folded sections and is never cut: what a merge will do, and earlier results. */
function footOf({ pullRequest }: ReportInput): string[] {
  if (!pullRequest) return []
  return [...mergeBlocks(pullRequest).map(printBlock), ...earlierSection(pullRequest).map(printSection)]
}

/** The verdict, and its numbers between marks: a later report without a verdict goes on showing them. */
function printHead(input: ReportInput, mostGates: number): string {
  const [verdict, ...numbers] = headBlocks(input, mostGates).map(printBlock)
  const markdown = numbers.join('\n\n')
  const { pullRequest } = input
  return `${verdict}\n\n${pullRequest ? marked({ sha: pullRequest.sha, markdown }) : markdown}`
}

function hiddenHead({ comparison, pullRequest }: ReportInput): string {
  const now = { verdict: comparison.verdict, summary: resultWords(comparison) }
  return hiddenLines(comparison.model, now, pullRequest)
}

/** Marker and, on a pull request, what later reports must know of this one. */
export function hiddenLines(
  model: string,
  now: Omit<EarlierResult, 'sha'>,
  pullRequest: PullRequest | null | undefined,
): string {
  if (!pullRequest) return marker(model)
  return `${marker(model, pullRequest.workflow)}\n${printHistory(now, pullRequest)}`
}

/**
 * How the comment of a model, and of one workflow about it, is found again; nothing else in a report can look like it, because
 * no text of others keeps its `<`.
 */
export function marker(model: string, workflow?: string | null): string {
  const key = [workflow ?? [], model].flat().map(part => encodeURIComponent(part.toWellFormed()))
  return `<!-- trainyard:report ${key.join('/').replaceAll('-', '%2D')} -->`
}

/** The model that a comment of this workflow is about; null for any other comment. */
export function markedModel(body: string, workflow: string | null): string | null {
  const [, key = ''] = body.match(/^<!-- trainyard:report ([^\s>]{1,900}) -->/) ?? []
  const name = key.split('/').at(-1) ?? ''
  try {
    const model = decodeURIComponent(name)
    return key !== '' && body.startsWith(marker(model, workflow)) ? model : null
  } catch {
    return null
  }
}

export function printSection({ title, blocks }: Section): string {
  return `<details>\n<summary>${printPhrase(title)}</summary>\n\n${printBlocks(blocks)}\n\n</details>`
}

export function printBlocks(blocks: Block[]): string {
  return blocks.map(printBlock).join('\n\n')
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${printPhrase(block.text)}`
    case 'paragraph':
      return printPhrase(block.text)
    case 'list':
      return block.items.map(item => `- ${printPhrase(item)}`).join('\n')
    case 'table':
      return printTable(block)
    case 'code':
      return codeBlock(block.text, block.language ?? 'sh')
    case 'curves':
      return block.charts
        .flatMap(chartable)
        .map(curves => printChart(block.step, curves))
        .join('\n\n')
  }
}

function printTable({ align, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = [head, ...rows].map(row => row.map(cell => printPhrase(cell).replaceAll('|', '\\|')))
  return markdownTable(cells, { align: [...align], alignDelimiters: false })
}

function printChart(step: string, curves: Curve[]): string {
  const legend = curves.map(({ name }, line) => `${signOf(line)} ${codeSpan(name)}`).join(' · ')
  return `${legend}\n\n${codeBlock(mermaidChart(step, curves), 'mermaid')}`
}

export function printPhrase(phrase: Phrase): string {
  return [phrase].flat().map(printPiece).join('')
}

function printPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('code' in piece) return codeSpan(piece.code)
  if ('said' in piece) return plainText(piece.said)
  if ('strong' in piece) return `**${printPhrase(piece.strong)}**`
  const address = webAddress(piece.url)
  return address === null ? piece.link : `[${piece.link}](<${address}>)`
}
