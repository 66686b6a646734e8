import process from 'node:process';
import { ownPackage } from './own-package.ts';

/**
 * What stands before the path of a page to make it an address that a reader can open, without a slash at its end:
 * WAYBILL_SITE, else the `homepage` of our package.json. Empty where neither is there; paths stay paths then.
 */
export function siteAddress(): string {
  const address = process.env['WAYBILL_SITE'] ?? ownPackage().homepage ?? '';
  return /^https?:\/\/\S+$/.test(address) ? address.replace(/\/+$/, '') : '';
}
