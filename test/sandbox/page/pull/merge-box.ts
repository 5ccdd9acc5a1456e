import { html } from 'hono/html'
import { mergedTree } from '../../github/git/merge.ts'
import { readRef } from '../../github/git/ref.ts'
import { issueOf } from '../../github/pull/pull.ts'
import type { Pull } from '../../github/row/pull.ts'
import { person } from '../look/avatar.ts'
import { type Icon, icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { outcomeIcon } from '../look/state.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'
import { checksBox, checksInWords } from './checks-box.ts'
import { mergeBlocks, requiredChecks } from './requirement.ts'
import { signalsAt, summaryOf } from './signal.ts'

/** A pull request's checks, and whether it can be merged. */
export async function mergeBox(visit: RepositoryVisit, pull: Pull): Promise<Markup> {
  const signals = signalsAt(visit, pull.head.sha)
  const required = requiredChecks(visit, pull)
  const checks =
    signals.length + required.length === 0
      ? ''
      : html`<details open><summary class="head">${outcomeIcon(summaryOf(signals))} <b>${checksInWords(signals)}</b></summary>${checksBox(signals, required)}</details>`
  return html`<section class="box merge-box" id="checks">${checks}${await verdict(visit, pull)}</section>`
}

async function verdict(visit: RepositoryVisit, pull: Pull): Promise<Markup> {
  const { merged } = pull
  if (merged !== null) {
    const sha = html`<a class="mono" href="${pathTo(visit, 'commit', merged.sha)}">${merged.sha.slice(0, 7)}</a>`
    return line(
      'done',
      'merge',
      html`<b>Merged</b> by ${person(merged.by)} ${moment(merged.at, visit.now)} as ${sha}`,
    )
  }
  if (issueOf(visit.world, pull).state === 'closed')
    return line('bad', 'pull', html`<b>Closed</b> without a merge`)
  if (pull.draft)
    return line(
      'quiet',
      'pencil',
      html`<b>This is a draft.</b> It cannot be merged until it is ready for review.`,
    )
  const blocks = await mergeBlocks(visit, pull)
  if (blocks.length > 0) {
    const reasons = blocks.map(reason => html`<li>${reason}</li>`)
    return line('bad', 'lock', html`<b>Merging is blocked</b><ul>${reasons}</ul>`)
  }
  return (await conflicts(visit, pull))
    ? line(
        'bad',
        'warning',
        html`<b>This branch has conflicts</b> with <span class="mono">${pull.base.ref}</span>.`,
      )
    : line(
        'good',
        'check',
        html`<b>This branch can be merged</b> into <span class="mono">${pull.base.ref}</span>.`,
      )
}

/** A test merge that stores nothing, because viewing a page must not change anything. */
async function conflicts({ repo }: RepositoryVisit, pull: Pull): Promise<boolean> {
  const base = await readRef(repo, `refs/heads/${pull.base.ref}`)
  return base === null || (await mergedTree(repo, base.sha, pull.head.sha)) === null
}

function line(tone: string, name: Icon, words: Markup): Markup {
  return html`<div class="verdict ${tone}"><span class="bullet ${tone}">${icon(name)}</span><div>${words}</div></div>`
}
