import { type DicomElement, elementBytes, textElement } from './dicom-element.ts';
import { joinBytes } from './join-bytes.ts';
import { namedUid } from './uid.ts';

/** What the makers need of DICOM's UIDs (PS3.6, annex A). */
export const TRANSFER_SYNTAX = {
  explicitLittleEndian: '1.2.840.10008.1.2.1',
  rle: '1.2.840.10008.1.2.5',
  jpeg2000Lossless: '1.2.840.10008.1.2.4.90',
} as const;
const SECONDARY_CAPTURE = '1.2.840.10008.5.1.4.1.1.7';
const MULTI_FRAME_GREY_WORD = '1.2.840.10008.5.1.4.1.1.7.3';

/** One image of the sample study; `elements` hold its pixels and all that describes them. */
export interface DicomImage {
  readonly series: string;
  readonly instance: number;
  readonly description: string;
  readonly transferSyntax: string;
  readonly multiFrame: boolean;
  readonly elements: readonly DicomElement[];
}

/** A DICOM Part 10 file: preamble, file meta information, data set in the order of the tags. */
export function dicomFile(image: DicomImage): Uint8Array {
  const sopClass = image.multiFrame ? MULTI_FRAME_GREY_WORD : SECONDARY_CAPTURE;
  const sopInstance = namedUid(`instance ${image.series} ${image.instance}`);
  const meta = joinBytes(
    [
      { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
      textElement(0x00020002, 'UI', sopClass),
      textElement(0x00020003, 'UI', sopInstance),
      textElement(0x00020010, 'UI', image.transferSyntax),
      textElement(0x00020012, 'UI', namedUid('implementation')),
    ].map(elementBytes),
  );
  const metaLength = new Uint8Array(4);
  new DataView(metaLength.buffer).setUint32(0, meta.length, true);
  const dataSet = [...identity(image, sopClass, sopInstance), ...image.elements].sort(
    (first, second) => first.tag - second.tag,
  );
  return joinBytes([
    new Uint8Array(128),
    new TextEncoder().encode('DICM'),
    elementBytes({ tag: 0x00020000, vr: 'UL', value: metaLength }),
    meta,
    ...dataSet.map(elementBytes),
  ]);
}

/** The elements that say which study, series and instance this is. The patient is a phantom. */
function identity(image: DicomImage, sopClass: string, sopInstance: string): readonly DicomElement[] {
  return [
    textElement(0x00080008, 'CS', 'ORIGINAL\\PRIMARY'),
    textElement(0x00080016, 'UI', sopClass),
    textElement(0x00080018, 'UI', sopInstance),
    textElement(0x00080020, 'DA', ''),
    textElement(0x00080030, 'TM', ''),
    textElement(0x00080050, 'SH', ''),
    textElement(0x00080060, 'CS', 'OT'),
    textElement(0x00080064, 'CS', 'SYN'),
    textElement(0x00080090, 'PN', ''),
    textElement(0x0008103e, 'LO', image.description),
    textElement(0x00100010, 'PN', 'Phantom^Waybill'),
    textElement(0x00100020, 'LO', 'WAYBILL-PHANTOM'),
    textElement(0x00100030, 'DA', ''),
    textElement(0x00100040, 'CS', ''),
    textElement(0x0020000d, 'UI', namedUid('study')),
    textElement(0x0020000e, 'UI', namedUid(`series ${image.series}`)),
    textElement(0x00200010, 'SH', ''),
    textElement(0x00200011, 'IS', ''),
    textElement(0x00200013, 'IS', String(image.instance)),
  ];
}
