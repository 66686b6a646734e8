export { COMMANDS, EXIT_CODES } from '../../generated/commands.ts';
