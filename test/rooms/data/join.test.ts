import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Slice } from '../../../actions/_lib/contract/evaluate-config.ts'
import type { Codes } from '../../../actions/_lib/contract/table.ts'
import type { RowTask } from '../../../actions/_lib/contract/task.ts'
import { joinPredictions } from '../../../actions/_lib/data/join.ts'
import type { JoinNames } from '../../../actions/_lib/data/join-files.ts'
import { type Files, inWorkshop, problemsIn } from './workshop.ts'

type Given = {
  task?: RowTask
  files: Files
  predictions?: string
  champion?: string
  labels?: string
  columns?: Partial<JoinNames>
  slices?: Slice[]
  positive?: string
  championDigest?: string
}

const joined = <T>(
  given: Given,
  use: (joined: Awaited<ReturnType<typeof joinPredictions>>) => T | Promise<T>,
) =>
  inWorkshop(given.files, async engine => {
    const {
      task = 'binary',
      predictions = 'p.csv',
      champion,
      labels,
      slices = [],
      positive,
      championDigest,
    } = given
    const columns = { id: 'id', label: 'label', score: 'score', ...given.columns }
    return use(
      await joinPredictions(engine, {
        task,
        predictions,
        championPredictions: champion,
        labels,
        columns,
        slices,
        positive,
        championDigest,
      }),
    )
  })

const texts = ({ codes, labels }: Codes) => Array.from(codes, code => labels[code] ?? null)
const netstring = (text: string) => `${Buffer.byteLength(text)}:${text},`
const sha256 = (content: string | Uint8Array) =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

describe('labels and predictions meet by id, whatever the format and order', () => {
  const labels: Files = {
    'l.csv': 'id,label\n10,true\n9,False\n100,TRUE\n',
    'l.parquet': 'SELECT * FROM (VALUES (9::BIGINT, false), (10, true), (100, true)) t(id, label)',
    'l.json': '[{"id": "100", "label": true}, {"id": 9, "label": false}, {"id": 10.0, "label": "true"}]',
    'l.jsonl': '{"id": 10, "label": true}\n{"id": 100, "label": true}\n{"id": 9, "label": false}\n',
  }
  const predictions: Files = {
    'p.csv': 'score,id\n0.9,9\n0.10,10\n1,100\n',
    'p.parquet': 'SELECT * FROM (VALUES (100.0::DOUBLE, 1::DOUBLE), (10, 0.1), (9, 0.9)) t(id, score)',
    'p.json': '[{"id": "9", "score": 0.9}, {"id": 10, "score": 0.1}, {"id": "100", "score": 1}]',
    'p.jsonl': '{"id": 100, "score": 1}\n{"id": 10, "score": 1e-1}\n{"id": 9, "score": 0.9}\n',
  }
  const digest = sha256(
    [...['10', '100', '9'].map(netstring), ...['true', 'true', 'false'].map(netstring)].join(''),
  )
  for (const label of Object.keys(labels)) {
    for (const prediction of Object.keys(predictions)) {
      test(`${label} and ${prediction}`, () =>
        joined(
          { files: { ...labels, ...predictions }, labels: label, predictions: prediction },
          async ({ rows, positive, idsOf }) => {
            assert.equal(rows.rows, 3)
            assert.equal(positive, 'true')
            assert.deepEqual(rows.truth, {
              kind: 'classes',
              labels: ['false', 'true'],
              codes: Int32Array.of(1, 1, 0),
            })
            assert.deepEqual(rows.candidate, [Float64Array.of(0.1, 1, 0.9)])
            assert.equal(rows.champion, null)
            assert.deepEqual(await idsOf([2, 0]), ['9', '10'])
            assert.equal(rows.digest, digest)
          },
        ))
    }
  }
})

