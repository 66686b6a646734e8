import type { FormatId } from '../format.ts';
import { quote } from '../wording/quote.ts';
import { isImageName } from './defaults/is-image-name.ts';
import { refused } from './defaults/refused.ts';
import { planFlywheel } from './flywheel/plan-flywheel.ts';
import { planKaapana } from './kaapana/plan-kaapana.ts';
import type { Planned, Refusal } from './planned.ts';
import { planRaiven } from './raiven/plan-raiven.ts';
import { planRed } from './red/plan-red.ts';
import type { RunRequest } from './run-request.ts';

/** What each format makes of a request; the two that are parts of others are refused. */
const PLANNERS: Readonly<Record<FormatId, (request: RunRequest) => Planned>> = {
  dockerfile: () =>
    refused({
      id: 'run/no-manifest',
      message: 'A Dockerfile alone does not say what goes in and what comes out.',
      help: 'Run the folder with its manifest. Where it is a container for RAIVEN, which has no manifest, add --as raiven.',
    }),
  'flywheel-config': () =>
    refused({
      id: 'run/no-manifest',
      message: 'This is the config.json of a gear, which Waybill writes itself for each run.',
      help: "Run the gear's manifest.json, or its folder. Options are set by --set, inputs by --input.",
    }),
  'flywheel-gear': planFlywheel,
  'kaapana-processing-container': planKaapana,
  'kaapana-task': planKaapana,
  raiven: planRaiven,
  red: planRed,
};

/**
 * What is to be run so that a manifest does here what it does on its platform. Pure: all that is known of the world stands
 * in the request. The text should have been judged before; one that cannot be read is refused.
 */
export function planRun(request: RunRequest): Planned {
  const planned = PLANNERS[request.format](request);
  const unreadable = planned.runs
    .map(({ run: { image } }) => image)
    .find((image) => image.kind === 'named' && !isImageName(image.name));
  return unreadable?.kind === 'named' ? refused(imageNameRefusal(unreadable.name)) : planned;
}

function imageNameRefusal(name: string): Refusal {
  return {
    id: 'run/image-name',
    message: `${quote(name)} is no name of an image.`,
    help: 'Write NAME:TAG with small letters, for instance debian:bookworm-slim.',
  };
}
