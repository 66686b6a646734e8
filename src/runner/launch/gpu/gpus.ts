/** A GPU as its driver describes it. */
export interface Gpu {
  /** Its number, by which an engine gives it to a container: `0`. */
  readonly id: string;
  /** `NVIDIA H200` */
  readonly name: string;
  /** `Tesla`, `GeForce`; empty where the driver says none. */
  readonly brand: string;
  readonly memoryMiB: number;
}

/** What containers of an engine can have. */
export interface GpuHost {
  readonly gpus: readonly Gpu[];
  /** `535.104.05` */
  readonly driver: string;
  /** The newest CUDA that the driver supports: `12.2`. */
  readonly cuda: string;
}