describe('the digest', () => {
  const digestOf = (given: Given) => joined(given, ({ rows }) => rows.digest)
  const base = 'id,label,score\na,0,0.1\nb,1,0.2\n'

  test('depends on ids and labels and on nothing else', async () => {
    const of = (text: string) => digestOf({ files: { 'p.csv': text } })
    const digest = await of(base)
    assert.equal(digest, sha256('1:a,1:b,1:0,1:1,'))
    assert.equal(await of('label,id,score\n1,b,0.9\n0,a,0.3\n'), digest)
    assert.notEqual(await of(base.replace('a,0', 'a,1').replace('b,1', 'b,0')), digest)
    assert.notEqual(await of(base.replace('a,0', 'ab,0')), digest)
  })

  test('of numbers takes their doubles', async () => {
    const digest = await digestOf({
      task: 'regression',
      files: { 'p.csv': 'id,label,score\né,0.1,1\na,-0,1\n' },
    })
    assert.equal(
      digest,
      sha256(Buffer.concat([Buffer.from('1:a,2:é,'), Buffer.from(Float64Array.of(0, 0.1).buffer)])),
    )
  })

  test('of ranking takes query and id', async () => {
    const files = { 'p.csv': 'query,id,label,score\nq2,a,1,0\nq1,b,0,0\nq1,a,2,0\n' }
    const digest = await digestOf({ task: 'ranking', files })
    const keys = ['q1', 'a', 'q1', 'b', 'q2', 'a'].map(netstring).join('')
    assert.equal(
      digest,
      sha256(Buffer.concat([Buffer.from(keys), Buffer.from(Float64Array.of(2, 0, 1).buffer)])),
    )
  })
})

describe('the positive label', () => {
  const cases: { name: string; labels: string[]; positive?: string; want: [string, string] }[] = [
    { name: 'is the greater number, not the greater text', labels: ['9', '10'], want: ['9', '10'] },
    { name: 'is true', labels: ['true', 'false'], want: ['false', 'true'] },
    { name: 'is yes', labels: ['yes', 'no'], want: ['no', 'yes'] },
    { name: 'is yes in any case', labels: ['Yes', 'no'], want: ['no', 'Yes'] },
    { name: 'is positive', labels: ['NEGATIVE', 'Positive'], want: ['NEGATIVE', 'Positive'] },
    { name: 'is 1 beside -1', labels: ['1', '-1'], want: ['-1', '1'] },
    {
      name: 'is the one that is asked for of two texts',
      labels: ['fraud', 'legit'],
      positive: 'fraud',
      want: ['legit', 'fraud'],
    },
    { name: 'is the one that is asked for', labels: ['yes', 'no'], positive: 'no', want: ['yes', 'no'] },
    { name: 'may be asked for as a person writes it', labels: ['0', '1'], positive: '1.0', want: ['0', '1'] },
    { name: 'may be the only one', labels: ['1', '1'], positive: '1', want: ['0', '1'] },
    { name: 'may be on no row', labels: ['ok', 'ok'], positive: 'late', want: ['ok', 'late'] },
  ]
  for (const { name, labels, positive, want } of cases) {
    test(name, () => {
      const text = labels.map((label, i) => `${i},${label},0.5\n`).join('')
      return joined({ files: { 'p.csv': `id,label,score\n${text}` }, positive }, result => {
        assert.deepEqual(result.rows.truth.kind === 'classes' && result.rows.truth.labels, want)
        assert.equal(result.positive, want[1])
        const codes = labels.map(label => want.indexOf(label))
        assert.deepEqual(result.rows.truth.kind === 'classes' && [...result.rows.truth.codes], codes)
      })
    })
  }
})

