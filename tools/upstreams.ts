/** One API node, as the proxy sees it. */
export interface Upstream {
  url: string;
  ready: boolean;
}

/** Round robin over the nodes that say they are ready. */
export class Upstreams {
  readonly all: Upstream[];
  private turn = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(urls: string[], probeEvery = 1_000) {
    this.all = urls.map((url) => ({ url, ready: false }));
    this.timer = setInterval(() => void this.probe(), probeEvery);
    void this.probe();
  }

  /** The next ready node that has not been tried yet for this request. */
  next(tried: ReadonlySet<Upstream> = new Set()): Upstream | undefined {
    const candidates = this.all.filter((one) => one.ready && !tried.has(one));
    this.turn += 1;
    return candidates[this.turn % Math.max(candidates.length, 1)];
  }

  /** Asks each node whether it takes requests; a node that does not answer within a second does not. */
  async probe(): Promise<void> {
    await Promise.all(
      this.all.map(async (one) => {
        one.ready = await fetch(`${one.url}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
          async (answer) => {
            await answer.body?.cancel();
            return answer.status === 200;
          },
          () => false,
        );
      }),
    );
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
