// What opens files, in one piece that comes behind the judge.
export { askAboutOpening } from './ask-about-opening.ts';
export { openFiles, readAsTab } from './open-files.ts';
export { withZipsUnpacked } from './with-zips-unpacked.ts';
