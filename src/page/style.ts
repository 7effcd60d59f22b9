/** The page script's own style; colours come from the report's variables where it has them. */
export const STYLE = `
.luo-form { display: grid; gap: .6rem; margin: 1rem 0; }
.luo-field { display: grid; grid-template-columns: 9rem 1fr 8rem; gap: .75rem; align-items: center; }
.luo-field label, .luo-label { font-weight: 600; }
.luo-field .luo-wide { grid-column: 2 / -1; }
.luo-form input[type=range] { width: 100%; min-width: 0; margin: 0; accent-color: var(--accent, #0b62a8); }
.luo-form input[type=number], .luo-form select { width: 100%; box-sizing: border-box; font: inherit;
  color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; padding: .25rem .4rem; }
.luo-form select option { color: #111; background: #fff; }
.luo-form fieldset { border: 1px solid var(--border, color-mix(in srgb, currentColor 35%, transparent));
  border-radius: 6px; margin: 0; padding: .4rem .75rem .6rem; min-width: 0; }
.luo-checks { display: flex; flex-wrap: wrap; gap: .3rem 1rem; }
.luo-checks label { font-weight: 400; white-space: nowrap; }
.luo-range { display: flex; gap: .4rem; align-items: center; }
.luo-form [aria-invalid=true] { outline: 2px solid #c0392b; }
.luo-bars { margin: 1rem 0; }
.luo-bar { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; align-items: center; margin: .3rem 0; }
.luo-bar span { overflow-wrap: anywhere; }
.luo-track { display: flex; height: 1.5rem; background: color-mix(in srgb, currentColor 8%, transparent); }
.luo-track i { display: block; height: 100%; box-sizing: border-box; border-right: 1px solid var(--background, Canvas); }
.luo-legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; padding: 0; list-style: none; font-size: .9em; }
.luo-legend i { display: inline-block; width: .8em; height: .8em; margin-right: .35em; }
.luo-scroll { overflow-x: auto; }
.luo-scroll table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.luo-scroll caption { text-align: left; padding: .3rem 0; }
.luo-scroll th, .luo-scroll td { padding: .2rem .6rem; text-align: right; white-space: nowrap;
  border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.luo-scroll th:first-child { text-align: left; }
.luo-scroll .luo-sum > * { font-weight: 700; }
.luo-note { font-size: .9em; display: block; font-weight: 400; }
.luo-command { display: block; overflow-wrap: anywhere; padding: .4rem 0; }
.luo-buttons { display: flex; gap: .6rem; align-items: center; flex-wrap: wrap; }
.luo-buttons button { font: inherit; padding: .35rem 1rem; border-radius: 6px; border: 1px solid currentColor;
  background: transparent; color: inherit; cursor: pointer; }
.luo-buttons button:disabled { opacity: .5; cursor: default; }
.luo-buttons progress { accent-color: var(--accent, #0b62a8); flex: 1 1 8rem; min-width: 0; }
@media (max-width: 40rem) {
  .luo-field { grid-template-columns: 1fr 7rem; }
  .luo-field label, .luo-field .luo-label, .luo-field .luo-wide { grid-column: 1 / -1; }
  .luo-scroll th, .luo-scroll td { padding: .2rem .3rem; }
  .luo-scroll th { white-space: normal; }
  .luo-bar { grid-template-columns: 1fr; gap: .1rem; }
}
@media print { .luo-form, .luo-buttons { display: none; } .luo-track { print-color-adjust: exact; } }
`;
