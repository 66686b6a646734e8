import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that work for minutes: begun last, they keep one core while the others have nothing to do. */
const LONG = /\/test\/site\/pages\.browser\.test\.ts$/;

/** The order of Vitest, which knows how long a file took only where it ran before, with the known long ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}
