import process from 'node:process';

/** How to report where the caller does not say: as GitHub Actions reads it, if that is who runs us. */
export function defaultFormat<Format extends string>(formats: readonly Format[]): Format | 'human' {
  const github = formats.find((format) => format === 'github');
  return process.env['GITHUB_ACTIONS'] === 'true' && github !== undefined ? github : 'human';
}
