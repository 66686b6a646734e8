import { type DicomElement, shortElement, textElement } from './dicom-element.ts';
import { encapsulate } from './encapsulate.ts';
import type { GreyImage } from './grey-image.ts';

/** The elements of an uncompressed grey image. */
export function greyElements(image: GreyImage): readonly DicomElement[] {
  const { buffer, byteOffset, byteLength } = image.pixels;
  const value = new Uint8Array(buffer, byteOffset, byteLength);
  return [...greyDescription(image), { tag: 0x7fe00010, vr: 'OW', value }];
}

/** The elements of a grey image whose frames are compressed. */
export function compressedElements(image: GreyImage, frames: readonly Uint8Array[]): readonly DicomElement[] {
  const pixelData = { tag: 0x7fe00010, vr: 'OB', value: encapsulate(frames), encapsulated: true };
  return [...greyDescription(image), pixelData];
}

/** The elements of an 8 bit colour image, `pixels` as red, green, blue of one pixel after the other. */
export function colourElements(columns: number, rows: number, pixels: Uint8Array): readonly DicomElement[] {
  return [
    shortElement(0x00280002, 'US', 3),
    textElement(0x00280004, 'CS', 'RGB'),
    shortElement(0x00280006, 'US', 0),
    shortElement(0x00280010, 'US', rows),
    shortElement(0x00280011, 'US', columns),
    shortElement(0x00280100, 'US', 8),
    shortElement(0x00280101, 'US', 8),
    shortElement(0x00280102, 'US', 7),
    shortElement(0x00280103, 'US', 0),
    { tag: 0x7fe00010, vr: 'OB', value: pixels },
  ];
}

function greyDescription(image: GreyImage): readonly DicomElement[] {
  const signed = image.pixels instanceof Int16Array;
  const vr = signed ? 'SS' : 'US';
  return [
    shortElement(0x00280002, 'US', 1),
    textElement(0x00280004, 'CS', 'MONOCHROME2'),
    ...(image.frames > 1 ? [textElement(0x00280008, 'IS', String(image.frames))] : []),
    shortElement(0x00280010, 'US', image.rows),
    shortElement(0x00280011, 'US', image.columns),
    shortElement(0x00280100, 'US', 16),
    shortElement(0x00280101, 'US', image.bitsStored),
    shortElement(0x00280102, 'US', image.bitsStored - 1),
    shortElement(0x00280103, 'US', signed ? 1 : 0),
    shortElement(0x00280106, vr, Math.min(...image.pixels)),
    shortElement(0x00280107, vr, Math.max(...image.pixels)),
  ];
}
