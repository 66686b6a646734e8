import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change alone turns them red. `WAYBILL_SEED` draws others:
 * each number is a new search for faults.
 */
fc.configureGlobal({ seed: Number(process.env['WAYBILL_SEED'] ?? 1) });
