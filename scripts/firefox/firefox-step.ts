import type { Visit } from './visit.ts';

/** One thing that a visitor does; it throws where the site does not do what it should. */
export interface FirefoxStep {
  /** A sentence. */
  readonly title: string;
  act(visit: Visit): Promise<void>;
}
