import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MissingUpstream } from './missing-upstream.ts';
import { startProgram, type UpstreamJudge } from './upstream-judge.ts';

/** A judge written in Python. */
export interface PythonJudge {
  /** The program beside this file. */
  readonly script: string;
  /** Versions by the names on PyPI; others may judge otherwise, so these are asked for exactly. */
  readonly packages: Readonly<Record<string, string>>;
}

const VERSIONS = `
import importlib.metadata, json, sys
def version(name):
    try: return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError: return None
print(json.dumps({name: version(name) for name in sys.argv[1:]}))
`;

/**
 * Starts a judge with the Python that WAYBILL_FUZZ_PYTHON names, else with `python3`.
 *
 * @throws MissingUpstream where it has not got the packages
 */
export function startPython({ script, packages }: PythonJudge): UpstreamJudge {
  const python = process.env['WAYBILL_FUZZ_PYTHON'] ?? 'python3';
  const names = Object.keys(packages);
  const { status, stdout } = spawnSync(python, ['-c', VERSIONS, ...names], { encoding: 'utf8' });
  const found = status === 0 ? (JSON.parse(stdout) as Record<string, string | null>) : null;
  const wrong = names.filter((name) => found?.[name] !== packages[name]);
  if (wrong.length > 0) throw new MissingUpstream(sentence(python, wrong, found, packages));
  return startProgram(python, [fileURLToPath(new URL(script, import.meta.url))], { PYTHONUTF8: '1' });
}

function sentence(
  python: string,
  wrong: readonly string[],
  found: Readonly<Record<string, string | null>> | null,
  packages: PythonJudge['packages'],
): string {
  const has = wrong.map((name) => `${name} ${found?.[name] ?? 'is missing'}`).join(', ');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}==${version}`);
  return `${found === null ? `${python} does not run.` : `Upstream's judge has not got its packages in ${python}: ${has}.`}
Install them and name that Python:
  python3 -m venv ../fuzz-python && ../fuzz-python/bin/pip install ${wanted.join(' ')}
  export WAYBILL_FUZZ_PYTHON=../fuzz-python/bin/python`;
}
