import { join } from 'node:path'
import { openForge } from '../_lib/forge/open.ts'
import { type Verb, verb } from '../_lib/host/verb.ts'
import { manifestReader } from '../_lib/registry/manifest.ts'
import { releaseComposer } from './composition.ts'
import { inputs } from './inputs.ts'
import { orderReader } from './order.ts'
import { dryRun, publishedOutcome, supersededOutcome } from './outcome.ts'
import { publishRelease } from './publication.ts'
import { readReleaseInputs } from './release-inputs.ts'
import { readRepositoryState } from './repository-state.ts'

/** Publishes a run that passed its gates as a release of its model, and continues an interrupted release. The same content is published once. */
export const release: Verb<typeof inputs> = verb({
  name: 'release',
  inputs,
  async run(given, host) {
    const forge = openForge(given, host)
    const prepared = await host.group('Prepare', () => readReleaseInputs(given, host, forge))
    const { target, out } = prepared
    const { model } = prepared.documents.run
    const manifestOf = manifestReader(forge, join(out, '.known'))
    const orderOf = orderReader(forge, target, note => host.warning(note))
    const read = () => readRepositoryState(forge, { model, target, manifestOf, orderOf })
    const compose = releaseComposer(prepared)
    if (given['dry-run']) {
      const state = await read()
      return dryRun({ state, composed: await compose(state), inputs: prepared }, host)
    }
    const publication = await host.group('Publish', () => publishRelease({ forge, host, read, compose }))
    const { ending, composed, state } = publication
    return ending.kind === 'superseded'
      ? supersededOutcome(prepared, ending.by, host)
      : publishedOutcome({ ending, composed, state, inputs: prepared }, host)
  },
})
