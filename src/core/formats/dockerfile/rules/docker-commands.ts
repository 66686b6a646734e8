import type { ShellToken } from '../../../document/dockerfile/shell/shell-commands.ts';

/** A `docker build` or `docker run` in a text. */
export interface DockerCommand {
  readonly action: 'build' | 'run';
  /** What `-t` names, or what is run; null where it cannot be told. */
  readonly image: ShellToken | null;
  /** What `-f` names. */
  readonly file: ShellToken | null;
}

/** Options of docker run that take no value; every other one takes the next word, unless it has a `=`. */
const BARE =
  /^(?:-[ditP]+|--(?:rm|detach|interactive|tty|privileged|init|read-only|publish-all|no-healthcheck|oom-kill-disable|sig-proxy|quiet|help|disable-content-trust))$/;

/** The docker commands of a README, its code blocks and prose alike; lines that go on with a backslash are joined. */
export function dockerCommands(text: string): DockerCommand[] {
  const found = text.matchAll(
    /\bdocker(?:[ \t]+(?:image|container|buildx))?[ \t]+(build|run)[ \t]+((?:\\\r?\n|[^\n`&|;])*)/g,
  );
  return [...found].map((match) => {
    const rest = match[2] ?? '';
    const tokens = words(rest, match.index + match[0].length - rest.length);
    return match[1] === 'build' ? build(tokens) : run(tokens);
  });
}

function words(text: string, offset: number): ShellToken[] {
  return [...text.matchAll(/"[^"\n]*"|'[^'\n]*'|(?:[^\s\\"']|\\(?!\r?\n))+/g)].map(({ 0: word, index }) => {
    const quoted = /^["']/.test(word) ? 1 : 0;
    const plain = word.slice(quoted, word.length - quoted);
    return {
      text: plain,
      span: { start: offset + index + quoted, end: offset + index + word.length - quoted },
    };
  });
}

function build(tokens: readonly ShellToken[]): DockerCommand {
  return {
    action: 'build',
    image: optionValue(tokens, ['-t', '--tag']),
    file: optionValue(tokens, ['-f', '--file']),
  };
}

function optionValue(tokens: readonly ShellToken[], names: readonly string[]): ShellToken | null {
  const index = tokens.findIndex(({ text }) =>
    names.some((name) => text === name || text.startsWith(`${name}=`)),
  );
  const token = tokens[index];
  if (token === undefined) return null;
  const at = token.text.indexOf('=');
  if (at < 0) return tokens[index + 1] ?? null;
  return { text: token.text.slice(at + 1), span: { start: token.span.start + at + 1, end: token.span.end } };
}

function run(tokens: readonly ShellToken[]): DockerCommand {
  let at = 0;
  while (at < tokens.length && (tokens[at]?.text ?? '').startsWith('-')) {
    const option = tokens[at]?.text ?? '';
    at += BARE.test(option) || option.includes('=') ? 1 : 2;
  }
  const image = tokens[at] ?? null;
  const readable =
    image !== null &&
    /^[\w./:@-]+$/.test(image.text) &&
    !tokens.slice(0, at).some(({ text }) => /\$\(|\)/.test(text));
  return { action: 'run', image: readable ? image : null, file: null };
}
