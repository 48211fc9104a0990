interface Tick {
  /** As a share of the chart's height. */
  readonly at: number;
  readonly date: string;
}

/**
 * Keeps the date in view beside which a reader has scrolled a vertical chart, whose ticks, each said in brief, may be
 * screens apart. A horizontal chart has its axis for that, which stays by style alone.
 */
export function keepDateInView(figure: HTMLElement): void {
  const svg = figure.querySelector<SVGSVGElement>('.timeline-vertical');
  if (!svg || figure.querySelector('.timeline-date')) return;
  const ticks = [...svg.querySelectorAll('.chart-tick')].map((tick): Tick => ({
    at: Number(tick.getAttribute('y')) / svg.viewBox.baseVal.height,
    date: tick.getAttribute('data-full') ?? tick.textContent,
  }));
  const strip = document.createElement('p');
  strip.className = 'timeline-date';
  strip.ariaHidden = 'true';
  svg.before(strip);
  let frame: number | undefined;
  const update = (): void => {
    frame = undefined;
    const { top, height } = svg.getBoundingClientRect();
    const { top: frameTop = top } = svg.parentElement?.getBoundingClientRect() ?? {};
    const { top: edge, height: tall } = strip.getBoundingClientRect();
    const at = (edge + tall - top) / height;
    // At the chart's own top its first date is in view anyway.
    const shown = frameTop < edge ? ticks.findLast((tick) => tick.at <= at)?.date : undefined;
    if (strip.textContent !== (shown ?? '')) strip.textContent = shown ?? '';
  };
  const watch = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) addEventListener('scroll', onScroll, { passive: true });
    else removeEventListener('scroll', onScroll);
    onScroll();
  });
  const onScroll = (): void => {
    frame ??= requestAnimationFrame(update);
  };
  watch.observe(svg);
}
