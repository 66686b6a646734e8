import type { BoundInput, RunRequest, Setting } from '../../run/run-request.ts';
import type { Bindings } from '../bindings.ts';
import type { Description } from '../describe/description.ts';
import type { MeantInput } from '../meaning.ts';
import { looksLikeFile, typedPath } from './typed-path.ts';

/** A request with what was typed. What equals the value that holds anyway is left out. */
export function boundRequest(
  request: RunRequest,
  described: Pick<Description, 'inputs' | 'options'>,
  bindings: Bindings,
): RunRequest {
  const output = bindings.output.trim() === '' ? request.output : typedPath(bindings.output).place;
  return {
    ...request,
    inputs: boundInputs(described.inputs, bindings),
    settings: boundSettings(described.options, bindings),
    output,
    image: bindings.image?.trim() || null,
    gpus: bindings.gpus,
    network: bindings.network,
    user: bindings.user,
  };
}

function boundInputs(described: readonly MeantInput[], { inputs }: Bindings): BoundInput[] {
  return Object.entries(inputs).flatMap(([name, typed]) => {
    const input = described.find((one) => one.name === name);
    const paths = (input?.list === true ? typed.split('\n') : [typed]).filter((path) => path.trim() !== '');
    return paths.map((path) => ({
      name,
      typed: path.trim(),
      path: typedPath(path).place,
      kind: kindOf(input, path),
      files: null,
    }));
  });
}

/** Nobody can look at the path here: it is taken for what the manifest wants. */
function kindOf(input: MeantInput | undefined, path: string): 'file' | 'folder' {
  if (input?.kind === 'file' || input?.kind === 'folder') return input.kind;
  return looksLikeFile(path) ? 'file' : 'folder';
}

function boundSettings(options: Description['options'], { settings }: Bindings): Setting[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const option = options.find((one) => one.key === key);
    return option !== undefined && option.value === value
      ? []
      : [{ key, value, secret: option?.secret ?? false }];
  });
}
