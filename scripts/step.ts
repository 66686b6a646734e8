/**
 * Do one long thing and say so: a line when it starts, one when it ends, both on stderr.
 * @param isGood whether what `work` returns counts as a success; always, if it is left out
 * @returns what `work` returns; its error goes through after the line that names the step
 */
export async function step<T>(
  title: string,
  work: () => T | Promise<T>,
  isGood: (result: T) => boolean = () => true,
): Promise<T> {
  const start = performance.now();
  console.error(`▸ ${title} …`);
  try {
    const result = await work();
    console.error(`${isGood(result) ? '✓' : '✗'} ${title} (${seconds(start)})`);
    return result;
  } catch (error) {
    console.error(`✗ ${title} (${seconds(start)})`);
    throw error;
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
