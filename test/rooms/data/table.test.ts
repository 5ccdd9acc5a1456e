import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Column } from '../../../actions/_lib/contract/table.ts'
import { columnsOf, copyWithout, readTable, writeTable } from '../../../actions/_lib/data/table.ts'
import { LFS_POINTER } from '../contract/lfs-pointer.ts'
import { type Files, inWorkshop, problemsIn } from './workshop.ts'

/** A column as plain values: NaN and code −1 as null. */
function plain(column: Column): (number | string | null)[] {
  if (column.kind === 'number')
    return Array.from(column.values, value => (Number.isNaN(value) ? null : value))
  return Array.from(column.codes, code => column.labels[code] ?? null)
}

const HOSTILE = `a"b'; DROP`

describe('the same rows read the same from every format', () => {
  const rows = [
    { id: 1, late: true, day: '2001-05-01', miles: 12.5, note: 'x, "y"\nz' },
    { id: 2, late: false, day: '2001-05-02', miles: null, note: null },
    { id: 3, late: true, day: '2001-05-01', miles: -0.25, note: 'ü' },
  ]
  const parquet = `SELECT * FROM (VALUES (1, true, DATE '2001-05-01', 12.5::DOUBLE, E'x, "y"\\nz'), (2, false, DATE '2001-05-02', 'NaN'::DOUBLE, NULL), (3, true, DATE '2001-05-01', -0.25, 'ü')) t(id, late, day, miles, note)`
  const csv =
    'id,late,day,miles,note\n1,true,2001-05-01,12.5,"x, ""y""\nz"\n2,False,2001-05-02,,\n3,TRUE,2001-05-01,-0.25,ü\n'
  const files: Files = {
    'rows.csv': csv,
    'crlf.csv': `\ufeff${csv.replaceAll('\n', '\r\n').replace('"x, ""y""\r\nz"', '"x, ""y""\nz"')}`,
    'semicolon.csv': csv.replaceAll(/,(?=[^ ])/g, ';').replace(/,(?=\n)/, ';'),
    'rows.json': JSON.stringify(rows),
    'rows.jsonl': rows.map(row => JSON.stringify(row)).join('\n'),
    'rows.parquet': parquet,
  }
  for (const file of Object.keys(files)) {
    test(file, () =>
      inWorkshop(files, async engine => {
        const table = await readTable(engine, { file })
        assert.equal(table.rows, 3)
        assert.deepEqual(
          table.columns.map(column => [column.name, column.kind, column.nulls, ...plain(column)]),
          [
            ['id', 'number', 0, 1, 2, 3],
            ['late', 'text', 0, 'true', 'false', 'true'],
            ['day', 'text', 0, '2001-05-01', '2001-05-02', '2001-05-01'],
            ['miles', 'number', 1, 12.5, null, -0.25],
            ['note', 'text', 1, 'x, "y"\nz', null, 'ü'],
          ],
        )
      }),
    )
  }
})

describe('the exact text of a value', () => {
  const cases = [
    { name: 'an integer beyond 2^53', parquet: '9007199254740993::BIGINT', want: '9007199254740993' },
    {
      name: 'a decimal of 38 digits',
      parquet: '12345678901234567890123456789012345678::DECIMAL(38, 0)',
      want: '12345678901234567890123456789012345678',
    },
    { name: 'a whole double', parquet: '7::DOUBLE', want: '7' },
    { name: 'minus zero', parquet: "'-0.0'::DOUBLE", want: '0' },
    { name: 'a double with a fraction', parquet: '0.1::DOUBLE', want: '0.1' },
    { name: 'a decimal', parquet: '1.50::DECIMAL(9, 2)', want: '1.5' },
    { name: 'a whole decimal', parquet: '100.00::DECIMAL(9, 2)', want: '100' },
    { name: 'a boolean', parquet: 'true', want: 'true' },
    { name: 'a boolean as text', parquet: "'True'", want: 'true' },
    { name: 'a whole number written with a fraction', parquet: "'12.00'", want: '12' },
    { name: 'leading zeros', parquet: "'00501'", want: '00501' },
    { name: 'a date', parquet: "DATE '2001-05-01'", want: '2001-05-01' },
    { name: 'a timestamp', parquet: "TIMESTAMP '2001-05-01 10:20:30.5'", want: '2001-05-01T10:20:30.5' },
    {
      name: 'a timestamp with zone',
      parquet: "'2001-05-01 10:20:30+02'::TIMESTAMPTZ",
      want: '2001-05-01T08:20:30Z',
    },
  ]
  for (const { name, parquet, want } of cases) {
    test(name, () =>
      inWorkshop({ 'value.parquet': `SELECT ${parquet} AS v` }, async engine => {
        const { columns } = await readTable(engine, {
          file: 'value.parquet',
          columns: [{ name: 'v', kind: 'text' }],
        })
        assert.deepEqual(columns.map(plain), [[want]])
      }),
    )
  }
})

