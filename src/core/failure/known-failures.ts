import { gpuFailures } from './gpu-failures.ts';
import { imageFailures } from './image-failures.ts';
import type { KnownFailure } from './known-failure.ts';
import { libraryFailures } from './library-failures.ts';
import { runFailures } from './run-failures.ts';
import { startFailures } from './start-failures.ts';

/** Every failure that is recognised, in the order in which explanations are given where several fit. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  ...gpuFailures,
  ...imageFailures,
  ...startFailures,
  ...libraryFailures,
  ...runFailures,
];
