/** What a result of `waybill run` holds to be explained. */
export interface PrintedOfResult {
  /** Messages of its problems, then the last lines of the log; of several runs one after another. */
  readonly text: string;
  readonly outOfMemory: boolean;
}

/** Reads the JSON of `waybill run`, of one run or of several; null for any other text. */
export function printedOfResult(text: string): PrintedOfResult | null {
  if (!/^\s*\{/.test(text)) return null;
  const runs = runsOf(parsed(text)).filter((run) => typeof run['logTail'] === 'string');
  if (runs.length === 0) return null;
  return {
    text: runs.flatMap((run) => [...messagesOf(run['problems']), String(run['logTail'])]).join('\n'),
    outOfMemory: runs.some(({ status }) => status === 'out-of-memory'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function runsOf(value: unknown): readonly Fields[] {
  if (!isFields(value)) return [];
  return Array.isArray(value['runs']) ? value['runs'].filter(isFields) : [value];
}

/** Those of known failures are our own words, in which nothing is to be recognised. */
function messagesOf(problems: unknown): readonly string[] {
  if (!Array.isArray(problems)) return [];
  return problems
    .filter(isFields)
    .filter(({ id }) => !String(id).startsWith('failure/'))
    .map(({ message }) => String(message));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
