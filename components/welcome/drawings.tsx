import type { ComponentChildren } from 'preact';

/** Colours come from the page's style (`welcome.css`), so that the drawings follow light and dark. */
function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 240 132" aria-hidden="true">
      {children}
    </svg>
  );
}

/** An office's mark as the product shows it. */
function Mark({ x, y, letter, look }: { x: number; y: number; letter: string; look: 'a' | 'b' | 'c' }) {
  return (
    <>
      <rect x={x} y={y} width="24" height="20" rx="4" class={`draw-${look}`} />
      <text x={x + 12} y={y + 14.5} class="draw-letter">
        {letter}
      </text>
    </>
  );
}

/** A line of words. */
function Words({ x, y, width, strong = false }: { x: number; y: number; width: number; strong?: boolean }) {
  return <rect x={x} y={y} width={width} height="7" rx="3.5" class={strong ? 'draw-words-strong' : 'draw-words'} />;
}

function Frame() {
  return (
    <>
      <rect x="8" y="8" width="224" height="116" rx="8" class="draw-page" />
      <path d="M8 30h224" class="draw-line" />
      {[20, 32, 44].map((x) => (
        <circle key={x} cx={x} cy="19" r="3.5" class="draw-dot" />
      ))}
    </>
  );
}

/** The popup with three offices, one of them chosen. */
export function ChoosePicture() {
  return (
    <Drawing>
      <rect x="44" y="6" width="152" height="120" rx="8" class="draw-page" />
      <rect x="50" y="46" width="140" height="34" rx="6" class="draw-chosen" />
      {(['a', 'b', 'c'] as const).map((look, at) => (
        <g key={look}>
          <circle cx="64" cy={28 + at * 35} r="7" class="draw-radio" />
          <Mark x={80} y={18 + at * 35} letter={look.toUpperCase()} look={look} />
          <Words x={114} y={25 + at * 35} width={62} strong={at === 1} />
        </g>
      ))}
      <circle cx="64" cy="63" r="3.5" class="draw-radio-on" />
    </Drawing>
  );
}

/** A page with the signed-in account at its top right and the banner at its foot, both of the same office. */
export function ComparePicture() {
  return (
    <Drawing>
      <Frame />
      <circle cx="190" cy="46" r="5" class="draw-person" />
      <path d="M180 61a10 9 0 0 1 20 0Z" class="draw-person" />
      <Mark x={204} y={42} letter="B" look="b" />
      <Words x={22} y={44} width={70} />
      <Words x={22} y={60} width={110} />
      <Words x={22} y={76} width={84} />
      <path d="M215 66v14" class="draw-link" />
      <rect x="106" y="84" width="120" height="34" rx="6" class="draw-ok-card" />
      <circle cx="124" cy="101" r="9" class="draw-ok" />
      <path d="m119.5 101 3.5 3.5 6-7" class="draw-tick" />
      <Words x={140} y={97.5} width={54} strong />
      <Mark x={199} y={91} letter="B" look="b" />
    </Drawing>
  );
}

/** A receipt of one office on its way to another one's business group, held back by a barrier. */
export function StopPicture() {
  return (
    <Drawing>
      <path d="M20 24h62v84l-10.3-8-10.4 8-10.3-8-10.4 8-10.3-8L20 108Z" class="draw-page" />
      <Mark x={28} y={32} letter="B" look="b" />
      <Words x={28} y={62} width={46} />
      <Words x={28} y={76} width={34} />
      <path d="M90 66h18" class="draw-arrow" />
      <path d="m104 59 8 7-8 7" class="draw-arrow" />
      <rect x="122" y="14" width="8" height="104" rx="4" class="draw-stop" />
      <circle cx="126" cy="66" r="19" class="draw-stop" />
      <path d="m118.5 58.5 15 15m0-15-15 15" class="draw-cross" />
      <path d="M162 44h22l6 8h30v52h-58Z" class="draw-folder" />
      <Mark x={178} y={66} letter="A" look="a" />
    </Drawing>
  );
}
