/** How a text is laid out where nobody says otherwise: as it begins. */
export interface Manner {
  readonly unit: string;
  readonly eol: '\n' | '\r\n';
}
