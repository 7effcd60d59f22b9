/**
 * The colours of charts: each a light theme's hexadecimal digits, which stand in the SVG, and a dark
 * theme's, which a style sheet puts in their place. No two are equal, so that the digits tell what a
 * colour is for. One accent, for what kernels do today; the rest differs in lightness, which any eye
 * sees.
 */
export const COLOURS = {
  ink: ['#1b1f24', '#e6e8eb'],
  muted: ['#59626d', '#a3acb7'],
  axis: ['#8b949e', '#6e7883'],
  grid: ['#e4e7eb', '#2c3238'],
  accent: ['#c4410d', '#ff9152'],
  paper: ['#ffffff', '#14171a'],
  /** Text on the heaviest steps. */
  onHeavy: ['#fffffe', '#14171b'],
  blue: ['#2b6cb0', '#6cb0f5'],
  sky: ['#8ab6dd', '#3f6d99'],
  slate: ['#66707c', '#98a2ad'],
  pale: ['#c6ccd3', '#4a525b'],
  step0: ['#f6f7f8', '#1d2125'],
  step1: ['#fbe9df', '#33241b'],
  step2: ['#f7d0ba', '#4d3020'],
  step3: ['#f0ad88', '#744328'],
  step4: ['#e27d4b', '#b5622f'],
  step5: ['#b93a08', '#ff9a60'],
} as const;

/** The name of a colour. */
export type Colour = keyof typeof COLOURS;

/** Gives a colour's digits as charts have them. */
export function colour(name: Colour): string {
  return COLOURS[name][0];
}

/** Gives the rules that turn charts below `scope` dark. */
export function darkRules(scope: string): string {
  return Object.values(COLOURS)
    .map(
      ([light, dark]) =>
        `${scope} [fill="${light}"]{fill:${dark}}${scope} [stroke="${light}"]{stroke:${dark}}`,
    )
    .join('');
}
