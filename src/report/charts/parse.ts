/** The elements that charts are made of. */
const ELEMENTS = new Set([
  'svg',
  'title',
  'style',
  'defs',
  'clipPath',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);
/** A tag, or a text up to the next one. */
const PART = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([A-Za-z][\w:-]*)="([^"<]*)"/g;
/** An ampersand that begins none of the references that XML knows without a DTD. */
const LOOSE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
/** What XML 1.0 has no place for. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;
/** What would run or load something. */
const ACTIVE = /^on|href$/i;
const LOADED = /url\((?!#)|@import|javascript:/i;

/**
 * Parses an SVG element strictly, as XML and as what a chart may hold: one element whose every tag is
 * closed in order, known elements alone, no attribute twice, nothing that runs or loads. Takes the text
 * and gives it. Raises TypeError, a bug of whoever drew it, that says what is wrong and where.
 */
export function parseSvg(svg: string): string {
  const text = svg.trimEnd();
  const open: string[] = [];
  const fail = (what: string, at: number): never => {
    throw new TypeError(`a chart is no SVG: ${what} at character ${at + 1}`);
  };
  const unfit = FORBIDDEN.exec(text);
  if (unfit) fail('a character that XML cannot hold', unfit.index);
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (found === null) return fail('a tag that is none', at);
    const [part, closing, name, attributes = '', empty] = found;
    if (name === undefined) {
      if (open.length === 0) fail('text outside of the element', at);
      if (LOOSE.test(part)) fail('an ampersand that begins no reference', at);
      if (part.includes(']]>')) fail('the end of a section', at);
      if (LOADED.test(part) && open.at(-1) === 'style') fail('a style that loads', at);
    } else if (closing) {
      if (attributes || empty) fail('an end tag with more than its name', at);
      if (open.pop() !== name) fail(`an end of ${name} that was not open`, at);
    } else {
      if (open.length === 0 && (at > 0 || name !== 'svg')) fail('a second element, or no svg', at);
      if (!ELEMENTS.has(name)) fail(`the element ${name}`, at);
      checkAttributes(attributes, (what) => fail(what, at));
      if (!empty) open.push(name);
    }
    at += part.length;
  }
  if (open.length > 0 || text === '') fail('the end of an element is missing', text.length);
  return svg;
}

function checkAttributes(text: string, fail: (what: string) => never): void {
  const names = new Set<string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (names.has(name)) fail(`the attribute ${name} twice`);
    names.add(name);
    if (ACTIVE.test(name)) fail(`the attribute ${name}`);
    if (LOOSE.test(value)) fail('an ampersand that begins no reference');
    if (LOADED.test(value)) fail(`a value of ${name} that loads`);
  }
}
