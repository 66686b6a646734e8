// `npm run pack`: the command alone as an npm package, in dist-package/. `npm install -g` of the tarball needs Node 20 or
// later and no other package.
import { execFileSync } from 'node:child_process';
import { packageFolder } from './pack/package-folder.ts';

const FOLDER = 'dist-package';

await packageFolder(FOLDER);
const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], {
  cwd: FOLDER,
  encoding: 'utf8',
});
console.log(`${FOLDER}/${tarball.trim()}`);
