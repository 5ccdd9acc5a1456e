import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedBody } from '../../../actions/_lib/release/marker.ts'
import { planRelease } from '../../../actions/_lib/release/plan.ts'
import type { ReleaseRecord } from '../../../actions/_lib/release/published-version.ts'
import { digest } from '../report/documents.ts'
import {
  type Actor,
  createActor,
  createStore,
  move,
  NEXT,
  type Store,
  type Weather,
  wantedNow,
} from './store.ts'

const CONTENT = digest('a')
const MOST_MOVES = 200

/** A world with an older release, a foreign draft and one of another model. */
function startingStore(): Store {
  const release = (more: Partial<ReleaseRecord>): ReleaseRecord => ({
    id: 1,
    tag: '',
    draft: true,
    title: '',
    body: null,
    target: 'main',
    assets: [],
    url: '',
    uploadUrl: '',
    ...more,
  })
  const body = markedBody({ model: 'flight-delay', contentId: digest('7') }, 'Older')
  const assets = ['manifest.json', 'SHA256SUMS'].map((name, id) => ({
    id,
    name,
    state: 'uploaded',
    size: 1,
    digest: digest('5'),
  }))
  return createStore(
    [
      release({ tag: 'flight-delay@v1.4.0', draft: false, body, assets }),
      release({ id: 2, tag: 'flight-delay@v9.9.9', body: 'by hand' }),
      release({ id: 3, tag: 'eta@v1.4.1', body: markedBody({ model: 'eta', contentId: CONTENT }, '') }),
    ],
    ['flight-delay@v1.4.0'],
  )
}

type Burst = { moves: number; weather: Weather; look?: () => void }

function go(store: Store, actor: Actor, { moves, weather, look = () => {} }: Burst): void {
  for (let i = 0; i < moves && actor.done === null; i++) {
    move(store, actor, weather)
    look()
  }
}

function finish(store: Store, actor: Actor): void {
  for (let moves = 0; actor.done === null; moves++) {
    assert.ok(moves < MOST_MOVES, 'the release comes to an end')
    move(store, actor)
  }
}

/** One release with the exact set, no draft of ours, and no other draft touched. */
function assertConverged(store: Store, contents: readonly string[]): void {
  const foreign = store.releases.filter(({ id }) => id < 1000)
  assert.deepEqual(foreign, startingStore().releases)
  const ours = store.releases.filter(({ id }) => id >= 1000)
  assert.equal(ours.length, contents.length, 'one release for each content and no draft')
  for (const contentId of contents) {
    const release = ours.find(({ body }) => body?.includes(contentId))!
    assert.ok(!release.draft)
    const version = release.tag.split('@v')[1]!
    const before = createStore(startingStore().releases, versionsBelow(version))
    const { assets } = wantedNow(before, contentId)
    const there = release.assets.map(({ id, name, size, state }) => ({
      name,
      size,
      state,
      digest: store.bytes.get(id),
    }))
    assert.deepEqual(sorted(there), sorted(assets.map(file => ({ ...file, state: 'uploaded' }))), release.tag)
  }
  assert.equal(new Set(store.tags).size, store.tags.length)
  assert.equal(store.tags.length, contents.length + 1)
}

/** One of the racing runs goes on for a while, the others stand still with what they saw. */
const bursts = (runs: number) =>
  fc.array(fc.record({ who: fc.nat({ max: runs - 1 }), moves: fc.integer({ min: 1, max: 14 }), weather }), {
    maxLength: 24,
  })
const weather = fc.constantFrom<Weather>('whole', 'whole', 'broken', 'blind')

test('property: killed at any step and in any weather, run again it ends in the same state', () => {
  const lives = fc.array(
    fc.record({ moves: fc.nat({ max: 20 }), weathers: fc.array(weather, { minLength: 20, maxLength: 20 }) }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(lives, killed => {
      const store = startingStore()
      for (const { moves, weathers } of killed) {
        const actor = createActor(CONTENT)
        for (let i = 0; i < moves && actor.done === null; i++) move(store, actor, weathers[i])
      }
      const last = createActor(CONTENT)
      finish(store, last)
      assert.equal(last.done, 'flight-delay@v1.4.1')
      assertConverged(store, [CONTENT])
    }),
    { numRuns: 300 },
  )
})

for (const { name, contents } of [
  { name: 'two runs of the same candidate', contents: [CONTENT, CONTENT] },
  { name: 'three runs of the same candidate', contents: [CONTENT, CONTENT, CONTENT] },
  { name: 'two candidates', contents: [CONTENT, digest('b')] },
]) {
  test(`property: ${name} race, in any order and weather, and the end is the same`, () => {
    fc.assert(
      fc.property(bursts(contents.length), turns => {
        const store = startingStore()
        const actors = contents.map(createActor)
        for (const { who, moves, weather } of turns) go(store, actors[who]!, { moves, weather })
        for (const actor of actors) finish(store, actor)
        assertConverged(store, [...new Set(contents)])
      }),
      { numRuns: 300 },
    )
  })
}

test('property: a published release is never touched again', () => {
  fc.assert(
    fc.property(bursts(2), turns => {
      const store = startingStore()
      const actors = [createActor(CONTENT), createActor(CONTENT)]
      let published: string | null = null
      const look = () => {
        const out = store.releases.filter(({ id, draft }) => id >= 1000 && !draft)
        assert.ok(out.length <= 1)
        if (published !== null) assert.equal(JSON.stringify(out[0]), published)
        if (out[0]) published = JSON.stringify(out[0])
      }
      for (const { who, moves, weather } of turns) go(store, actors[who]!, { moves, weather, look })
    }),
    { numRuns: 1500 },
  )
})

test('done is done: planning again finds nothing to do', () => {
  const store = startingStore()
  finish(store, createActor(CONTENT))
  const before = structuredClone(store)
  const plan = planRelease({ ...store, order: NEXT, hashed: new Map() }, wantedNow(store, CONTENT))
  assert.equal(plan.kind, 'done')
  finish(store, createActor(CONTENT))
  assert.deepEqual(store, before)
})

function versionsBelow(version: string): string[] {
  const patch = Number(version.split('.')[2])
  return Array.from({ length: patch }, (_, index) => `flight-delay@v1.4.${index}`)
}

function sorted<T extends { name: string }>(files: T[]): T[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
