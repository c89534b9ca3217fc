import { expect, it } from '@jest/globals'
import { changedPlaces } from './changed-places.ts'

const diff = `diff --git a/a.js b/a.js
--- a/a.js
+++ b/a.js
@@ -1,6 +1,6 @@
 one
-two
+zwei
 three
-four
-five
 six
+
+seven
diff --git a/gone.js b/gone.js
--- a/gone.js
+++ /dev/null
@@ -1,2 +0,0 @@
-1
-2
diff --git a/blank.js b/blank.js
--- a/blank.js
+++ b/blank.js
@@ -1 +1,2 @@
 1
+
`

it('reads the places of a diff on both sides, blank lines alone being none', () => {
  expect([...changedPlaces(diff, ['mode.js', 'a.js'])]).toEqual([
    ['mode.js', []],
    [
      'a.js',
      [
        { old: [2], new: [2] },
        { old: [4, 5], new: [] },
        { old: [], new: [5, 6] },
      ],
    ],
    ['gone.js', [{ old: [1, 2], new: [] }]],
    ['blank.js', []],
  ])
})
