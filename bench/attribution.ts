/** An event of the browser's trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor: what other programs take meanwhile does not count. */
  tdur?: number;
  id?: string;
  args?: {
    name?: string;
    fileName?: string;
    url?: string;
    data?: {
      url?: string;
      fileName?: string;
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}

/** Milliseconds that an extension's scripts took on the main threads of pages. */
export interface Attribution {
  /** On the processor. */
  cpu: number;
  /** The same by the clock. */
  wall: number;
  /** Processor time by file name. */
  files: Record<string, number>;
  /** Most processor time in one task. */
  longest: number;
}

interface Span {
  from: number;
  to: number;
  /** Processor time per time by the clock. */
  share: number;
  owned: number;
}

/** Microseconds that a sample outside of any task stands for at most. */
const MOST_BETWEEN_TASKS = 200;

const addressOf = ({ args }: TraceEvent): string =>
  args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? args?.url ?? '';
const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? address;
const isOn = (one: TraceEvent, other: TraceEvent): boolean => one.pid === other.pid && one.tid === other.tid;

function coveringAt(spans: readonly Span[], ts: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= ts) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before && ts < before.to ? before : undefined;
}

/** Events of one thread by their beginning; of those that begin together the longer first, which holds the other. */
const inOrder = (events: readonly TraceEvent[]): TraceEvent[] =>
  events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));

/**
 * Who spent a page's main thread? An event that names a script of an extension belongs to it with all that the browser
 * does inside (DOM work, forced layout, collections). Promise jobs have no such event: there the profiler's samples count
 * whose stack has a frame of an extension. What the browser does later because of an extension is not seen.
 * @param prefix how the addresses of the scripts in question begin
 */
export function attribute(events: readonly TraceEvent[], prefix = 'chrome-extension://'): Attribution {
  const sum: Attribution = { cpu: 0, wall: 0, files: {}, longest: 0 };
  const add = (address: string, cpu: number, wall: number, task: Span | undefined): void => {
    const file = fileOf(address);
    sum.cpu += cpu / 1000;
    sum.wall += wall / 1000;
    sum.files[file] = (sum.files[file] ?? 0) + cpu / 1000;
    if (!task) return;
    task.owned += cpu / 1000;
    sum.longest = Math.max(sum.longest, task.owned);
  };
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  for (const main of mains) {
    const complete = inOrder(events.filter((event) => event.ph === 'X' && isOn(event, main)));
    const tasks: Span[] = [];
    const owned: Span[] = [];
    for (const event of complete) {
      const { ts, dur = 0, tdur = dur } = event;
      const span = { from: ts, to: ts + dur, share: dur > 0 ? Math.min(1, tdur / dur) : 1, owned: 0 };
      if (ts >= (tasks.at(-1)?.to ?? 0)) tasks.push(span);
      const address = addressOf(event);
      if (!address.startsWith(prefix) || ts < (owned.at(-1)?.to ?? 0)) continue;
      owned.push(span);
      add(address, tdur, dur, tasks.at(-1));
    }
    for (const sample of samplesOf(events, main, prefix)) {
      if (coveringAt(owned, sample.at)) continue;
      const task = coveringAt(tasks, sample.at);
      // The next sample may be taken long after the work is over, but a task's end is known.
      const wall = Math.min(sample.until, task?.to ?? sample.at + MOST_BETWEEN_TASKS) - sample.at;
      add(sample.address, wall * (task?.share ?? 1), wall, task);
    }
  }
  return sum;
}

interface Sample {
  at: number;
  until: number;
  address: string;
}

/** The profiler's samples of a thread in which an extension's function was at work. */
function samplesOf(events: readonly TraceEvent[], main: TraceEvent, prefix: string): Sample[] {
  return events
    .filter((event) => event.name === 'Profile' && isOn(event, main))
    .flatMap((profile) => {
      const nodes = new Map<number, ProfileNode>();
      const taken: { at: number; node: number }[] = [];
      let at = profile.args?.data?.startTime ?? profile.ts;
      for (const { name, pid, id, args } of events) {
        if (name !== 'ProfileChunk' || pid !== profile.pid || id !== profile.id) continue;
        for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
        for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
          at += args?.data?.timeDeltas?.[index] ?? 0;
          taken.push({ at, node });
        }
      }
      const addressOfNode = (id: number | undefined): string | undefined => {
        const node = id === undefined ? undefined : nodes.get(id);
        if (!node) return undefined;
        const { url } = node.callFrame;
        return url?.startsWith(prefix) ? url : addressOfNode(node.parent);
      };
      // Deltas may be negative: the sampler writes down late what it saw early.
      taken.sort((one, other) => one.at - other.at);
      return taken.flatMap(({ at: from, node }, index) => {
        const address = addressOfNode(node);
        const until = taken[index + 1]?.at ?? from;
        return address === undefined ? [] : [{ at: from, until, address }];
      });
    });
}
