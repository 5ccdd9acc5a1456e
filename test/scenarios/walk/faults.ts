import type { WalkFault } from './walk.ts'

const status = (code: number, retryAfter?: number) => ({ kind: 'status', status: code, retryAfter }) as const
const secondary = (retryAfter?: number) => ({ kind: 'secondary-limit', retryAfter }) as const

/** Everything that can happen to a request. */
export const FAULTS: readonly WalkFault[] = [
  { name: 'refused', rule: { effect: { kind: 'cut' } } },
  { name: 'cut in it', rule: { when: 'during', effect: { kind: 'cut' } } },
  { name: '500', rule: { effect: status(500) } },
  { name: '502', rule: { effect: status(502) } },
  { name: '503', rule: { effect: status(503, 1) } },
  { name: '429', rule: { effect: status(429) } },
  { name: '429 wait', rule: { effect: status(429, 2) } },
  { name: 'secondary', rule: { effect: secondary() } },
  { name: 'secondary wait', rule: { effect: secondary(2) } },
  { name: 'rate limit', rule: { effect: { kind: 'rate-limit', resetSeconds: 2 } } },
  { name: 'answer lost', rule: { when: 'after', effect: { kind: 'cut' } } },
  { name: 'applied, 502', rule: { when: 'after', effect: status(502) } },
  { name: 'outage', rule: { effect: status(503), times: null } },
  { name: 'killed before', rule: { effect: { kind: 'cut' } }, kill: true },
  { name: 'killed after', rule: { when: 'after', effect: { kind: 'cut' } }, kill: true },
]

/** Every fault at every request takes minutes: `npm run test:real` asks for all, other tests take one of each kind. */
export function faultsToWalk(few: readonly string[]): readonly WalkFault[] {
  return process.env['TRAINYARD_WALK'] === 'all' ? FAULTS : FAULTS.filter(({ name }) => few.includes(name))
}
