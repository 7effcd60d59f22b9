import { COLOURS, darkRules } from './charts/colours.ts';

const DARK = '@media (prefers-color-scheme:dark)';

const variables = (theme: 0 | 1) =>
  [
    ['ink', 'ink'],
    ['muted', 'muted'],
    ['border', 'grid'],
    ['background', 'paper'],
    ['accent', 'accent'],
    ['quiet', 'step0'],
  ]
    .map(([name, of]) => `--${name}:${COLOURS[of as keyof typeof COLOURS][theme]}`)
    .join(';');

/**
 * The widths charts are drawn at, in pixels. A half one is drawn once, between what a phone and half
 * a wide page have room for; a full one also as a narrow one.
 */
export const WIDTHS = { narrow: 344, half: 416, full: 1000 } as const;
/** The most that half a page gives a chart. */
const HALF_MOST = 484;

/**
 * The page's style. Dark where the reader's system is, and always light on paper, where links to
 * other sections make no sense and every table is open.
 */
export const STYLE = `
:root{color-scheme:light dark;${variables(0)}}
${DARK}{:root{${variables(1)}}}
@media print{:root{color-scheme:light;${variables(0)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--background);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums}
header,main,footer{max-width:1048px;margin:0 auto;padding:0 24px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--background);padding:8px;z-index:9}
h1{font-size:1rem;font-weight:600;color:var(--muted);margin:40px 0 12px}
.answer p{max-width:46rem;margin:0 0 .6rem}
.answer p:first-child{font-size:1.55rem;line-height:1.32;font-weight:600;letter-spacing:-.011em;margin-bottom:1rem;text-wrap:pretty}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;padding:0;margin:24px 0 0;font-size:.9rem}
section{margin-top:56px;padding-top:20px;border-top:1px solid var(--border)}
h2{font-size:1.3rem;line-height:1.25;margin:0 0 8px;letter-spacing:-.008em}
h3{font-size:1rem;margin:36px 0 2px;overflow-wrap:anywhere}
section>p{max-width:46rem;margin:0 0 8px}
.note,.small,details,figcaption{font-size:.9rem}
.note,figcaption{color:var(--muted)}
.note{max-width:46rem;margin:0 0 12px}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,.plot:focus-visible,.scroll:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.charts{display:flex;flex-wrap:wrap;gap:24px 32px;align-items:flex-start}
figure{margin:8px 0 0;width:100%;min-width:0}
figure.half{max-width:${HALF_MOST}px}
figcaption{margin:0 0 6px;font-weight:600;color:var(--ink)}
.plot{position:relative}
.plot svg{display:block;width:100%;height:auto;font-size:12px}
.plot .narrow{display:none}
code{font:.86rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.command{margin:10px 0 0}.command code{background:var(--quiet);padding:2px 6px;border-radius:4px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.command span{display:inline-block;max-width:100%}
details{margin:10px 0 0}summary{cursor:pointer;width:max-content;max-width:100%}
.scroll{overflow-x:auto;margin:8px 0 0}
.scroll>table{border-collapse:collapse;font-size:.84rem;line-height:1.4}
.scroll>table caption{text-align:left;color:var(--muted);padding:0 0 6px}
.scroll>table th,.scroll>table td{padding:3px 14px 3px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--border);font-weight:400;white-space:nowrap}
.scroll>table thead th{font-weight:600;vertical-align:bottom}
.scroll>table .n{text-align:right}${[1, 2, 3, 4, 5, 6].map((words) => `.k${words} td:nth-child(n+${words + 1})`).join()}{text-align:right}
.scroll>table.wrap td{white-space:normal;overflow-wrap:anywhere}
#tip{position:fixed;z-index:8;max-width:min(340px,90vw);pointer-events:none;background:var(--ink);color:var(--background);font-size:.84rem;line-height:1.4;padding:6px 9px;border-radius:5px}
#tip:empty{display:none}
.on{stroke:var(--ink)!important;stroke-width:2px!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:64px;padding-top:20px;padding-bottom:48px;color:var(--muted);font-size:.9rem}
footer ul{padding-left:1.2em}
@media (max-width:760px){
header,main,footer{padding:0 16px}
h1{margin-top:24px}.answer p:first-child{font-size:1.28rem}
section{margin-top:40px}
.full .wide{display:none}.full .narrow{display:block;max-width:500px}}
@media screen and (prefers-color-scheme:dark){${darkRules('.plot')}}
@media print{
body{font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
nav,.skip,#tip,#explorer,#play{display:none}
section{margin-top:22pt;break-inside:auto}
figure,tr,h2,h3{break-inside:avoid}h2,h3,figcaption,.note{break-after:avoid}
.plot,.plot *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;block-size:auto}
.scroll{overflow:visible}.scroll>table th,.scroll>table td{white-space:normal;overflow-wrap:anywhere;padding-right:6px}}
`.replaceAll('\n', '');
