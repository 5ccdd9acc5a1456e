import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patchLines } from '../../page/diff/patch-lines.ts'

const PATCH = `@@ -3,3 +3,4 @@ def train():
 same
-gone
+new
+@@ -1 +1 @@ is text here
 end
\\ No newline at end of file
@@ -20 +21 @@
--- dashes
+++ pluses`

test('a patch is read with the numbers of both sides, and signs inside of lines stay text', () => {
  assert.deepEqual(patchLines(PATCH, 100).lines, [
    { kind: 'hunk', text: '@@ -3,3 +3,4 @@ def train():' },
    { kind: 'same', text: 'same', before: 3, after: 3 },
    { kind: 'removed', text: 'gone', before: 4, after: null },
    { kind: 'added', text: 'new', before: null, after: 4 },
    { kind: 'added', text: '@@ -1 +1 @@ is text here', before: null, after: 5 },
    { kind: 'same', text: 'end', before: 5, after: 6 },
    { kind: 'note', text: 'No newline at end of file' },
    { kind: 'hunk', text: '@@ -20 +21 @@' },
    { kind: 'removed', text: '-- dashes', before: 20, after: null },
    { kind: 'added', text: '++ pluses', before: null, after: 21 },
  ])
})

test('a long patch is cut off with a note', () => {
  const { lines, isCut } = patchLines(PATCH, 3)
  assert.deepEqual([lines.length, isCut], [3, true])
  assert.equal(patchLines(PATCH, 10).isCut, false)
})
