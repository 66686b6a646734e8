/** Label of every container that a run creates; its value is the run's token, which its journal has, too. */
export const RUN_LABEL = 'org.waybill.run';
