import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REAL_FLIGHTS, type Row, withPrepared } from './prepared.ts'

type Flight = { at: string; from: string; to: string; miles: number; delay: number }

const SHORT = 200
const LONG = 2475
/** Five flights of one hour: as many as a late share needs. All of them late. */
const fiveLate = (flight: Omit<Flight, 'delay'>) =>
  Array.from({ length: 5 }, () => ({ ...flight, delay: 60 }))

const cases: { name: string; before: Flight[]; asks: Omit<Flight, 'delay'>; want: [unknown, unknown] }[] = [
  {
    name: 'flights that left four hours before count for the airport they left',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }),
    asks: { at: '12:50', from: 'JFK', to: 'ORD', miles: 740 },
    want: [1, null],
  },
  {
    name: 'and for the airport where they landed, counted in UTC: 14:00 in Chicago is seven hours after 08:00 in New York',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }),
    asks: { at: '14:00', from: 'ORD', to: 'BOS', miles: 867 },
    want: [null, 1],
  },
  {
    name: 'so 15:00 in Chicago is too late to hear of them',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }),
    asks: { at: '15:00', from: 'ORD', to: 'BOS', miles: 867 },
    want: [null, null],
  },
  {
    name: 'flights of three hours before say nothing yet',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }),
    asks: { at: '11:59', from: 'JFK', to: 'BOS', miles: SHORT },
    want: [null, null],
  },
  {
    name: 'flights of eight hours before are forgotten',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }),
    asks: { at: '16:00', from: 'JFK', to: 'BOS', miles: SHORT },
    want: [null, null],
  },
  {
    name: 'a flight across the continent has not landed after six hours',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'LAX', miles: LONG }),
    asks: { at: '14:59', from: 'JFK', to: 'LAX', miles: LONG },
    want: [null, null],
  },
  {
    name: 'but after seven it has',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'LAX', miles: LONG }),
    asks: { at: '15:00', from: 'JFK', to: 'LAX', miles: LONG },
    want: [1, 1],
  },
  {
    name: 'four flights are too few to make a share',
    before: fiveLate({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT }).slice(1),
    asks: { at: '12:50', from: 'JFK', to: 'BOS', miles: SHORT },
    want: [null, null],
  },
  {
    name: 'fifteen minutes are not late, sixteen are',
    before: [15, 15, 15, 16, -4].map(delay => ({ at: '08:10', from: 'JFK', to: 'BOS', miles: SHORT, delay })),
    asks: { at: '12:50', from: 'JFK', to: 'BOS', miles: SHORT },
    want: [0.2, 0.2],
  },
]

for (const { name, before, asks, want } of cases) {
  test(name, () =>
    withPrepared(flightsOf([...before, { ...asks, delay: 0 }]), async ({ rowsOf }) => {
      const asked = (await rowsOf('train')).at(-1)
      assert.deepEqual([asked?.['origin_late_share'], asked?.['destination_late_share']], want)
    }),
  )
}

test('weekday and hour are those of the airport’s clock', () =>
  withPrepared(
    flightsOf([{ at: '23:30', from: 'HNL', to: 'LAX', miles: 2556, delay: 0 }]),
    async ({ rowsOf }) => {
      const [row] = await rowsOf('train')
      assert.deepEqual([row?.['weekday'], row?.['hour'], row?.['day']], ['Wed', '23', '2001-01-10'])
    },
  ))

test('what happens tomorrow changes no feature of today', async () => {
  const today = {
    truth: await morningsOf('delay'),
    lie: await morningsOf(`if(date < '2001-04-11', delay, 999)`),
  }
  assert.ok(today.truth.length > 10_000)
  assert.ok(today.truth.filter(row => row['origin_late_share'] !== null).length > 5000)
  assert.deepEqual(today.lie, today.truth)
})

/** Hold-out rows of 10 April until eight in the evening: when it is four hours earlier nowhere in America 11 April yet. */
async function morningsOf(delay: string): Promise<Row[]> {
  const days = `date between '2001-04-09' and '2001-04-12'`
  let rows: Row[] = []
  await withPrepared(
    `select date, ${delay} as delay, distance, origin, destination from '${REAL_FLIGHTS}' where ${days}`,
    async ({ rowsOf }) => {
      const day = new Map((await rowsOf('holdout-labels')).map(row => [row['id'], row['day']]))
      rows = await rowsOf('holdout')
      rows = rows.filter(row => day.get(row['id']) === '2001-04-10' && Number(row['hour']) < 20)
    },
  )
  return rows
}

function flightsOf(flights: Flight[]): string {
  const rows = flights.map(
    ({ at, from, to, miles, delay }) =>
      `(timestamp '2001-01-10 ${at}:00', ${delay}, ${miles}, '${from}', '${to}')`,
  )
  return `from (values ${rows}) as flights(date, delay, distance, origin, destination)`
}