test('names and glob characters in files and columns mean themselves', () =>
  inWorkshop(
    {
      "it's [1]*.csv": `id,"${HOSTILE.replaceAll('"', '""')}"\n1,2\n`,
      [`h.parquet`]: `SELECT 5 AS "${HOSTILE.replaceAll('"', '""')}"`,
    },
    async engine => {
      for (const [file, value] of [
        ["it's [1]*.csv", 2],
        ['h.parquet', 5],
      ] as const) {
        const { columns } = await readTable(engine, { file, columns: [{ name: HOSTILE, kind: 'number' }] })
        assert.deepEqual(columns.map(plain), [[value]])
      }
    },
  ))

test('several Parquet files are read as one', () =>
  inWorkshop({ 'p/1.parquet': 'SELECT 1 AS x', 'p/2.parquet': 'SELECT 2 AS x' }, async engine => {
    const { columns } = await readTable(engine, { file: 'p/*.parquet' })
    assert.deepEqual(columns.map(plain), [[1, 2]])
  }))

test('text in Parquet is text, also where it looks like numbers', () =>
  inWorkshop({ 'a.parquet': "SELECT '00501' AS zip, 501 AS n" }, async engine => {
    const { columns } = await readTable(engine, { file: 'a.parquet' })
    assert.deepEqual(columns.map(plain), [['00501'], [501]])
  }))

test('columns come in the order in which they are asked for, an empty one as nulls', () =>
  inWorkshop({ 'a.csv': 'a,b,c\n1,,x\n2,,y\n' }, async engine => {
    const { columns } = await readTable(engine, {
      file: 'a.csv',
      columns: [{ name: 'c' }, { name: 'b', kind: 'text' }, { name: 'a', kind: 'text' }],
    })
    assert.deepEqual(columns.map(plain), [
      ['x', 'y'],
      [null, null],
      ['1', '2'],
    ])
  }))

describe('blank lines before the header of a CSV file are no header', () => {
  const texts = [
    '\na,b\n1,x\n2,y\n',
    '\r\n\r\na,b\r\n1,x\r\n2,y\r\n',
    '  \n\ufeffa,b\n1,x\n2,y\n',
    '\ufeff\na,b\n1,x\n2,y\n',
  ]
  for (const text of texts) {
    test(JSON.stringify(text), () =>
      inWorkshop({ 'a.csv': text }, async engine => {
        const { columns } = await readTable(engine, { file: 'a.csv' })
        assert.deepEqual(columns.map(plain), [
          [1, 2],
          ['x', 'y'],
        ])
      }),
    )
  }
})

const LONG = `x\n${Array.from({ length: 30_000 }, (_, i) => i).join('\n')}\n`

