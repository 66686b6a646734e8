import type { ChosenFate } from '../fate/choose-fate.ts';
import type { GuideProblem } from '../guide.ts';
import type { LexedFence } from '../lex/lexed-page.ts';
import { problemAt } from '../problem-at.ts';
import type { Directive } from './directive.ts';
import { joinSettings, type Settings, settingGivenTwice } from './settings.ts';

/** A fence with its fate, as it stands among the directives. */
export interface FatedFence extends ChosenFate {
  readonly fence: LexedFence;
}

/** The part of a page that is one example: its settings and what takes part in it, in page order. */
export interface ExampleGroup {
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly settings: Settings;
  /** The directive that says `continues=`, null where none does. */
  readonly continuesAt: { readonly line: number; readonly column: number } | null;
  readonly items: readonly (FatedFence | Directive)[];
}

/** What a page falls into; `problems` are those of directives that contradict each other. */
export interface GroupedPage {
  readonly groups: readonly ExampleGroup[];
  readonly problems: readonly GuideProblem[];
}

interface OpenGroup extends ExampleGroup {
  settings: Settings;
  continuesAt: ExampleGroup['continuesAt'];
  readonly items: (FatedFence | Directive)[];
}

/** Walks fences and directives in page order and opens, fills and closes the examples. */
export function groupExamples(fences: readonly FatedFence[], directives: readonly Directive[]): GroupedPage {
  const walk = new GroupWalk();
  const placed = [
    ...fences.map((item) => ({ at: item.fence, enter: () => walk.fence(item) })),
    ...directives.map((item) => ({ at: item, enter: () => walk.directive(item) })),
  ];
  placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  for (const { enter } of placed) enter();
  return walk.finish();
}

/** What the walk knows at one place of the page. */
class GroupWalk {
  private readonly groups: OpenGroup[] = [];
  private readonly problems: GuideProblem[] = [];
  private page: Settings = {};
  private current: OpenGroup | null = null;
  private explicit = false;

  fence(item: FatedFence): void {
    if (item.fate === null || item.fate.kind === 'shown') return;
    this.groupAt(item.fence).items.push(item);
  }

  directive(item: Directive): void {
    if (item.example !== null) this.open(item.example, item);
    if (item.verify !== null) this.groupAt(item).items.push(item);
    const before = this.explicit ? (this.current?.settings ?? {}) : this.page;
    this.refuse(item, before);
    const joined = joinSettings(before, item.settings);
    if (this.explicit && this.current !== null) {
      this.current.settings = joined;
      if (item.settings.continues !== undefined) this.current.continuesAt = item;
    } else this.page = joined;
  }

  finish(): GroupedPage {
    const { continues: _, ...page } = this.page;
    const groups = this.groups.map((group) => ({ ...group, settings: { ...page, ...group.settings } }));
    return { groups, problems: this.problems };
  }

  private open(id: string, item: Directive): void {
    const twin = this.groups.find((group) => group.id === id);
    if (twin !== undefined) {
      const message = `\`example=${id}\` is taken: an example with this id starts at line ${twin.line}.`;
      const help = 'Give this one another id; an id is unique on its page.';
      this.problems.push(problemAt(item, 'fence/bad-directive', message, help));
    }
    this.explicit = true;
    this.current = this.add(id, item);
  }

  private refuse(item: Directive, before: Settings): void {
    const twice = settingGivenTwice(before, item.settings);
    if (twice !== null) {
      const message = `\`${twice}=\` was given to this example before.`;
      this.problems.push(problemAt(item, 'fence/bad-directive', message, 'Keep one of them.'));
    } else if (!this.explicit && item.settings.continues !== undefined) {
      const message = '`continues=` stands before the first example, where keys hold for the whole page.';
      const help = 'Write it into the directive of one example: `example=ID continues=EARLIER-ID`.';
      this.problems.push(problemAt(item, 'fence/bad-directive', message, help));
    }
  }

  /** The fences before a page's first example are the example `page`. */
  private groupAt(at: { readonly line: number; readonly column: number }): OpenGroup {
    this.current ??= this.add('page', at);
    return this.current;
  }

  private add(id: string, { line, column }: { readonly line: number; readonly column: number }): OpenGroup {
    const group: OpenGroup = { id, line, column, settings: {}, continuesAt: null, items: [] };
    this.groups.push(group);
    return group;
  }
}
