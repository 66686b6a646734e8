// A side door of core for the pages about the command: its facts, kept out of the command itself.
export { COMMANDS, EXIT_CODES } from '../../generated/commands.ts';
