export { applyFixesLazily } from './apply-fixes-lazily.ts';
export { judgeLazily } from './judge-lazily.ts';
export { loadFormats } from './load-formats.ts';
export { loaded, NotLoaded } from './not-loaded.ts';
