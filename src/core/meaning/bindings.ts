/** What a reader typed into the form. */
export interface Bindings {
  /** Paths by the names of inputs, as typed; of a list one a line. An empty one is none. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Values by the keys of options, as typed; a key that is left out has its own value. */
  readonly settings: Readonly<Record<string, string>>;
  /** The identifier of a template; null is the first. */
  readonly template: string | null;
  /** A folder, as typed; empty is the default. */
  readonly output: string;
  readonly image: string | null;
  readonly gpus: 'all' | 'none' | number | null;
  readonly network: 'none' | 'bridge' | null;
  readonly user: 'image' | 'caller' | null;
}

/** Nothing typed. */
export const NO_BINDINGS: Bindings = {
  inputs: {},
  settings: {},
  template: null,
  output: '',
  image: null,
  gpus: null,
  network: null,
  user: null,
};
