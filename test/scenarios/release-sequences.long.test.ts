import assert from 'node:assert/strict'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openReleaseGround, type ReleaseGround } from '../fixtures/release-fixture.ts'
import { type ActiveFault, faultOf } from '../sandbox/testing.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'
import { FAULTS } from './walk/faults.ts'

const RUNS = Number(process.env['TRAINYARD_SEQUENCES'] ?? 5)
const MOST_REQUESTS = 28
let action: ActionProcess

before(async () => {
  action = await openAction('release')
})
after(() => action.remove())

/** A run, or two at once, in which requests fail as they are counted. */
const step = fc.record({
  atOnce: fc.constantFrom(1, 2),
  faults: fc.array(
    fc.record({ at: fc.integer({ min: 1, max: MOST_REQUESTS }), fault: fc.constantFrom(...FAULTS) }),
    { maxLength: 4 },
  ),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function play(ground: ReleaseGround, { atOnce, faults }: Step): Promise<(number | null)[]> {
  const children = Array.from({ length: atOnce }, (_, i) =>
    action.start(ground.step(join(ground.files, 'second'), { out: `out-${i}` })),
  )
  let count = 0
  let outage: ActiveFault | null = null
  ground.sandbox.faults.next = () => {
    count++
    const due = faults.find(({ at }) => at === count)?.fault
    if (due === undefined) return outage
    const rule = faultOf({ name: due.name, ...due.rule })
    if (rule.times === null) outage = rule
    if (due.kill) children[0]!.kill('SIGKILL')
    return rule
  }
  for (const child of children) for (const stream of [child.stdout, child.stderr]) stream?.resume()
  const ended = await Promise.all(children.map(child => once(child, 'close')))
  return ended.map(([status]) => status as number | null)
}

test('whatever happened before, a run that nothing disturbs ends in one whole release', async t => {
  const ground = await openReleaseGround(t, action)
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async steps => {
    await ground.reset()
    for (const each of steps)
      for (const status of await play(ground, each))
        assert.ok(status === null || status === 0 || status === 3, `a run ended with ${status}`)
    assert.deepEqual(await play(ground, { atOnce: 1, faults: [] }), [0])
    await ground.settled()
  })
  await fc.assert(property, { numRuns: RUNS })
})
