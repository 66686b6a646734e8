/** GPUs that every container of a run gets on the caller's wish: all of the host, or a number of them. */
export type Gpus = 'all' | number;
