import { html, raw } from 'hono/html'
import type { DiffEntry } from '../../github/git/diff.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { count } from '../look/quantity.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'
import { type PatchLine, patchLines } from './patch-lines.ts'

const MOST_FILES = 300
const MOST_LINES = 1000
const MOST_LINES_OF_ALL = 20_000
const LONGEST = 2000

/** Changed files with coloured patches. `sha` is the commit that file links go to. */
export function fileChanges(visit: RepositoryVisit, files: readonly DiffEntry[], sha: string): Markup {
  const shown = files.slice(0, MOST_FILES)
  const rest = files.length - shown.length
  let left = MOST_LINES_OF_ALL
  const parts = shown.map(file => {
    const most = Math.min(MOST_LINES, left)
    left -= Math.min(most, file.patch?.split('\n').length ?? 0)
    return fileChange(visit, file, { sha, most })
  })
  return html`<p class="diff-sum">${changeSummary(files)}</p>
${parts}
${rest > 0 ? html`<p class="quiet">${count(rest, 'more file')} changed.</p>` : ''}`
}

/** `3 files changed, +12 −4`. */
export function changeSummary(files: readonly DiffEntry[]): Markup {
  const added = files.reduce((sum, file) => sum + file.additions, 0)
  const removed = files.reduce((sum, file) => sum + file.deletions, 0)
  return html`${count(files.length, 'file')} changed ${tally(added, removed)}`
}

function tally(added: number, removed: number): Markup {
  return html`<span class="plus">+${added}</span> <span class="minus">−${removed}</span>`
}

function fileChange(
  visit: RepositoryVisit,
  file: DiffEntry,
  { sha, most }: { sha: string; most: number },
): Markup {
  const name = file.previousPath === null ? file.path : `${file.previousPath} → ${file.path}`
  const view =
    file.status === 'removed'
      ? ''
      : html`<a class="aside" href="${pathTo(visit, 'blob', sha, file.path)}">View file</a>`
  return html`<details class="box diff" open>
<summary>${icon('file')} <span class="mono">${name}</span> <span class="quiet">${file.status}</span> ${tally(file.additions, file.deletions)}${view}</summary>
${file.patch === null ? html`<p class="quiet pad">${file.status === 'renamed' ? 'Renamed without changes.' : 'Binary file, or no text changes.'}</p>` : patchTable(file.patch, most)}
</details>`
}

function patchTable(patch: string, most: number): Markup {
  const { lines, isCut } = patchLines(patch, most)
  const cut = isCut ? html`<p class="quiet pad">Cut off after ${count(lines.length, 'line')}.</p>` : ''
  return html`<div class="scroll"><table class="code">${lines.map(row)}</table></div>${cut}`
}

const SIGNS = { added: '+', removed: '−', same: '' } as const

function row(line: PatchLine): Markup {
  const text = line.text.length > LONGEST ? `${line.text.slice(0, LONGEST)} …` : line.text
  if (line.kind === 'hunk' || line.kind === 'note')
    return html`<tr class="${line.kind}"><td class="number"></td><td class="number"></td><td>${text}</td></tr>`
  return html`<tr class="${line.kind}"><td class="number">${line.before}</td><td class="number">${line.after}</td><td><span class="sign">${SIGNS[line.kind]}</span>${text === '' ? raw('&#8203;') : text}</td></tr>`
}
