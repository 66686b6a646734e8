import { type Colors, printable } from '../../core/index.ts';

/** What is said about wrong usage: what, and what to type instead. */
export function usageReport(
  { message, help }: { readonly message: string; readonly help: string },
  colors: Colors,
): string {
  return `${colors.red('error')}: ${printable(message)}\n  help: ${printable(help)}\n`;
}
