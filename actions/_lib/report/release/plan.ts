import type { ReleasePlan } from '../../release/plan.ts'
import type { ReleaseStep } from '../../release/step.ts'
import type { VersionDecision } from '../../release/version.ts'
import type { WantedRelease } from '../../release/wanted-release.ts'
import { codeSpan } from '../../text/escape.ts'
import { formatBytes } from '../../text/quantities.ts'
import { table } from '../../text/table.ts'

/** The release that a dry run found: the version and why, the first steps, the assets and the notes. */
export function releasePlanMarkdown(given: {
  plan: Exclude<ReleasePlan, { kind: 'superseded' }>
  wanted: WantedRelease
  /** The tag of the release. */
  tag: string
  decision: VersionDecision
  notes: string
}): string {
  const { plan, wanted, tag, decision, notes } = given
  if (plan.kind === 'done')
    return `${codeSpan(plan.tag)} is already released with the same content: there is nothing to release.\n`
  const reasons = decision.kind === 'release' ? decision.reasons.map(reason => `- ${reason}`) : []
  const assets = wanted.assets.map(asset => [
    codeSpan(asset.name),
    formatBytes(asset.size),
    codeSpan(asset.digest),
  ])
  const steps =
    plan.kind === 'steps' ? plan.steps.map(step => `1. ${stepWords(step)}`) : [`1. ${plan.reason}`]
  return [
    `Would release ${codeSpan(tag)} at ${codeSpan(wanted.target)}. Nothing was changed.`,
    reasons.join('\n'),
    '#### First steps',
    steps.join('\n'),
    '#### Assets',
    table('lrl', ['Asset', 'Size', 'Digest'], assets),
    '#### Notes',
    notes,
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function stepWords(step: ReleaseStep): string {
  switch (step.kind) {
    case 'create-draft':
      return `create a draft for ${codeSpan(step.tag)}, then upload the assets, the manifest last, check them and publish`
    case 'update-draft':
      return `update draft ${step.release} for ${codeSpan(step.tag)}`
    case 'delete-draft':
      return `delete draft ${step.release}: ${step.why}`
    case 'delete-asset':
      return `delete ${codeSpan(step.name)}: ${step.why}`
    case 'hash-asset':
      return `download and hash ${codeSpan(step.name)}, which has no digest`
    case 'upload':
      return `upload ${codeSpan(step.name)}, ${formatBytes(step.size)}`
    case 'attest':
      return 'attest the assets'
    case 'publish':
      return `publish ${codeSpan(step.tag)}`
  }
}