test('both models are put on the same rows, in whatever order they come', () =>
  joined(
    {
      files: {
        'l.csv': 'id,label,w,day\nb,1,2,mon\na,0,0.5,tue\n',
        'p.csv': 'id,score\na,0.1\nb,0.2\n',
        'c.jsonl': '{"score": 0.4, "id": "b"}\n{"score": 0.3, "id": "a"}\n',
      },
      labels: 'l.csv',
      champion: 'c.jsonl',
      columns: { weight: 'w', cluster: 'day' },
    },
    ({ rows }) => {
      assert.deepEqual(
        [rows.candidate, rows.champion],
        [[Float64Array.of(0.1, 0.2)], [Float64Array.of(0.3, 0.4)]],
      )
      assert.deepEqual(rows.weight, Float64Array.of(0.5, 2))
      assert.deepEqual(rows.cluster && texts(rows.cluster), ['tue', 'mon'])
    },
  ))

test('multiclass scores stand in the order of the classes, those without rows included', () =>
  joined(
    {
      task: 'multiclass',
      files: {
        'p.csv': 'id,label,score_10,score_9,score_2\n1,9,0.1,0.2,0.7\n2,10,0.5,0.25,0.25\n',
        'c.csv': 'id,score_2,score_9,score_10\n1,1,0,0\n2,0,0,1\n',
      },
      champion: 'c.csv',
    },
    ({ rows, positive }) => {
      assert.deepEqual(rows.truth, { kind: 'classes', labels: ['2', '9', '10'], codes: Int32Array.of(1, 2) })
      assert.deepEqual(rows.candidate, [
        Float64Array.of(0.7, 0.25),
        Float64Array.of(0.2, 0.25),
        Float64Array.of(0.1, 0.5),
      ])
      assert.deepEqual(rows.champion, [Float64Array.of(1, 0), Float64Array.of(0, 0), Float64Array.of(0, 1)])
      assert.equal(positive, null)
    },
  ))

test('ranking is keyed by query and id', () =>
  joined(
    {
      task: 'ranking',
      files: { 'l.csv': 'q,id,rel\nx,1,3\ny,1,0\nx,2,1\n', 'p.csv': 'id,q,score\n1,y,-5\n2,x,7\n1,x,2.5\n' },
      labels: 'l.csv',
      columns: { label: 'rel', query: 'q' },
    },
    async ({ rows, idsOf }) => {
      assert.deepEqual(rows.query && texts(rows.query), ['x', 'x', 'y'])
      assert.deepEqual(rows.truth, { kind: 'values', values: Float64Array.of(3, 1, 0) })
      assert.deepEqual(rows.candidate, [Float64Array.of(2.5, 7, -5)])
      assert.deepEqual(await idsOf([2]), ['y/1'])
    },
  ))

test('slices are values, bins and pairs; rows without a value are in none', () =>
  joined(
    {
      files: {
        'p.csv':
          'id,label,score,origin,miles,day\n1,0,0.5,ATL,499.9,Mon\n2,1,0.5,BOS,500,Tue\n3,0,0.5,ATL,1500,Tue\n4,1,0.5,,,Mon\n',
      },
      slices: ['origin', { column: 'miles', bins: [500, 1500] }, { pair: ['origin', 'day'] }],
    },
    ({ rows }) => {
      assert.deepEqual(
        rows.slices.map(slice => [slice.column, slice.labels, texts(slice)]),
        [
          ['origin', ['ATL', 'BOS'], ['ATL', 'BOS', 'ATL', null]],
          ['miles', ['< 500', '500 – 1500', '≥ 1500'], ['< 500', '500 – 1500', '≥ 1500', null]],
          [
            'origin × day',
            ['ATL × Mon', 'ATL × Tue', 'BOS × Tue'],
            ['ATL × Mon', 'BOS × Tue', 'ATL × Tue', null],
          ],
        ],
      )
    },
  ))

test('probabilities that rounding pushed over the edge are cut off', () =>
  joined({ files: { 'p.csv': 'id,label,score\n1,0,-1e-9\n2,1,1.0000001\n' } }, ({ rows }) =>
    assert.deepEqual(rows.candidate, [Float64Array.of(0, 1)]),
  ))

