export { flywheelConfig } from '../../formats/flywheel-config/flywheel-config.ts';
export { flywheelGear } from '../../formats/flywheel-gear/flywheel-gear.ts';
