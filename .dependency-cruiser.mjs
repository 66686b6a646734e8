/**
 * The arrows of the code: schemas ← generated ← core ← docs ← runner ← cli, and site beside them on core and docs;
 * browser, which scripts beside pages import, stands alone.
 * A folder is entered by its index.ts only, but for the side doors that site has: what they open is sent to readers'
 * browsers, and the front doors would bring the judge and the parsers of Markdown with it; `core/commands` keeps the facts about
 * the commands out of the command.
 */
const LAYERS = {
  generated: [],
  core: ['generated'],
  docs: ['core'],
  runner: ['core', 'docs'],
  cli: ['core', 'docs', 'runner'],
  site: ['core', 'docs'],
  browser: [],
};

const SIDE_DOORS = {
  site: [
    'core/assist',
    'core/commands',
    'core/failure',
    'core/lazy',
    'core/meaning',
    'core/run/kaapana/memory',
    'core/secret',
    'docs/match',
  ],
};

const PURE_PACKAGES = ['diff', 'jsonc-parser', '(mdast|micromark)[^/]*', 're2js', 'unist-util-visit', 'yaml'];

const forbidden = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `${layer}-may-enter`,
  comment: `src/${layer} may import ${below.length ? below.join(', ') : 'no other folder'}, each by its index.ts.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^(src|scripts|test)/',
    pathNot: [
      `^src/${layer}/`,
      ...below.map((name) => (name === 'generated' ? '^src/generated/' : `^src/${name}/index\\.ts$`)),
      ...(SIDE_DOORS[layer] ?? []).map((room) => `^src/${room}/index\\.ts$`),
    ],
  },
}));

export default {
  forbidden: [
    ...forbidden,
    {
      name: 'launch-alone',
      comment: 'A container is launched without knowing of guides.',
      severity: 'error',
      from: { path: '^src/runner/launch/' },
      to: { path: '^src/runner/guides/' },
    },
    {
      name: 'engine-below',
      comment: 'How an engine is found and spoken to depends on nothing that is done with it.',
      severity: 'error',
      from: { path: '^src/runner/engine/' },
      to: { path: '^src/runner/(?!engine/)' },
    },
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure',
      comment: 'core and docs run in the browser too: no Node module may be imported there.',
      severity: 'error',
      from: { path: '^src/(core|docs)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-packages',
      comment:
        'core and docs import packages that run in the browser too; a new one is added here after a look.',
      severity: 'error',
      from: { path: '^src/(core|docs)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: PURE_PACKAGES.map((name) => `node_modules/(@types/)?${name}/`),
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6'],
  },
};
