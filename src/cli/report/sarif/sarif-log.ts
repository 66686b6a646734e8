/** What we write of SARIF 2.1.0 (OASIS, errata 01), the format of results that code hosts read. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

/** One run of the program over any number of files. */
export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  /** In which units columns count. */
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
}

/** The program, with the rules that its results name. */
export interface SarifDriver {
  readonly name: string;
  readonly semanticVersion: string;
  readonly informationUri?: string;
  readonly rules: readonly SarifRule[];
}

/** One kind of problem, with its page. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly help: SarifText;
  readonly helpUri?: string;
}

/** One problem at its place. */
export interface SarifResult {
  readonly ruleId: string;
  /** Index in the rules of the run. */
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly fixes?: readonly SarifFix[];
}

/** A place in a file; lines and columns count from 1. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifact;
    readonly region: SarifRegion;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
  readonly message?: SarifText;
}

/** One way to mend a problem. */
export interface SarifFix {
  readonly description: SarifText;
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifact;
    readonly replacements: readonly {
      readonly deletedRegion: SarifRegion;
      readonly insertedContent: SarifText;
    }[];
  }[];
}

/** Lines and columns from 1; the end column is the first behind. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file, by its path as a URI reference. */
export interface SarifArtifact {
  readonly uri: string;
}

/** A text in the only form that SARIF takes it in. */
export interface SarifText {
  readonly text: string;
}
