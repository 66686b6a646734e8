/** Words that only a container for RAIVEN has; the PICOM names are those of its early versions. */
export const RAIVEN_NAMES =
  /RAIVEN_INPUT_DIR|RAIVEN_OUTPUT_DIR|\/mnt\/raiven\b|PICOM_INPUT_DIR|PICOM_OUTPUT_DIR/;
