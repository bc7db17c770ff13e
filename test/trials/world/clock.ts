interface Task {
  at: number;
  turn: number;
  run: () => void;
}

const drained = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Time as the trial has it: milliseconds that pass only when the trial lets them. */
export class Clock {
  now = 0;
  private turn = 0;
  private tasks: Task[] = [];

  later(delay: number, run: () => void): void {
    this.turn += 1;
    this.tasks.push({ at: this.now + delay, turn: this.turn, run });
  }

  /** Lets time pass; every promise is settled between two tasks. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await drained();
    for (let next = this.take(end); next; next = this.take(end)) {
      this.now = next.at;
      next.run();
      await drained();
    }
    this.now = end;
  }

  private take(end: number): Task | undefined {
    let first: Task | undefined;
    for (const task of this.tasks) {
      if (task.at > end) continue;
      if (!first || task.at < first.at || (task.at === first.at && task.turn < first.turn)) first = task;
    }
    if (first) this.tasks.splice(this.tasks.indexOf(first), 1);
    return first;
  }
}

/** What arrives of a value that was sent or stored: the browser carries JSON. */
export const copyOf = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
