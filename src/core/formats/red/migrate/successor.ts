import { own } from '../../../document/as-object.ts';
import { asText } from '../../../wording/as-text.ts';

/** What becomes of a connector: the program that took its place, or `nowhere` for one that sent nothing. */
export type Successor = { readonly command: string } | 'nowhere';

/**
 * Up to RED 5 a connector was a Python class (cc-core 5.4.0, cc_core/commons/connectors/http.py; red-connector-ssh before
 * 2019-01-24, sftp.py; red-connector-xnat before 2019-01-24, http.py). Each became a program of the package of its name.
 */
const CLASSES: Readonly<Record<string, string>> = {
  'cc_core.commons.connectors.http Http': 'red-connector-http',
  'cc_core.connectors.http Http': 'red-connector-http',
  'cc_core.commons.connectors.http HttpJson': 'red-connector-http-json',
  'cc_core.connectors.http HttpJson': 'red-connector-http-json',
  'red_connector_http.http Http': 'red-connector-http',
  'red_connector_http.http HttpJson': 'red-connector-http-json',
  'red_connector_ssh.sftp Sftp': 'red-connector-ssh',
  'red_connectors_ssh.sftp Sftp': 'red-connector-ssh',
  'red_connector_xnat.http Http': 'red-connector-xnat-http',
  'red_connectors_xnat.http Http': 'red-connector-xnat-http',
};

/** Programs of RED 6 that later ones took in (documentation of 2019-01-22 to 2019-02-18, and red-connector-http 6dfa7bd). */
const COMMANDS: Readonly<Record<string, string>> = {
  'red-connector-ssh-sftp': 'red-connector-ssh',
  'red-connector-sshfs': 'red-connector-ssh',
  'red-connector-httpdirfs': 'red-connector-http',
};

/** The successor of a connector of an older version; null where none is known, or where it is of RED 9 already. */
export function successorOf(connector: unknown, isOutput: boolean): Successor | null {
  const command = own(connector, 'command');
  if (typeof command === 'string') {
    if (command === 'red-connector-http-mock-send') return isOutput ? 'nowhere' : null;
    const successor = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    return successor === undefined ? null : { command: successor };
  }
  const name = `${asText(own(connector, 'pyModule'))} ${asText(own(connector, 'pyClass'))}`;
  // The class that sends nothing fetches as its parent does.
  if (/^cc_core\.(?:commons\.)?connectors\.http HttpMockSend$/.test(name))
    return isOutput ? 'nowhere' : { command: 'red-connector-http' };
  const successor = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  return successor === undefined ? null : { command: successor };
}
