import { html } from 'hono/html'
import { downloadLink } from '../../github/release/download.ts'
import { latestRelease } from '../../github/release/latest-release.ts'
import { releasesOf } from '../../github/release/release.ts'
import { pageLinks, pageNumber } from '../look/paging.ts'
import { type PageAnswer, type RepositoryVisit, redirect, seesDrafts } from '../visit.ts'
import { releaseBox, releasePath } from './release-box.ts'

const SIZE = 10

/** Releases, newest first; drafts only with push access. */
export function showReleases(visit: RepositoryVisit): PageAnswer {
  const { world, repository, query } = visit
  const rows = releasesOf(world, repository, seesDrafts(visit))
  const page = pageNumber(query)
  const shown = rows.slice((page - 1) * SIZE, page * SIZE)
  const body = html`<h1>Releases</h1>
${shown.length === 0 ? html`<p class="quiet">No releases yet.</p>` : shown.map(release => releaseBox(visit, release))}
${pageLinks(page, rows.length > page * SIZE)}`
  return { title: 'Releases', tab: 'releases', body }
}

/** The release of a tag, or a draft by its slug. */
export function showRelease(visit: RepositoryVisit): PageAnswer {
  const { world, repository, params } = visit
  const name = params['tag'] ?? ''
  const rows = releasesOf(world, repository, seesDrafts(visit))
  const release = rows.find(row => (row.draft ? row.slug : row.tag) === name)
  if (!release) return null
  const title = `${release.name || release.tag} · ${repository.name}`
  return { title, tab: 'releases', body: releaseBox(visit, release) }
}

export function showLatest(visit: RepositoryVisit): PageAnswer {
  const release = latestRelease(visit.world, visit.repository)
  return release ? redirect(releasePath(visit, release)) : null
}

/** Redirects to an asset's bytes by a link that works for five minutes, also for drafts and private repositories. */
export function showAsset(visit: RepositoryVisit): PageAnswer {
  const { world, repository, params } = visit
  const asset = world.store.assets.get(Number(params['asset']))
  if (asset?.repositoryId !== repository.id || asset.state !== 'uploaded') return null
  if (releasesOf(world, repository, seesDrafts(visit)).every(({ id }) => id !== asset.releaseId)) return null
  return redirect(downloadLink(world, { kind: 'assets', id: asset.id }))
}
