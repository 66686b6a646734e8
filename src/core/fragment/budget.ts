/** How many steps an interpreted schema may cost for one value. Real ones cost some hundred. */
export const MAX_STEPS = 1_000_000;

/** How deep schemas may lead into schemas; Python stops at about a third of its thousand calls. */
export const MAX_SCHEMA_DEPTH = 300;

/** Why an interpretation was given up: the message names the bound. */
export class BoundPassed extends Error {}

/** Steps that are left; shared by all that judges one value. */
export class Budget {
  private left = MAX_STEPS;

  /** True where nothing more can be judged with it. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  /** @throws BoundPassed where none are left */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0)
      throw new BoundPassed(
        `takes more than ${MAX_STEPS.toLocaleString('en')} steps to judge, which is all that Waybill takes`,
      );
  }
}
