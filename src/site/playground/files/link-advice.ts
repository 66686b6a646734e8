import { HIDDEN_CHARACTERS } from './hidden-characters.ts';

/** How to bring here what a link leads to, as this page asks no other host. */
export interface LinkAdvice {
  /** What the link leads to, in a sentence. */
  readonly says: string;
  /** What to open in a browser: it shows or saves the file itself. */
  readonly address: string;
  /** The name that the file is saved under. */
  readonly name: string;
  /** One line for a terminal that saves it. */
  readonly command: string;
}

/** What is to be fetched in the place of a page. */
interface Target {
  readonly kind: 'file' | 'folder';
  readonly address: string;
}

/** A forge's way to name its pages. */
type Rewrite = (url: URL, steps: readonly string[]) => Target | null;

/** Longer texts are no link that somebody pasted. */
const LONGEST_LINK = 2000;

/**
 * What to do with a text that is nothing but a link; null for every other text. Pages of forges are led to the file itself.
 * Nothing is asked of any host for it.
 */
export function linkAdvice(text: string): LinkAdvice | null {
  const url = urlOf(text);
  if (url === null) return null;
  const steps = url.pathname.split('/').filter((step) => step !== '');
  const { kind, address } = rewritten(url, steps) ?? { kind: 'file', address: plain(url) };
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  const name = kind === 'folder' ? `${nameFrom(withoutGit(steps[1] ?? url.hostname))}.zip` : nameFrom(last);
  const says =
    kind === 'folder'
      ? 'This is a link to a folder or a whole repository.'
      : `This is a link to ${name === FALLBACK ? 'a page' : name}.`;
  return { says, address, name, command: `curl -fL -o ${quoted(safeName(name))} ${quoted(address)}` };
}

