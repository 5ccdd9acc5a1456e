import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { loginOf } from '../_lib/forge/identity.ts'
import { openForge } from '../_lib/forge/open.ts'
import { updateNotes } from '../_lib/forge/release.ts'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { flag, text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { findRelease } from '../_lib/registry/find.ts'
import { openRegistry } from '../_lib/registry/releases.ts'
import { unyankedBody, yankedBody } from '../_lib/release/marker.ts'
import { parseRequest } from '../_lib/release/range.ts'

const FULL = /^[v=]?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/

/** Withdraws a release, or takes that back: no range matches it any more and it is no champion, but its files stay. */
export const yank = verb({
  name: 'yank',
  positional: 'version',
  inputs: z.object({
    config: text,
    model: text,
    version: text.unwrap(),
    reason: text,
    undo: flag,
    repository: text,
    'github-token': text,
  }),
  async run({ version: request, model: named, config, reason, undo = false, ...given }, host) {
    if (!FULL.test(parseRequest(request).range)) throw ambiguous(request)
    if (!undo && reason === undefined) throw withoutReason()
    const forge = openForge(given, host)
    const defaultModel = async () => named ?? (await findModel({ host, config }))?.name
    const { model, version, release } = await findRelease(openRegistry(forge), { request, defaultModel })
    const body = undo
      ? unyankedBody(release.body)
      : yankedBody(release.body, { by: authorOf(await loginOf(forge.client), host), why: reason ?? '' })
    if (body !== release.body) await updateNotes(forge, { id: release.id, body })
    const { tag } = version
    host.notice(
      undo ? `${tag} is no longer withdrawn` : `${tag} is withdrawn: no range matches it, its files stay`,
    )
    const result = { model, version: version.version, tag, yanked: !undo, url: release.url }
    const outputs = { version: version.version, tag, 'release-url': release.url }
    return { status: 0, outputs, result }
  },
})

/** A job's own token writes as a bot: then the account that started the workflow withdraws the release. */
function authorOf(login: string, { kind, env }: Host): string {
  const actor = env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR']
  return kind === 'actions' && login === 'github-actions[bot]' ? (actor ?? login) : login
}

function ambiguous(version: string): Problem {
  return new Problem({
    what: `${JSON.stringify(version)} can match several releases`,
    where: 'version',
    fix: 'give the full version, such as flight-delay@1.4.2',
  })
}

function withoutReason(): Problem {
  return new Problem({
    what: 'no reason is given for withdrawing the release',
    where: 'reason',
    fix: 'add --reason "…": the release shows it, and so does each pull of this version',
  })
}