describe('a file that cannot be read is a Problem with its cure', () => {
  const cases: {
    name: string
    files: Files
    file?: string
    columns?: { name: string; kind?: 'number' | 'text' }[]
    want: RegExp[]
  }[] = [
    {
      name: 'no such file',
      files: { 'holdout.csv': 'a\n1\n' },
      file: 'holdut.csv',
      want: [/^holdut\.csv: there is no such file → did you mean holdout\.csv\?$/],
    },
    {
      name: 'a folder',
      files: { 'd/a.parquet': 'SELECT 1 AS a' },
      file: 'd',
      want: [/^d: this is a folder → .*d\/\*\.parquet$/],
    },
    {
      name: 'a Git LFS pointer in CSV',
      files: { 'a.csv': LFS_POINTER },
      want: [
        /^a\.csv: this is a Git LFS pointer, .* → run `git lfs pull`; on GitHub Actions set `lfs: true`/,
      ],
    },
    {
      name: 'a Git LFS pointer in gzipped JSON lines',
      files: { 'a.jsonl.gz': LFS_POINTER },
      file: 'a.jsonl.gz',
      want: [/^a\.jsonl\.gz: this is a Git LFS pointer/],
    },
    {
      name: 'a Git LFS pointer in Parquet',
      files: { 'a.parquet': Buffer.from(LFS_POINTER) },
      file: 'a.parquet',
      want: [/^a\.parquet: this is a Git LFS pointer/],
    },
    {
      name: 'a Git LFS pointer among several Parquet files',
      files: { 'p/a.parquet': 'SELECT 1 AS x', 'p/b.parquet': Buffer.from(LFS_POINTER) },
      file: 'p/*.parquet',
      want: [/b\.parquet: this is a Git LFS pointer/],
    },
    { name: 'another format', files: { 'a.xlsx': 'PK' }, file: 'a.xlsx', want: [/\.xlsx is not a format/] },
    { name: 'blank lines alone', files: { 'a.csv': '\n\n  \n' }, want: [/not a table: it is empty/] },
    {
      name: 'UTF-16, as Excel and PowerShell write it',
      files: { 'a.csv': Buffer.from('\ufeffa,b\n1,2\n', 'utf16le') },
      want: [/^a\.csv: the file is UTF-16, not UTF-8 → write it as UTF-8/],
    },
    {
      name: 'JSON lines in UTF-16 without a byte order mark',
      files: { 'a.jsonl': Buffer.from('{"a": 1}\n', 'utf16le') },
      file: 'a.jsonl',
      want: [/the file is UTF-16/],
    },
    { name: 'an empty file', files: { 'a.csv': '' }, want: [/not a table: it is empty/] },
    { name: 'an empty JSON file', files: { 'a.json': '' }, file: 'a.json', want: [/not a table/] },
    {
      name: 'JSON that holds no objects',
      files: { 'a.json': '[1, 2]' },
      file: 'a.json',
      want: [/holds no objects/],
    },
    { name: 'a header and nothing else', files: { 'a.csv': 'a,b\n' }, want: [/has no rows/] },
    {
      name: 'a missing column',
      files: { 'a.csv': 'flight_id,score\n1,2\n' },
      columns: [{ name: 'fligth_id' }, { name: 'nothing' }],
      want: [
        /no column fligth_id; there are: flight_id, score → did you mean flight_id\?/,
        /no column nothing/,
      ],
    },
    {
      name: 'a repeated column',
      files: { 'a.csv': 'a,a\n1,2\n' },
      columns: [{ name: 'a' }],
      want: [/two columns have this name/],
    },
    {
      name: 'a nested column',
      files: { 'a.json': '[{"a": {"b": 1}}]' },
      file: 'a.json',
      columns: [{ name: 'a' }],
      want: [/nested \(STRUCT/],
    },
    {
      name: 'a line with more fields',
      files: { 'a.csv': 'a,b\n1,2\n3,4,5\n' },
      want: [/a\.csv: line 3 has 3 fields where the header has 2/],
    },
    {
      name: 'a late line with fewer fields',
      files: { 'a.csv': `a,b\n${'1,2\n'.repeat(40_000)}3\n` },
      want: [/line 40002 has 1 fields/],
    },
    {
      name: 'an open quote',
      files: { 'a.csv': 'a,b\n1,"2\n3,4\n' },
      want: [/double quote on line 2 is never closed/],
    },
    {
      name: 'another encoding',
      files: { 'a.csv': Buffer.from('a\nM\xfcnchen\n', 'latin1') },
      want: [/line 2 is not UTF-8 → save the file as UTF-8/],
    },
    {
      name: 'broken JSON lines',
      files: { 'a.jsonl': '{"a": 1}\n{"a":\n' },
      file: 'a.jsonl',
      want: [/record \d is not JSON/],
    },
    {
      name: 'something else called Parquet',
      files: { 'a.parquet': Buffer.from('a,b\n1,2\n') },
      file: 'a.parquet',
      want: [/not a whole Parquet file/],
    },
    {
      name: 'no number',
      files: { 'a.csv': 'id,x\n7,1\n8,abc\n9,\n' },
      columns: [{ name: 'x', kind: 'number' }],
      want: [/a\.csv, column x: there is no number in 1 row: row 2: "abc"/],
    },
    {
      name: 'a date as a number',
      files: { 'a.parquet': "SELECT DATE '2001-05-01' AS d" },
      file: 'a.parquet',
      columns: [{ name: 'd', kind: 'number' }],
      want: [/there is no number in 1 row: row 1: "2001-05-01"/],
    },
    {
      name: 'a column that turns into text late',
      files: { 'a.csv': `${LONG}abc\n` },
      want: [/column x: there is no number in 1 row: row 30001: "abc"/],
    },
    {
      name: 'infinities',
      files: { 'a.csv': 'x\n1\n-inf\nInfinity\n' },
      want: [/infinite in 2 rows: row 2, row 3/],
    },
    {
      name: 'a number that no double holds',
      files: { 'a.parquet': 'SELECT 9007199254740993 AS x', 'b.csv': 'x\n9007199254740993\n' },
      file: 'a.parquet',
      want: [/from 2\^53 on cannot be held exactly in 1 row: row 1: "9007199254740993"/],
    },
    { name: 'such a number in text', files: { 'a.csv': 'x\n-9007199254740993\n' }, want: [/from 2\^53 on/] },
    {
      name: 'several columns at once',
      files: { 'a.csv': 'x,y\na,inf\n' },
      columns: [
        { name: 'x', kind: 'number' },
        { name: 'y', kind: 'number' },
      ],
      want: [/column x: there is no number/, /column y: the number is infinite/],
    },
  ]
  for (const { name, files, file = 'a.csv', columns, want } of cases) {
    test(name, () =>
      inWorkshop(files, async engine => {
        const found = await problemsIn(readTable(engine, { file, columns }))
        assert.equal(found.length, want.length, found.join('\n'))
        for (const [i, pattern] of want.entries()) assert.match(found[i] as string, pattern)
      }),
    )
  }

  test('a pipe, which nobody may ever write into', () =>
    inWorkshop({}, async (engine, folder) => {
      execFileSync('mkfifo', [join(folder, 'a.csv')])
      assert.deepEqual(await problemsIn(readTable(engine, { file: 'a.csv' })), [
        'a.csv: this is a pipe or a device, not a regular file → write the rows into a file, and name that',
      ])
    }))

  test('Parquet cut off or damaged', () =>
    inWorkshop(
      { 'whole.parquet': 'SELECT range AS a, random() AS b FROM range(50000)' },
      async (engine, folder) => {
        const bytes = await readFile(join(folder, 'whole.parquet'))
        await writeFile(join(folder, 'cut.parquet'), bytes.subarray(0, bytes.length / 2))
        await writeFile(join(folder, 'damaged.parquet'), Buffer.from(bytes).fill(7, 1000, 9000))
        assert.match(
          (await problemsIn(readTable(engine, { file: 'cut.parquet' })))[0] ?? '',
          /^cut\.parquet: this is not a whole/,
        )
        assert.match(
          (await problemsIn(readTable(engine, { file: 'damaged.parquet' })))[0] ?? '',
          /^damaged\.parquet: the file is damaged/,
        )
      },
    ))
})

describe('writing', () => {
  for (const file of ['t.csv', 't.tsv', 't.parquet', 't.json', 't.jsonl']) {
    test(`${file} reads back as it was`, () =>
      inWorkshop({}, async (engine, folder) => {
        const table = {
          rows: 3,
          columns: [
            {
              name: HOSTILE,
              kind: 'number' as const,
              values: Float64Array.of(0.1, Number.NaN, -3),
              nulls: 1,
            },
            {
              name: 't',
              kind: 'text' as const,
              codes: Int32Array.of(1, -1, 0),
              labels: ['a,\t"', 'b\nc'],
              nulls: 1,
            },
          ],
        }
        await writeTable(engine, { table, file: join(folder, file) })
        const back = await readTable(engine, { file })
        assert.deepEqual(back.columns.map(plain), [
          [0.1, null, -3],
          ['b\nc', null, 'a,\t"'],
        ])
        assert.deepEqual(
          back.columns.map(({ name }) => name),
          [HOSTILE, 't'],
        )
      }))

    test(`a copy of ${file} without a column keeps the rest in order`, () =>
      inWorkshop({ 'in.csv': 'id,label,x\n3,1,00501\n1,0,b\n' }, async engine => {
        await copyWithout(engine, { file: 'in.csv', to: file, columns: ['label'] })
        assert.deepEqual(
          (await columnsOf(engine, file)).map(({ name }) => name),
          ['id', 'x'],
        )
        const { columns } = await readTable(engine, {
          file,
          columns: [
            { name: 'id', kind: 'number' },
            { name: 'x', kind: 'text' },
          ],
        })
        assert.deepEqual(columns.map(plain), [
          [3, 1],
          ['00501', 'b'],
        ])
      }))
  }

  test('a copy without a column that is not there is refused, and nothing is written', () =>
    inWorkshop({ 'in.csv': 'id,label\n1,0\n' }, async (engine, folder) => {
      const [found] = await problemsIn(
        copyWithout(engine, { file: 'in.csv', to: 'out.csv', columns: ['lable'] }),
      )
      assert.match(found ?? '', /did you mean label\?/)
      await assert.rejects(readFile(join(folder, 'out.csv')), { code: 'ENOENT' })
    }))
})
