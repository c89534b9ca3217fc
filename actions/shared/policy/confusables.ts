/**
 * Letters that look like ASCII in common typefaces, a selection of Unicode's confusables.txt (UTS #39, section 4): the
 * scripts that programmers meet. `like[i]` is what `letters[i]` looks like.
 */
const LOOK_ALIKES: readonly (readonly [letters: string, like: string])[] = [
  // Cyrillic
  [
    '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u051B\u051D\u04BB\u04CF\u0491\u0433',
    'aeopcyxsijdqwhlrr',
  ],
  [
    '\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u04C0\u050C\u051A\u051C',
    'ABEKMHOPCTYXSIJIGQW',
  ],
  // Greek
  ['\u03B1\u03B3\u03B9\u03BA\u03BD\u03BF\u03C1\u03C3\u03C5\u03C7\u03F2\u03F3', 'ayikvopouxcj'],
  ['\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03F9', 'ABEZHIKMNOPTYXC'],
  // Armenian
  ['\u0561\u0563\u0566\u0570\u0578\u057D\u0581\u0585\u0578\u0555\u054D', 'wqqhnugonOU'],
  // Latin letters beyond ASCII
  ['\u0131\u0251\u0261\u0237\u1D04\u1D0F\u1D1C\u1D20\u1D21\u1D22\u0269\u028B', 'iagjcouvwziu'],
  // Letters that look like punctuation (the click letters)
  ['\u01C0\u01C1\u01C3\u02D0', '|||:'],
  // Cherokee
  [
    '\u13A0\u13A1\u13A2\u13A9\u13AA\u13AB\u13AC\u13B3\u13B7\u13BB\u13C0\u13C2\u13C3\u13CF\u13D2\u13DE\u13DF\u13E2\u13F4',
    'DRTYAJEWMHGhZbRLCPB',
  ],
]

const likeAscii = new Map(
  LOOK_ALIKES.flatMap(([letters, like]) => Array.from(letters).map((letter, at) => [letter, like[at] ?? ''] as const)),
)

/** Does it look like an ASCII character? Compatibility forms (fullwidth, mathematical) do as well. */
export function looksLikeAscii(character: string): boolean {
  return likeAscii.has(character) || (character > '\x7F' && /^[\x20-\x7E]+$/.test(character.normalize('NFKC')))
}

/** The text with every such letter put in ASCII (the skeleton of UTS #39, for this selection). */
export function skeleton(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => likeAscii.get(character) ?? character).join('')
}
