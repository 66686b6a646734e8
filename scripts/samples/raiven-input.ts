import { type DicomElement, shortElement } from './dicom-element.ts';
import { type DicomImage, dicomFile, TRANSFER_SYNTAX } from './dicom-file.ts';
import type { GreyImage } from './grey-image.ts';
import { jpeg2000Frame } from './jpeg-2000.ts';
import { phantom } from './phantom.ts';
import { colourElements, compressedElements, greyElements } from './pixel-elements.ts';
import { rleFrame } from './rle.ts';
import type { SampleFile } from './sample-file.ts';

const SIXTEEN_BIT = { bitsStored: 16, signed: false, air: 400, body: 9000, peak: 40000 };
const TWELVE_BIT = { bitsStored: 12, signed: false, air: 10, body: 900, peak: 3000 };
const PADDING = -32768;
const SIGNED = { bitsStored: 16, signed: true, air: PADDING, body: -6000, peak: 20000 };

/** The input folder of the RAIVEN guide: every kind of file that a program must read, refuse or skip. */
export async function raivenInput(): Promise<readonly SampleFile[]> {
  const large = phantom(128, SIXTEEN_BIT);
  const small = phantom(64, SIXTEEN_BIT);
  const signed: readonly DicomElement[] = [
    ...greyElements(phantom(64, SIGNED)),
    shortElement(0x00280120, 'SS', PADDING),
  ];
  return [
    sample('series-1/0001.dcm', image('1', 1, '16 bit', greyElements(large))),
    sample('series-2/0001.dcm', image('2', 1, '12 of 16 bit', greyElements(phantom(64, TWELVE_BIT)))),
    sample('series-2/IM0002', image('2', 2, 'no extension', greyElements(phantom(64, TWELVE_BIT)))),
    sample('series-3/signed.dcm', image('3', 1, 'signed, with padding', signed)),
    sample('series-4/rle.dcm', {
      ...image('4', 1, 'RLE', compressedElements(small, [rleFrame(small.pixels)])),
      transferSyntax: TRANSFER_SYNTAX.rle,
    }),
    sample('series-4/jpeg2000.dcm', {
      ...image('4', 2, 'JPEG 2000', compressedElements(small, [await jpeg2000Frame(small)])),
      transferSyntax: TRANSFER_SYNTAX.jpeg2000Lossless,
    }),
    sample('series-5/frames.dcm', {
      ...image('5', 1, 'three frames', greyElements(threeFrames())),
      multiFrame: true,
    }),
    sample('series-6/colour.dcm', image('6', 1, 'colour', colourElements(32, 32, colours(32)))),
    { path: 'raiven/input/notes.txt', bytes: new TextEncoder().encode('A phantom, no patient.\n') },
  ];
}

function sample(name: string, dicom: DicomImage): SampleFile {
  return { path: `raiven/input/${name}`, bytes: dicomFile(dicom) };
}

function image(
  series: string,
  instance: number,
  description: string,
  elements: readonly DicomElement[],
): DicomImage {
  const transferSyntax = TRANSFER_SYNTAX.explicitLittleEndian;
  return { series, instance, description, transferSyntax, multiFrame: false, elements };
}

/** The phantom three times, each time brighter. */
function threeFrames(): GreyImage {
  const frames = [20000, 30000, 40000].map((peak) => phantom(32, { ...SIXTEEN_BIT, peak }));
  const pixels = Uint16Array.from(frames.flatMap((frame) => [...frame.pixels]));
  return { columns: 32, rows: 32, frames: frames.length, bitsStored: 16, pixels };
}

/** A square whose red rises to the right and whose green rises downwards. */
function colours(size: number): Uint8Array {
  return Uint8Array.from({ length: size * size * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    const byChannel = [(pixel % size) * 8, Math.floor(pixel / size) * 8, 96];
    return byChannel[at % 3] ?? 0;
  });
}
