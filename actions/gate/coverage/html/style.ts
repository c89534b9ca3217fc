/** Colours by use. Text has a contrast of at least 4.5 on every ground that it stands on. */
export type Palette = Readonly<
  Record<
    | 'ground'
    | 'raised'
    | 'text'
    | 'quiet'
    | 'line'
    | 'link'
    | 'covered'
    | 'coveredEdge'
    | 'coveredText'
    | 'coveredBar'
    | 'missed'
    | 'missedEdge'
    | 'missedText'
    | 'missedBar',
    string
  >
>

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    raised: '#f5f6f8',
    text: '#1c2128',
    quiet: '#57606a',
    line: '#d5d9df',
    link: '#0a5cc2',
    covered: '#e3f7e8',
    coveredEdge: '#b9e8c6',
    coveredText: '#11532a',
    coveredBar: '#2f9e55',
    missed: '#ffe9e7',
    missedEdge: '#ffc9c4',
    missedText: '#8f1410',
    missedBar: '#d1362f',
  },
  dark: {
    ground: '#0f1318',
    raised: '#181d24',
    text: '#e4e8ee',
    quiet: '#9aa4b1',
    line: '#303843',
    link: '#7cb7ff',
    covered: '#10281a',
    coveredEdge: '#1b4a2e',
    coveredText: '#a5efbb',
    coveredBar: '#3fae67',
    missed: '#331517',
    missedEdge: '#682226',
    missedText: '#ffc4be',
    missedBar: '#e5534b',
  },
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';')
}

export const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:78rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}
h2{margin:2.5rem 0 .75rem;font-size:1.125rem}
a{color:var(--link)}
p{margin:.5rem 0}
.quiet,.note,caption{color:var(--quiet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:0 0 1rem;padding:0}
.totals>div{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised)}
.totals dt{color:var(--quiet);font-size:.875rem}
.totals dd{margin:0}
.totals .figure{font-size:1.75rem;font-weight:650;line-height:1.25;font-variant-numeric:tabular-nums}
.totals .detail{color:var(--quiet);font-size:.875rem}
.legend{display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;margin:0;padding:0;list-style:none;font-size:.875rem}
.key{display:inline-block;min-width:1.5rem;margin-right:.375rem;padding:0 .25rem;border:1px solid var(--line);border-radius:.25rem;text-align:center;font-weight:700}
.key.covered,.covered .mark{background:var(--coveredEdge);color:var(--coveredText)}
.key.missed,.missed .mark{background:var(--missedEdge);color:var(--missedText)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
table{width:100%;border-collapse:collapse}
.files th,.files td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.files tr:last-child>*{border-bottom:0}
.files thead th{background:var(--raised);color:var(--quiet);font-size:.875rem;font-weight:600}
.files th:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere;min-width:12rem}
.files tbody th{font-weight:400}
.files tfoot>tr>*{background:var(--raised);font-weight:650}
.bar{display:inline-block;width:5rem;height:.625rem;margin-right:.5rem;vertical-align:middle;border-radius:.3125rem;background:var(--line)}
.bar .ran{fill:var(--coveredBar)}
.bar .lost{fill:var(--missedBar)}
.percent{display:inline-block;min-width:3.75rem}
details{margin:1rem 0;border:1px solid var(--line);border-radius:.5rem;overflow:clip}
summary{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;padding:.625rem 1rem;background:var(--raised);border-bottom:1px solid var(--line);cursor:pointer}
summary h3{flex:1 1 16rem;margin:0;font:600 .9375rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
summary h3::before{content:"▾ ";color:var(--quiet)}
details:not([open]) h3::before{content:"▸ "}
summary span{font-size:.875rem;color:var(--quiet)}
.diff{table-layout:fixed;font:.8125rem/1.6 ui-monospace,monospace}
.diff .w-number{width:3.5rem}
.diff .w-mark{width:6.5rem}
.diff th{padding:.125rem .5rem;color:var(--quiet);font:.75rem/1.6 system-ui,sans-serif;text-align:left}
.diff th.number{text-align:right}
.diff td{padding:0 .5rem;vertical-align:top}
.diff .number{color:var(--quiet);text-align:right;font-variant-numeric:tabular-nums;user-select:none}
.diff .mark{font-weight:600;user-select:none;white-space:nowrap}
.diff .sign{display:inline-block;width:1.25rem;margin-left:-1.25rem;user-select:none}
.diff .code>div{padding-left:1.25rem;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
.diff code{font:inherit;unicode-bidi:isolate}
.hunk td{padding:.125rem .75rem;background:var(--raised);color:var(--quiet);overflow-wrap:anywhere}
.covered{background:var(--covered)}
.missed{background:var(--missed)}
.removed{color:var(--quiet)}
.covered .number,.covered .sign{color:var(--coveredText)}
.missed .number,.missed .sign{color:var(--missedText)}
.context .mark{color:var(--quiet);font-weight:400}
.context .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.point{padding:0 .2em;border:1px solid currentColor;border-radius:.25rem;font-size:.85em;white-space:nowrap}
.note{padding:.5rem 1rem}
@media (max-width:40rem){
body{padding:1rem .75rem 3rem}
.files{font-size:.875rem}
.files th,.files td{padding:.375rem .5rem}
.files th:first-child{min-width:9rem}
.bar{display:none}
.percent{min-width:0}
summary{padding:.5rem .75rem}
.diff{font-size:.75rem}
.diff .w-number{width:2.125rem}
.diff .w-mark{width:1.375rem}
.diff td,.diff th{padding:0 .25rem}
.diff .mark .word,.diff th .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
@media print{summary{position:static}}
`

/** For the page's content security policy: SHA-256 of `style`, as `printf %s "$style" | openssl dgst -sha256 -binary | base64`. */
export const styleHash = 'sha256-x+TtEgKJ6Ra1nGYblZ50m7ebIvrSUqdX3UNAXXLyIuQ='
