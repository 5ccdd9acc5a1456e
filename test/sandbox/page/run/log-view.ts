import { html } from 'hono/html'
import type { Markup } from '../look/markup.ts'
import { size } from '../look/quantity.ts'
import { type LogLine, type LogPart, logParts } from './log-line.ts'
import type { LogTail } from './log-tail.ts'

/** A log with folded groups; those with an error are open. Times are hidden until switched on. */
export function logView(log: LogTail | null, whole: string): Markup {
  if (log === null) return html`<p class="quiet pad">This job has no log.</p>`
  let number = 0
  const line = (read: LogLine) => lineRow(read, ++number)
  const cut = log.isCut
    ? html`<p class="quiet pad">Only the end of the log is shown (${size(log.bytes)} in all). <a href="${whole}">The whole log</a></p>`
    : ''
  return html`${cut}<div class="log">${logParts(log.text).map(part => partRows(part, line))}</div>`
}

function partRows(part: LogPart, line: (read: LogLine) => Markup): Markup {
  if (part.kind === 'lines') return html`<div>${part.lines.map(line)}</div>`
  const isOpen = part.lines.some(({ kind }) => kind === 'error')
  const title = line(part.title)
  const lines = part.lines.map(line)
  return isOpen
    ? html`<details open><summary>${title}</summary>${lines}</details>`
    : html`<details><summary>${title}</summary>${lines}</details>`
}

function lineRow({ time, kind, text }: LogLine, number: number): Markup {
  const label = ['error', 'warning', 'notice', 'debug'].includes(kind) ? html`<b>${kind}</b> ` : ''
  return html`<div class="line ${kind}" id="line-${number}"><a class="number" href="#line-${number}">${number}</a><time>${time}</time><span>${label}${text}</span></div>`
}
