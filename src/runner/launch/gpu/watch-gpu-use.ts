import { type GpuLook, isInContainer, lookAtGpuPrograms } from './gpu-programs.ts';

/** Looks at GPUs while a container runs that was given some. */
export interface GpuUseWatch {
  /** Stops looking. How often no program of the container was seen on a GPU; null where one was, or that cannot be told. */
  end(): number | null;
}

/** A program keeps its place on a GPU to its end, so that it is enough to look now and then. */
const FIRST_MS = 1000;
const LAST_MS = 10_000;
const SLOWER = 1.3;
/** Fewer looks tell nothing: most programs read their data first. */
const FEWEST = 5;

/**
 * Watches whether a container uses the GPUs that it was given: many programs take the CPU without a word where a library
 * does not fit the GPU.
 *
 * @param container the whole id
 */
export function watchGpuUse(
  container: string,
  look: GpuLook = lookAtGpuPrograms,
  isOurs: (pid: number, container: string) => boolean = isInContainer,
): GpuUseWatch {
  let looks = 0;
  // What cannot be seen once is not looked at again.
  let isOver = false;
  let isTold = true;
  let delay = FIRST_MS;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  const one = async (): Promise<void> => {
    const pids = await look();
    if (isOver) return;
    if (pids === null || pids.some((pid) => isOurs(pid, container))) {
      isTold = false;
      return stop();
    }
    looks += 1;
    delay = Math.min(LAST_MS, delay * SLOWER);
    next();
  };
  const next = (): void => {
    timer = setTimeout(() => void one(), delay).unref();
  };
  next();
  return {
    end: () => {
      stop();
      return isTold && looks >= FEWEST ? looks : null;
    },
  };
}
