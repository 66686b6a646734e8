import { gpusInWords, plannedGpus } from '../../run/defaults/planned-gpus.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput } from '../meaning.ts';
import { openPlan } from './open-plan.ts';

/** A request without what would hold all the same: the network that it gets anyway, the image that the manifest names. */
export function withoutDefaults(request: RunRequest, inputs: readonly MeantInput[]): RunRequest {
  const { gpus, network, user, image } = request;
  if (gpus === null && network === null && user === null && image === null) return request;
  const plain = { ...request, gpus: null, network: null, user: null, image: null };
  const run = openPlan(plain, inputs).planned.runs[0]?.run;
  if (run === undefined) return request;
  const isSame = gpusInWords(plannedGpus({ gpus }, run.gpus).gpus) === gpusInWords(run.gpus);
  return {
    ...request,
    gpus: isSame ? null : gpus,
    network: network === run.network ? null : network,
    user: user === run.user ? null : user,
    image: run.image.kind === 'named' && run.image.name === image ? null : image,
  };
}