test('a champion of another evaluation set is left out, whatever its ids; of this one it is compared', async () => {
  const files = {
    'p.csv': 'id,label,score\na,0,0.1\nb,1,0.2\n',
    'c.csv': 'id,score\na,0.3\nz,0.4\n',
    'same.csv': 'id,score\na,0.3\nb,0.4\n',
  }
  await joined({ files, champion: 'c.csv', championDigest: sha256('other') }, ({ rows, championLeftOut }) => {
    assert.equal(championLeftOut, true)
    assert.equal(rows.champion, null)
  })
  await joined(
    { files, champion: 'same.csv', championDigest: sha256('1:a,1:b,1:0,1:1,') },
    ({ rows, championLeftOut }) => {
      assert.equal(championLeftOut, false)
      assert.deepEqual(rows.champion, [Float64Array.of(0.3, 0.4)])
    },
  )
})

describe('refused', () => {
  const l = 'id,label\n1,0\n2,1\n3,0\n'
  const p = 'id,score\n1,0.1\n2,0.2\n3,0.3\n'
  const cases: ({ name: string; want: RegExp[] } & Given)[] = [
    {
      name: 'missing ids',
      files: { 'l.csv': l, 'p.csv': 'id,score\n2,0.2\n' },
      labels: 'l.csv',
      want: [/^p\.csv, column id: 2 rows of the evaluation set without a prediction: 1, 3 →/],
    },
    {
      name: 'extra ids',
      files: { 'l.csv': l, 'p.csv': `${p}9,0.5\n8,0.5\n` },
      labels: 'l.csv',
      want: [/^p\.csv, column id: 2 rows whose id is not in the evaluation set: (9, 8|8, 9)/],
    },
    {
      name: 'repeated ids',
      files: { 'l.csv': l, 'p.csv': `${p}3,0.3\n` },
      labels: 'l.csv',
      want: [/^p\.csv, column id: 1 row with the id of another: 3/],
    },
    {
      name: 'repeated ids in the evaluation set',
      files: { 'l.csv': `${l}2,0\n2,0\n`, 'p.csv': p },
      labels: 'l.csv',
      want: [/^l\.csv, column id: 2 rows repeat the id of another: 2 →/],
    },
    {
      name: 'all of it at once, of both models',
      files: { 'l.csv': l, 'p.csv': 'id,score\n1,0.1\n1,0.1\n7,0\n', 'c.csv': 'id,score\n1,0.1\n2,0.1\n' },
      labels: 'l.csv',
      champion: 'c.csv',
      want: [
        /^p\.csv.*1 row with the id of another: 1/,
        /^p\.csv.*2 rows.*without a prediction: 2, 3/,
        /^p\.csv.*1 row whose id.*7/,
        /^c\.csv.*1 row.*without a prediction: 3/,
      ],
    },
    {
      name: 'more than five: the number and the first',
      files: {
        'l.csv': `id,label\n${Array.from({ length: 1200 }, (_, i) => `${i},${i % 2}\n`).join('')}`,
        'p.csv': 'id,score\n0,0\n',
      },
      labels: 'l.csv',
      want: [/1,199 rows of the evaluation set without a prediction: (\d+, ){5}… →/],
    },
    {
      name: 'more rows than the evaluation set can have, before they are read',
      files: { 'l.csv': l, 'p.parquet': "SELECT range AS id, 'x' AS score FROM range(2000)" },
      predictions: 'p.parquet',
      labels: 'l.csv',
      want: [/^p\.parquet: more than 1,006 rows, where the evaluation set has 3 → predict the rows/],
    },
    {
      name: 'an id without end',
      files: { 'l.csv': l, 'p.parquet': "SELECT repeat('9', 100000) AS id, 0.5 AS score" },
      predictions: 'p.parquet',
      labels: 'l.csv',
      want: [/^p\.parquet: an id of 100,000 bytes, where the evaluation set has none longer than 1,000/],
    },
    {
      name: 'a gzip file that unpacks without end',
      files: { 'l.csv': l, 'p.csv.gz': gzipSync(`id,score\n1,0.5\n${'\n'.repeat(2 ** 27)}`, { level: 1 }) },
      predictions: 'p.csv.gz',
      labels: 'l.csv',
      want: [/^p\.csv\.gz: it unpacks to more than 100,073,472 bytes/],
    },
    {
      name: 'labels that differ',
      files: {
        'p.csv': 'id,label,score\n1,0,0\n2,1,0\n3,1,0\n',
        'c.csv': 'id,label,score\n1,0,0\n2,0,0\n3,1.0,0\n',
      },
      champion: 'c.csv',
      want: [/^c\.csv, column id: 1 row with another label \(label\) than the candidate's file: 2/],
    },
    {
      name: 'labels within predictions',
      files: { 'l.csv': l, 'p.csv': 'id,score,label\n1,0,0\n2,0,0\n3,0,1\n' },
      labels: 'l.csv',
      want: [/^p\.csv, column label: predictions bring their own labels, although l\.csv has them/],
    },
    {
      name: 'scores that are none, each kind by itself',
      files: {
        'l.csv': `${l}4,0\n5,0\n6,1\n`,
        'p.csv': 'id,score\n1,\n2,NaN\n3,inf\n4,1.5\n5,-0.2\n6,high\n',
      },
      labels: 'l.csv',
      want: [
        /^p\.csv, column score: the score is missing in 1 row: row 1 \(id 1\)/,
        /not a number in 1 row: row 6 \(id 6\): "high"/,
        /NaN in 1 row: row 2 \(id 2\)/,
        /infinite in 1 row: row 3/,
        /no probability in 2 rows: row 4 \(id 4\): "1.5", row 5 \(id 5\): "-0.2" → .*1 \/ \(1 \+ exp\(−x\)\)/,
      ],
    },
    {
      name: 'ids, labels, weights and clusters that are none',
      files: { 'p.csv': 'id,label,score,w,day\n,0,0,1,a\n2,,0,-1,b\n3,1,0,NaN,\n4,1,0,,c\n' },
      columns: { weight: 'w', cluster: 'day' },
      want: [
        /column id: the id is missing in 1 row: row 1/,
        /column label: the label is missing in 1 row: row 2 \(id 2\)/,
        /column w: the weight is missing in 1 row: row 4/,
        /column w: the weight is negative, NaN or infinite in 2 rows: row 2 \(id 2\): "-1", row 3 \(id 3\): "NaN"/,
        /column day: the cluster is missing in 1 row: row 3/,
        /column id: the id is missing/,
      ],
    },
    {
      name: 'weights that are all 0',
      files: { 'p.csv': 'id,label,score,w\n1,0,0,0\n2,1,0,0\n' },
      columns: { weight: 'w' },
      want: [/column w: every weight is 0/],
    },
    {
      name: 'three labels in a binary task',
      files: { 'p.csv': 'id,label,score\n1,a,0\n2,b,0\n3,c,0\n4,c,0\n' },
      want: [
        /column label: a binary task has two labels, these are 3: "c" \(2 rows\), "a" \(1 row\), "b" \(1 row\) → .*multiclass/,
      ],
    },
    {
      name: 'one label without a word which is positive',
      files: { 'p.csv': 'id,label,score\n1,a,0\n2,a,0\n' },
      want: [/every row has the label a.*→ .*--positive-label/],
    },
    {
      name: 'two texts that do not say which is positive',
      files: { 'p.csv': 'id,label,score\n1,fraud,0\n2,legit,0\n' },
      want: [
        /column label: the labels are fraud and legit.* → .*--positive-label fraud or --positive-label legit, or `positive:` under `evaluate:` in trainyard\.yml/,
      ],
    },
    {
      name: 'two texts that each say it by half',
      files: { 'p.csv': 'id,label,score\n1,no,0\n2,true,0\n' },
      want: [/the labels are no and true.*--positive-label no or --positive-label true/],
    },
    {
      name: 'a positive label that is none',
      files: { 'p.csv': 'id,label,score\n1,late,0\n2,ontime,0\n' },
      positive: 'Late',
      want: [/no row has the positive label Late; the labels are late and ontime → did you mean late\?/],
    },
    {
      name: 'a label that is no number',
      task: 'regression',
      files: { 'p.csv': 'id,label,score\n1,2,0\n2,two,0\n3,inf,-inf\n' },
      want: [
        /column label: there is no number in 1 row: row 2 \(id 2\): "two"/,
        /column label: the label is NaN or infinite in 1 row: row 3/,
        /column score: the score is infinite in 1 row: row 3/,
      ],
    },
    {
      name: 'negative relevance',
      task: 'ranking',
      files: { 'p.csv': 'query,id,label,score\nq,1,-1,0\nq,2,1,0\n' },
      want: [/the relevance is negative in 1 row: row 1 \(id 1\)/],
    },
    {
      name: 'probabilities that do not sum to 1',
      task: 'multiclass',
      files: { 'p.csv': 'id,label,score_a,score_b\n1,a,0.6,0.4\n2,b,0.6,0.6\n' },
      want: [
        /column score_a \+ score_b: the probabilities of the classes do not sum to 1 in 1 row: row 2 \(id 2\): "1.2"/,
      ],
    },
    {
      name: 'a class without a probability',
      task: 'multiclass',
      files: { 'p.csv': 'id,label,score_a,score_b\n1,a,0.6,0.4\n2,c,0.5,0.5\n' },
      want: [/^p\.csv: there is no probability for the class c → add score_c/],
    },
    {
      name: 'a multiclass file of one score',
      task: 'multiclass',
      files: { 'p.csv': 'id,label,score\n1,a,0.6\n' },
      want: [/one column score_<class> for each class; there are: id, label, score/],
    },
    {
      name: 'missing columns of all files at once',
      files: { 'l.csv': 'id,lable\n1,0\n', 'p.csv': 'ID,score\n1,0\n', 'c.csv': 'id,prediction\n1,0\n' },
      labels: 'l.csv',
      champion: 'c.csv',
      slices: ['origin'],
      want: [
        /^l\.csv: there is no column label.*did you mean lable\?/,
        /^l\.csv: there is no column origin/,
        /^p\.csv: there is no column id; there are: ID, score → did you mean ID\?/,
        /^c\.csv: there is no column score/,
      ],
    },
    {
      name: 'files that are not there, at once',
      files: {},
      labels: 'l.csv',
      want: [/^p\.csv: there is no such file/, /^l\.csv: there is no such file/],
    },
    {
      name: 'an evaluation set without rows',
      files: { 'l.csv': 'id,label\n', 'p.csv': 'id,score\n' },
      labels: 'l.csv',
      want: [/^l\.csv.* no rows/],
    },
    {
      name: 'a slice without a value',
      files: { 'p.csv': 'id,label,score,o\n1,0,0,\n2,1,0,\n' },
      slices: ['o'],
      want: [/column o: the slice matches no row/],
    },
    {
      name: 'bins of no number',
      files: { 'p.csv': 'id,label,score,o\n1,0,0,x\n2,1,0,3\n' },
      slices: [{ column: 'o', bins: [1] }],
      want: [/column o: there is no number in 1 row: row 1 \(id 1\): "x"/],
    },
    {
      name: 'bins that do not ascend, and a slice twice',
      files: { 'p.csv': '' },
      slices: [{ column: 'o', bins: [2, 1] }, 'a', 'a'],
      want: [/slice a: the slice is declared twice/, /slice o: its bin edges 2, 1 do not ascend/],
    },
  ]
  for (const { name, want, ...given } of cases) {
    test(name, async () => {
      const found = await problemsIn(joined(given, () => {}))
      assert.equal(found.length, want.length, found.join('\n'))
      for (const [i, pattern] of want.entries()) assert.match(found[i] as string, pattern)
    })
  }
})
