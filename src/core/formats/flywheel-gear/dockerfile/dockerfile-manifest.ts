import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { arrives, GEAR_FOLDER, gearImage } from './dockerfile-gear.ts';
import { insertInstruction } from './dockerfile-insert.ts';

/** Flywheel reads the manifest from the image, at /flywheel/v0/manifest.json (specification 0.3.0, The base folder). */
export const dockerfileManifest: Rule = (context) => {
  const { document } = context;
  const gear = gearImage(context);
  if (gear === null || arrives('manifest.json', gear.stage) !== 'no') return [];
  const elsewhere = gear.stage.copies.find(({ source }) => /(?:^|\/)manifest\.json$/.test(source));
  const line = `COPY manifest.json ${GEAR_FOLDER}/`;
  const pointer = elsewhere?.pointer ?? gear.stage.base.pointer;
  return [
    {
      id: 'dockerfile/flywheel-manifest',
      severity: 'warning',
      message:
        elsewhere === undefined
          ? `manifest.json is not copied into the image. Flywheel looks for it at ${GEAR_FOLDER}/manifest.json.`
          : `manifest.json is copied to ${elsewhere.target}. Flywheel looks for it at ${GEAR_FOLDER}/manifest.json.`,
      help: `Add ${line}`,
      pointer,
      span: elsewhere === undefined ? keySpan(pointer, document) : valueSpan(pointer, document),
      fixes: [{ title: `Add ${line}`, edits: insertInstruction(line, gear.stage, document) }],
    },
  ];
};