function urlOf(text: string): URL | null {
  const trimmed = text.trim().replace(/^<(.*)>$/, '$1');
  if (trimmed.length > LONGEST_LINK || !/^https?:\/\/[^\s"'<>`{}|\\^]+$/i.test(trimmed)) return null;
  try {
    return new URL(trimmed);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function rewritten(url: URL, steps: readonly string[]): Target | null {
  for (const rewrite of rewritesFor(url.hostname)) {
    const target = rewrite(url, steps);
    if (target !== null) return target;
  }
  return null;
}

function rewritesFor(host: string): readonly Rewrite[] {
  if (host === 'github.com' || host === 'www.github.com') return [github];
  if (host === 'gist.github.com') return [gist];
  if (host === 'bitbucket.org') return [bitbucket];
  if (host === 'huggingface.co' || host === 'hf.co') return [huggingFace];
  // These two are run at many hosts, and are known by their paths.
  return [gitlab, gitea];
}

/** `/owner/name/blob/REF/PATH`, where REF may have slashes too. */
const github: Rewrite = (url, [owner, name, page, ref, ...path]) => {
  if (owner === undefined || name === undefined) return null;
  if ((page === 'blob' || page === 'raw' || page === 'blame') && path.length > 0) {
    return file(url, [owner, name, 'raw', ref, ...path]);
  }
  if (page === 'tree' && ref !== undefined) return folder(url, [owner, name, 'archive', `${ref}.zip`]);
  return page === undefined ? folder(url, [owner, withoutGit(name), 'archive', 'HEAD.zip']) : null;
};

/** `/owner/ID`: its first file, or the one that `#file-NAME-ENDING` says. */
const gist: Rewrite = (url, [owner, id, page, ...path]) => {
  if (owner === undefined || id === undefined) return null;
  const [, name, ending] = /^#file-(.+)-([a-z]+)$/.exec(url.hash) ?? [];
  if (page === undefined && name !== undefined) return file(url, [owner, id, 'raw', `${name}.${ending}`]);
  return page === undefined || page === 'raw' ? file(url, [owner, id, 'raw', ...path]) : null;
};

/** `/group/…/name/-/blob/REF/PATH`, at any host. */
const gitlab: Rewrite = (url, steps) => {
  const dash = steps.indexOf('-');
  const [page, ref, ...path] = steps.slice(dash + 1);
  const project = steps.slice(0, dash);
  if (dash < 1 && !(dash === 0 && page === 'snippets')) return null;
  if ((page === 'blob' || page === 'raw' || page === 'blame') && path.length > 0) {
    return file(url, [...project, '-', 'raw', ref, ...path]);
  }
  if (page === 'snippets' && ref !== undefined)
    return file(url, [...project, '-', 'snippets', ref, 'raw', ...path.slice(1)]);
  if (page !== 'tree' || ref === undefined) return null;
  return folder(url, [...project, '-', 'archive', ref, `${project.at(-1)}-${ref}.zip`]);
};

/** `/owner/name/src/REF/PATH`; a folder ends with a slash. */
const bitbucket: Rewrite = (url, [owner, name, page, ref, ...path]) => {
  if (owner === undefined || name === undefined) return null;
  const isFolder = page === undefined || path.length === 0 || url.pathname.endsWith('/');
  if (page === 'raw' && path.length > 0) return file(url, [owner, name, page, ref, ...path]);
  if (page !== undefined && page !== 'src') return null;
  return isFolder
    ? folder(url, [owner, withoutGit(name), 'get', `${ref ?? 'HEAD'}.zip`])
    : file(url, [owner, name, 'raw', ref, ...path]);
};

/** `/owner/name/src/branch/REF/PATH`, as Codeberg, Forgejo and Gitea have it at any host. */
const gitea: Rewrite = (url, [owner, name, page, kind, ref, ...path]) => {
  const isPage = page === 'src' || page === 'raw' || page === 'media';
  if (!isPage || !/^(?:branch|commit|tag)$/.test(kind ?? '') || ref === undefined) {
    return page === undefined && url.hostname === 'codeberg.org' && name !== undefined
      ? folder(url, [owner, withoutGit(name), 'archive', 'HEAD.zip'])
      : null;
  }
  return path.length > 0
    ? file(url, [owner, name, 'raw', kind, ref, ...path])
    : folder(url, [owner, name, 'archive', `${ref}.zip`]);
};

/** `/owner/name/blob/REF/PATH`, below `datasets` or `spaces` too. `resolve` gives the content of large files as well. */
const huggingFace: Rewrite = (url, steps) => {
  const at = steps.findIndex((step) => step === 'blob' || step === 'raw' || step === 'resolve');
  return at >= 1 && steps.length > at + 2
    ? file(url, [...steps.slice(0, at), 'resolve', ...steps.slice(at + 1)])
    : null;
};

function file(url: URL, steps: readonly (string | undefined)[]): Target {
  return { kind: 'file', address: `${url.origin}/${steps.join('/')}` };
}

function folder(url: URL, steps: readonly (string | undefined)[]): Target {
  return { kind: 'folder', address: `${url.origin}/${steps.join('/')}` };
}

/** Without the mark of a line, which no host is sent. */
function plain(url: URL): string {
  return url.href.replace(/#.*$/, '');
}

function withoutGit(name: string): string {
  return name.replace(/\.git$/, '');
}

const FALLBACK = 'download';

/** The last part of an address as a file may be called. */
function nameFrom(step: string): string {
  let name = step;
  try {
    name = decodeURIComponent(step);
  } catch (error) {
    // A percent sign that encodes nothing: the name is the step as it stands.
    if (!(error instanceof URIError)) throw error;
  }
  const clean = name.replaceAll(HIDDEN_CHARACTERS, '').replaceAll(/[/\\:*?"<>|]/g, '-');
  return /[\p{L}\p{N}]/u.test(clean) && clean !== 'raw' ? clean : FALLBACK;
}

/** A name that begins with a dash would be an option. */
function safeName(name: string): string {
  return name.startsWith('-') ? `./${name}` : name;
}

function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
