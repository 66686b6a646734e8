import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of all packages that went into a bundle, as their terms ask. */
export function thirdParty(bundled: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const { outputs } of bundled) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const parts = [...new Set([...folders].map(packageLicence))].sort();
  return `${INTRODUCTION}\n${parts.join('\n')}`;
}

const INTRODUCTION = `Waybill contains code of the packages below, under these licences.
`;

function packageLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const entries = readdirSync(folder);
  const file = entries.find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(entry));
  const readme = entries.find((entry) => /^readme(?:\..*)?$/i.test(entry));
  const text =
    (file === undefined ? null : read(folder, file)) ??
    (readme === undefined ? null : licenceSection(read(folder, readme))) ??
    'The package brings no text of its licence.';
  return `${'-'.repeat(80)}\n${name} ${version}: ${license ?? 'see below'}\n\n${text.trim()}\n`;
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** From the heading about the licence to the end; null where there is none. */
function licenceSection(readme: string): string | null {
  return /^(?:#+ *)?licen[cs]e\b[\s\S]*/im.exec(readme)?.[0] ?? null;
}
