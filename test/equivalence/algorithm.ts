/** An algorithm of a guide that is packaged for every system. */
export interface Algorithm {
  /** The folder beside this file that holds its packages. */
  readonly name: string;
  /** The guide that shows the program, and the program's title there. */
  readonly page: string;
  readonly program: string;
  /** The guide's sample, as a folder and as the same folder in a zip file. */
  readonly folder: string;
  readonly zip: string;
  /** What the systems call the input. */
  readonly input: string;
  /** Where each system puts results, from the outputs. */
  readonly results: Readonly<Record<System, string>>;
  /** The files that come out. */
  readonly files: readonly string[];
}

/** The systems that a package is made for, by the names of their folders. */
export const SYSTEMS = ['raiven', 'kaapana', 'flywheel', 'red'] as const;
export type System = (typeof SYSTEMS)[number];

const GUIDES = 'content/docs/guides';

export const ALGORITHMS: readonly Algorithm[] = [
  {
    name: 'double',
    page: `${GUIDES}/raiven/index.mdx`,
    program: 'main.py',
    folder: `${GUIDES}/raiven/input`,
    zip: `${GUIDES}/raiven/input.zip`,
    input: 'images',
    results: { raiven: '', kaapana: 'doubled/', flywheel: '', red: 'doubled/' },
    files: [
      'series-1/0001.dcm',
      'series-2/0001.dcm',
      'series-2/IM0002',
      'series-3/signed.dcm',
      'series-4/jpeg2000.dcm',
      'series-4/rle.dcm',
      'series-5/frames.dcm',
    ],
  },
  {
    name: 'video',
    page: `${GUIDES}/containers/frames-to-video.mdx`,
    program: 'img2vid.py',
    folder: `${GUIDES}/containers/frames-to-video/frames`,
    zip: `${GUIDES}/containers/frames-to-video/frames.zip`,
    input: 'frames',
    results: { raiven: '', kaapana: 'video/', flywheel: '', red: 'video/' },
    files: ['boat.mp4'],
  },
];
