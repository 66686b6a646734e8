import { loaded } from './not-loaded.ts';

/** Parts by their names: all are on their way from the beginning, in the order of the loaders. */
export class Arrivals<Name extends string, Part> {
  private readonly there = new Map<Name, Part>();
  private readonly coming: ReadonlyMap<Name, Promise<void>>;

  constructor(loaders: Readonly<Record<Name, () => Promise<Part>>>) {
    const entries = Object.entries(loaders) as [Name, () => Promise<Part>][];
    this.coming = new Map(entries.map(([name, load]) => [name, this.arrival(name, load)]));
  }

  /** @throws NotLoaded where the part cannot be loaded */
  async of(name: Name): Promise<void> {
    await this.coming.get(name);
  }

  /** @throws NotLoaded where one of them cannot be loaded */
  async ofAll(): Promise<void> {
    await Promise.all(this.coming.values());
  }

  /** @throws where the part has not arrived, which is a fault of who did not wait */
  part(name: Name): Part {
    const part = this.there.get(name);
    if (part === undefined) throw new Error(`${name} was not waited for`);
    return part;
  }

  private async arrival(name: Name, load: () => Promise<Part>): Promise<void> {
    this.there.set(name, await loaded(load()));
  }
}
