import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a script was called with; where that cannot be read, says so with how it is called, and ends with 2. */
export function scriptArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
    process.exit(2);
  }
}
