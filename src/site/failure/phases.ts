/** The moments in which failures show, in the order in which a reader comes by them. */
export const PHASES = [
  { id: 'build', title: 'While an image is built' },
  { id: 'pull', title: 'While an image is pulled' },
  { id: 'start', title: 'When a container is started' },
  { id: 'run', title: 'While the program runs' },
] as const;
