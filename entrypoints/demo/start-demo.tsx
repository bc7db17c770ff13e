import { render } from 'preact';
import { DemoPage } from '../../components/demo/DemoPage.tsx';
import { type DemoResult, FIRST_CHOICE } from '../../components/demo/demo-choice.ts';
import { TextContext } from '../../components/ui/text.ts';
import { stopUploads } from '../../lib/guard/stop-uploads.ts';
import { pointOut } from '../../lib/hints/point-out.ts';
import { text } from '../../lib/platform/text.ts';
import { demoActions } from './demo-actions.ts';
import { DemoGuard } from './demo-guard.ts';
import { demoOverlay } from './demo-overlay.tsx';
import { SAMPLES } from './sample-offices.ts';

const NOTHING_YET: DemoResult = { kind: 'none' };

/** A drop as the browser would bring it, for somebody without a file at hand. */
function dropSample(): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([''], text('demo_sample_file'), { type: 'application/pdf' }));
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });
  document.querySelector('[data-demo=drop]')?.dispatchEvent(drop);
}

/**
 * The demo: a sample page, the real overlay over it, the real gate before it. It has no way to the background, so it can
 * neither read nor change anything stored.
 */
export function startDemo(place: HTMLElement): void {
  const { signal } = new AbortController();
  const guard = new DemoGuard(FIRST_CHOICE);
  let result = NOTHING_YET;

  const showAccount = (): void => {
    const account = document.querySelector('[data-demo=account]');
    if (account) pointOut(overlay.root, account, signal);
  };
  const draw = (): void => {
    const { choice } = guard;
    render(
      <TextContext.Provider value={text}>
        <DemoPage
          choice={choice}
          result={result}
          account={choice.seen ? SAMPLES[choice.who].yayoiId : undefined}
          onAccount={() => choose({ seen: true })}
          onFiles={(names) => {
            result = names[0] === undefined ? NOTHING_YET : { kind: 'passed', file: names[0], into: choice.who };
            draw();
          }}
          onChoose={choose}
          onGive={dropSample}
          onAgain={() => choose(FIRST_CHOICE)}
        />
      </TextContext.Provider>,
      place,
    );
    overlay.draw(guard.snapshot(), guard.hint());
  };
  const changed = (): void => {
    result = NOTHING_YET;
    draw();
  };
  const choose = (change: Parameters<DemoGuard['choose']>[0]): void => {
    guard.choose(change);
    changed();
  };
  const actions = demoActions({ guard, changed, showAccount });
  const overlay = demoOverlay(signal, actions);

  const gate = {
    isClosed: () => guard.isClosed(),
    stopped: () => {
      guard.stopped();
      result = { kind: 'stopped' };
      draw();
    },
  };
  stopUploads(window, signal, gate, () => null);
  // A file that misses the sample page would be opened in this one's place.
  for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault(), { signal });
  draw();
}
