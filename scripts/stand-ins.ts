import { prepareImages } from './stand-ins/prepare-images.ts';

// `node scripts/stand-ins.ts`: the guides' images, real ones where a registry answers (see prepare-images.ts).
const images = await prepareImages((line) => console.log(`stand-ins: ${line}`));
if (images.some((image) => image.how === 'failed')) process.exitCode = 1;
