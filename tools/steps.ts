/** Does one named step; prints its name, then the time it took. */
export type Step = <T>(label: string, work: () => Promise<T> | T) => Promise<T>;

/** Steps told on the terminal as they go. */
export function toldSteps(write: (text: string) => void = (text) => process.stdout.write(text)): Step {
  return async (label, work) => {
    const start = performance.now();
    write(`  ${label}… `);
    try {
      const result = await work();
      write(`${seconds(performance.now() - start)}\n`);
      return result;
    } catch (error) {
      write('échec\n');
      throw error;
    }
  };
}

/** Steps that say nothing. */
export const silentSteps: Step = async (_label, work) => work();

/** A duration as people read it: `0,8 s`, `1 min 12 s`. */
export function seconds(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
  const rounded = Math.round(milliseconds / 1000);
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}
