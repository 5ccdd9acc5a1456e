import type { GateResult } from '../../contract/comparison.ts'
import { isAbsolute } from '../../contract/gate.ts'
import { assetsOf, type Manifest } from '../../contract/manifest.ts'
import { codeSpan } from '../../text/escape.ts'
import { gateDecimals } from '../../text/gate-decimals.ts'
import { count, formatDelta, formatNumber } from '../../text/numbers.ts'
import { formatBytes } from '../../text/quantities.ts'
import { ruleInWords } from '../../text/rule.ts'
import { table } from '../../text/table.ts'
import { login, said } from '../content.ts'
import { gatePhrase } from '../gates-table.ts'
import { printPhrase } from '../markdown.ts'
import { metricTable, otherRowsNote } from './metrics.ts'

const MOST_CHARACTERS = 120_000

/**
 * The notes of a release: why this version, what changed in the metrics since the previous one, gates, waivers, how to get it. At most
 * 120,000 characters of the 125,000 that GitHub allows; the author's own words, if any, come first and are cut first.
 */
export function releaseNotes({
  manifest,
  previous,
  own = '',
  repository = null,
}: {
  manifest: Manifest
  previous: Manifest | null
  own?: string
  /** The repository that has provenance of every asset; null if none was required. */
  repository?: string | null
}): string {
  const sections = [
    why(manifest),
    '### Metrics',
    otherRowsNote(manifest, previous),
    metricTable(manifest, previous),
    ...gates(manifest),
    ...waivers(manifest),
    '### Files',
    fileTable(manifest),
    source(manifest),
    repository && provenance(repository),
  ]
  const made = sections
    .filter(section => section !== null)
    .join('\n\n')
    .slice(0, MOST_CHARACTERS)
  const words = own.trim().slice(0, MOST_CHARACTERS - made.length)
  return `${words === '' ? '' : `${words}\n\n`}${made}\n`
}

function why({ version, reasons, champion, verdict, waived }: Manifest): string {
  const against = champion?.version ? `against ${codeSpan(champion.version)}` : 'without a champion'
  const list = reasons.map(reason => `- ${reason}`).join('\n')
  const waivers = waived.length === 0 ? '' : `, ${count(waived.length, 'gate')} waived`
  return `Version ${version}, evaluated ${against}: ${verdict}${waivers}.\n\n${list}`
}

function gates({ gates }: Manifest): string[] {
  if (gates.length === 0) return []
  const rows = gates.map(gate => [
    printPhrase(gatePhrase(gate)),
    ruleInWords(gate.rule),
    observedIn(gate),
    gate.blocking ? gate.verdict : `${gate.verdict} (does not block)`,
  ])
  return ['### Gates', table('llrl', ['Gate', 'Rule', 'Observed', 'Verdict'], rows)]
}

/** The number that the rule is about, as the comment's table shows it: a difference with its sign, or the value of an absolute rule. */
function observedIn(gate: GateResult): string {
  const { observed, rule } = gate
  if (observed === null) return 'undefined'
  const decimals = gateDecimals(gate)
  return isAbsolute(rule) ? formatNumber(observed, decimals) : formatDelta(observed, decimals)
}

function waivers({ waived }: Manifest): string[] {
  if (waived.length === 0) return []
  const lines = waived.map(({ metric, slice, by, why }) => {
    const gate = gatePhrase({ metric, slice, higherIsBetter: null })
    return `- ${printPhrase([...gate, ', waived by ', login(by), ': ', said(why)])}`
  })
  return ['### Waived gates', lines.join('\n')]
}

function fileTable({ files }: Manifest): string {
  const rows = files.map(file => {
    const parts = assetsOf(file).length
    return [codeSpan(file.path), formatBytes(file.size), String(parts), `\`${file.sha256}\``]
  })
  return table('lrrl', ['File', 'Size', 'Parts', 'SHA-256'], rows)
}

function provenance(repository: string): string {
  return `Every asset has an attestation: \`gh attestation verify FILE --repo ${repository}\` shows which workflow built it. If a reusable workflow of another repository signed it, add \`--signer-repo OWNER/NAME\` with that repository.`
}

function source({ model, version, code, fingerprint, contentId }: Manifest): string {
  const run = code.run === null ? '' : `, run ${code.run} attempt ${code.attempt ?? 1}`
  return [
    `Get it with \`trainyard pull ${model}@${version}\`; \`trainyard verify\` checks every byte.`,
    `Trained at ${codeSpan(code.sha)}${run}; fingerprint ${codeSpan(fingerprint)}, content ${codeSpan(contentId)}.`,
  ].join('\n')
}
