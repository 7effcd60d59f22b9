/**
 * The script of every page: shows the value of the mark that is nearest to the pointer, steps through
 * a chart's values with the arrow keys, and opens tables for paper. It is put into the page as text,
 * so it uses nothing from outside of itself. Values are shown as text, never as HTML.
 */
export function hover(): void {
  const tip = document.getElementById('tip');
  const spoken = document.getElementById('spoken');
  if (!tip || !spoken) return;
  let marked: Element | undefined;

  function textOf(mark: Element | undefined): string {
    const tips = mark?.closest('.plot')?.getAttribute('data-tips')?.split('\n') ?? [];
    return tips[Number(mark?.getAttribute('data-tip'))] ?? '';
  }

  function show(mark: Element | undefined): void {
    if (mark === marked) return;
    marked?.classList.remove('on');
    marked = mark;
    mark?.classList.add('on');
    tip!.textContent = textOf(mark);
    place();
  }

  /** Beside the mark, for as long as that is in sight. */
  function place(): void {
    if (!marked) return;
    const at = marked.getBoundingClientRect();
    if (at.bottom <= 0 || at.top >= innerHeight) {
      show(undefined);
      return;
    }
    const own = tip!.getBoundingClientRect();
    const x = Math.min(
      Math.max(8, at.left + at.width / 2 - own.width / 2),
      innerWidth - own.width - 8,
    );
    const above = at.top - own.height - 8;
    tip!.style.left = `${Math.max(8, x)}px`;
    tip!.style.top = `${above < 8 ? at.bottom + 8 : above}px`;
  }

  function marksOf(plot: Element): Element[] {
    return [...plot.querySelectorAll('[data-tip]')].filter(
      (mark) => mark.getClientRects().length > 0,
    );
  }

  function distance(mark: Element, x: number, y: number): number {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }

  for (const plot of document.querySelectorAll('.plot')) {
    plot.addEventListener('pointermove', (event) => {
      const { clientX: x, clientY: y } = event as PointerEvent;
      let nearest: Element | undefined;
      let least = 28;
      for (const mark of marksOf(plot)) {
        const away = distance(mark, x, y);
        if (away >= least) continue;
        least = away;
        nearest = mark;
      }
      show(nearest);
    });
    plot.addEventListener('pointerleave', () => show(undefined));
    plot.addEventListener('blur', () => show(undefined));
    plot.addEventListener('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      const marks = marksOf(plot);
      const at = marked ? marks.indexOf(marked) : -1;
      const steps: Record<string, number> = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at < 0 ? marks.length - 1 : at - 1,
        ArrowUp: at < 0 ? marks.length - 1 : at - 1,
        Home: 0,
        End: marks.length - 1,
      };
      if (key === 'Escape') show(undefined);
      const to = steps[key];
      if (to === undefined) return;
      event.preventDefault();
      const mark = marks[(to + marks.length) % marks.length];
      mark?.scrollIntoView({ block: 'nearest' });
      show(mark);
      spoken.textContent = textOf(mark);
    });
  }
  // Stepping to a mark scrolls, too: it must not lose its place.
  addEventListener('scroll', place, { passive: true });
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const table of opened) table.open = true;
  });
  addEventListener('afterprint', () => {
    for (const table of opened) table.open = false;
  });
}
