import { placeholder } from '../../run/line/placeholder.ts';
import { shellWord } from '../../run/line/shell-word.ts';
import type { RunRequest } from '../../run/run-request.ts';
import { typedPath } from './typed-path.ts';

/** What the line says besides the request. */
export interface WaybillWords {
  readonly path: string;
  readonly as: string | null;
  readonly request: RunRequest;
  /** `--output` as typed; null is the default. */
  readonly output: string | null;
  /** Keys of settings that the program asks for. */
  readonly asked: readonly string[];
}

/** `waybill run …` as it is to be typed. */
export function waybillLine({ path, as, request, output, asked }: WaybillWords): string {
  const { inputs, settings, template, image, gpus, network, user } = request;
  return [
    'waybill run',
    shellWord(typedPath(path.startsWith('-') ? `./${path}` : path).word),
    ...given('--as', as),
    ...inputs.map(({ name, typed }) => `--input ${shellWord(`${name}=${typedPath(typed).word}`)}`),
    ...settings
      .filter(({ key }) => !asked.includes(key))
      .map(({ key, value, secret }) =>
        secret ? `--set ${shellWord(`${key}=`)}${placeholder(key)}` : `--set ${shellWord(`${key}=${value}`)}`,
      ),
    ...given('--template', template),
    ...given('--output', output === null ? null : typedPath(output).word),
    ...given('--image', image),
    ...given('--gpus', gpus === null ? null : String(gpus)),
    ...given('--network', network),
    ...given('--user', user),
  ].join(' ');
}

/** A value that begins like an option is parted from its own by `=`. */
function given(option: string, value: string | null): string[] {
  if (value === null) return [];
  return [value.startsWith('-') ? shellWord(`${option}=${value}`) : `${option} ${shellWord(value)}`];
}
