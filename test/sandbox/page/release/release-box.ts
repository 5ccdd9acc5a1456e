import { html } from 'hono/html'
import { latestRelease } from '../../github/release/latest-release.ts'
import type { Asset, Release } from '../../github/row/release.ts'
import { person } from '../look/avatar.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { count, size } from '../look/quantity.ts'
import { markdown } from '../markdown/markdown.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

/** Path of a release's page; a draft has no tag in it. */
export function releasePath(visit: Pick<RepositoryVisit, 'base'>, release: Release): string {
  const name = release.draft ? release.slug : release.tag
  return `${pathTo(visit, 'releases', 'tag')}/${encodeURIComponent(name)}`
}

/** A release: its notes rendered, its assets with sizes and digests. */
export function releaseBox(visit: RepositoryVisit, release: Release): Markup {
  const { world, repository, base, now } = visit
  const place = { world, base, repositoryId: repository.id }
  return html`<section class="box release"><div class="head"><h2><a href="${releasePath(visit, release)}">${release.name || release.tag}</a></h2>${badges(visit, release)}</div>
<div class="pad"><p class="facts quiet"><span>${person(release.author)} ${release.draft ? 'wrote this' : 'released this'} ${moment(release.publishedAt ?? release.createdAt, now)}</span>
${release.draft ? html`<span>${icon('tag')} ${release.tag}</span>` : html`<a href="${pathTo(visit, 'tree', release.tag)}">${icon('tag')} ${release.tag}</a>`}
<span>${icon('branch')} ${/^[0-9a-f]{40}$/.test(release.target) ? release.target.slice(0, 7) : release.target}</span></p>
${markdown(release.body, place)}
${assets(visit, release)}</div></section>`
}

function badges({ world, repository }: RepositoryVisit, release: Release): Markup {
  const badge = (tone: string, words: string) => html` <span class="badge ${tone}">${words}</span>`
  return html`${release.draft ? badge('waiting', 'Draft') : ''}${release.prerelease ? badge('waiting', 'Pre-release') : ''}${latestRelease(world, repository)?.id === release.id ? badge('good', 'Latest') : ''}${release.immutable ? badge('quiet', 'Immutable') : ''}`
}

function assets(visit: RepositoryVisit, release: Release): Markup {
  const rows = visit.world.store.assets.filter(row => row.releaseId === release.id)
  return html`<details open><summary><b>Assets</b> <span class="count">${rows.length}</span></summary><div class="scroll"><table class="list assets">${rows.map(row => assetRow(visit, row))}</table></div></details>`
}

function assetRow(visit: RepositoryVisit, asset: Asset): Markup {
  const words = asset.label || asset.name
  const name =
    asset.state === 'uploaded'
      ? html`<a href="${pathTo(visit, 'releases', 'assets', asset.id)}">${words}</a>`
      : html`${words} <span class="quiet">the upload was broken off</span>`
  return html`<tr><td>${icon('box')} ${name}</td><td class="quiet">${size(asset.bytes)}</td><td class="mono quiet digest" title="${asset.digest ?? ''}">${asset.digest ?? ''}</td><td class="quiet">${count(asset.downloads, 'download')}</td></tr>`
}
