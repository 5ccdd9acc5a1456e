import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unlistedFiles } from '../../../actions/_lib/plan/unlisted-files.ts'

for (const { name, paths, want } of [
  { name: 'nothing', paths: [], want: [] },
  {
    name: 'one file',
    paths: ['helper.py'],
    want: ['`inputs` does not list helper.py, which this pull request changes'],
  },
  {
    name: 'more files than a line holds',
    paths: Array.from({ length: 9 }, (_, index) => `${index}.py`),
    want: [
      '`inputs` does not list 0.py, 1.py, 2.py, 3.py, 4.py, 5.py and 3 more files, which this pull request changes',
    ],
  },
  {
    name: 'a name with a line break',
    paths: ['a\nb'],
    want: ['`inputs` does not list a b, which this pull request changes'],
  },
]) {
  test(`left out of the inputs: ${name}`, () =>
    assert.deepEqual(unlistedFiles(paths, 'this pull request changes'), want))
}
