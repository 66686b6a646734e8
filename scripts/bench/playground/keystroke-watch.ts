/** What came of one key, in milliseconds since it was pressed. */
export interface Keystroke {
  /** Until verdict and list of problems stand on the page. */
  readonly verdict: number;
  /** Until the panel of what it means is drawn too; null where it says the same and is not drawn anew. */
  readonly panel: number | null;
}

/** What `watchKeys` gives the page. */
export interface KeystrokeWatch {
  /** Resolves when the last key has all that it leads to. */
  settled(): Promise<Keystroke>;
}

/** Runs in the page: notes when each key has led to what. It looks at the page alone and asks none of its scripts. */
export function watchKeys(): void {
  const root = document.querySelector<HTMLElement>('[data-playground]');
  const panel = root?.querySelector<HTMLElement>('[data-part="meaning"]');
  if (!root || !panel) throw new Error('This is not the playground.');
  let pressed = 0;
  let verdict = 0;
  let drawn = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      verdict = 0;
      drawn = 0;
    },
    { capture: true },
  );
  let wasJudging = false;
  new MutationObserver(() => {
    const isJudging = root.dataset['phase'] === 'judging';
    if (wasJudging && !isJudging) verdict = performance.now();
    wasJudging = isJudging;
  }).observe(root, { attributes: true, attributeFilter: ['data-phase'] });
  new MutationObserver(() => {
    drawn = performance.now();
  }).observe(panel, { subtree: true, childList: true, attributes: true, characterData: true });
  const watch: KeystrokeWatch = {
    settled: async () => {
      const late = performance.now() + 20_000;
      // A key that changes nothing of the panel draws nothing there.
      const drawnBy = () => performance.now() + (panel.hidden ? 20 : 250);
      const until = async (happened: () => boolean, limit: number) => {
        while (!happened() && performance.now() < limit) await new Promise((passed) => setTimeout(passed, 5));
      };
      await until(() => verdict > 0, late);
      if (verdict === 0) throw new Error('There was no verdict within 20 seconds.');
      await until(() => drawn > verdict, drawnBy());
      return { verdict: verdict - pressed, panel: drawn > verdict ? drawn - pressed : null };
    },
  };
  Object.assign(globalThis, { keystrokeWatch: watch });
}
