/** A choice of the reader that the browser keeps for the next visit. */
export interface KeptChoice {
  /** Null where nothing was chosen, and in a browser that keeps nothing. */
  read(): string | null;
  write(value: string): void;
}

/** @param key under which the browser keeps it, for the whole site */
export function keptChoice(key: string): KeptChoice {
  return {
    read: () => {
      try {
        // Some programs that show pages have no storage at all.
        return globalThis.localStorage?.getItem(key) ?? null;
      } catch (error) {
        // Where the browser's settings forbid to keep anything, nothing was chosen.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
    write: (value) => {
      try {
        globalThis.localStorage?.setItem(key, value);
      } catch (error) {
        // Then it has to be chosen again the next time, which is no news to who forbids to keep things.
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
}
