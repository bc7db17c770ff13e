/** What the bench calls in its pages. */
export interface PageBench {
  /** Changes the page so often per second, for `ms` milliseconds. Gives how many changes were made. */
  change(perSecond: number, ms: number): Promise<number>;
  /** Makes so many changes as fast as the browser takes them. Gives the milliseconds it took. */
  changeAll(count: number): Promise<number>;
  /** Stops a `change` that goes on. */
  rest(): void;
}

declare global {
  interface Window {
    bench: PageBench;
  }
}

/**
 * The page's own script, which goes there as source text. A third of its changes are texts, a third are attributes that
 * extensions watch and that nobody watches, a third are rows that come and go, so that the page keeps its size.
 */
export function pageScript(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.bench-row')];
  const news = document.querySelector('.bench-news') as HTMLElement;
  let made = 0;
  let resting = false;
  const one = (): void => {
    const row = rows[(made * 7919) % rows.length];
    made += 1;
    if (!row) return;
    const amount = row.lastElementChild?.firstChild;
    switch (made % 6) {
      case 0:
      case 1:
        if (amount) amount.nodeValue = `${(made * 331) % 990_000} 円`;
        break;
      case 2:
        row.classList.toggle('bench-new');
        break;
      case 3:
        row.setAttribute('data-revision', String(made));
        break;
      case 4: {
        const line = document.createElement('div');
        line.textContent = `取り込みました ${made}`;
        news.append(line);
        break;
      }
      default:
        news.firstElementChild?.remove();
    }
  };
  window.bench = {
    change: (perSecond, ms) =>
      new Promise((done) => {
        const began = performance.now();
        const before = made;
        resting = false;
        const tick = (): void => {
          const passed = Math.min(performance.now() - began, ms);
          while (made - before < Math.floor((passed / 1000) * perSecond)) one();
          if (passed < ms && !resting) setTimeout(tick, 10);
          else done(made - before);
        };
        tick();
      }),
    changeAll: (count) =>
      new Promise((done) => {
        const began = performance.now();
        const before = made;
        const tick = (): void => {
          for (let at = 0; at < 200; at++) one();
          if (made - before < count) setTimeout(tick, 0);
          else done(performance.now() - began);
        };
        tick();
      }),
    rest: () => {
      resting = true;
    },
  };
}
