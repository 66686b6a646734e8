import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

/** The sources of `waybill/browser` as they are, with the types that their comments state. */
export function browserModule(folder: string): void {
  cpSync('src/browser', folder, { recursive: true });
  const what = '--ignoreConfig --allowJs --declaration --emitDeclarationOnly --skipLibCheck --types node';
  const options = `${what} --module nodenext --target es2023`.split(' ');
  const tsc = 'node_modules/typescript/bin/tsc';
  execFileSync(process.execPath, [tsc, ...options, '--outDir', folder, 'src/browser/index.mjs'], {
    stdio: 'inherit',
  });
}
