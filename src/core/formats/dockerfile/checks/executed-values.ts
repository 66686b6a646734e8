import type { Rule } from '../../format-definition.ts';
import { checkExecuted } from '../executed-values.ts';
import { copiedAddress } from './copied-address.ts';
import { copyOptions } from './copy-options.ts';
import { exposedPorts } from './exposed-ports.ts';
import { mountOptions } from './mount-options.ts';
import { stopSignal } from './stop-signal.ts';

const CHECKS = [copiedAddress, copyOptions, exposedPorts, mountOptions, stopSignal];

/** What BuildKit rejects in the values of instructions that it carries out, variables replaced where they are known. */
export const executedValues: Rule = ({ document }) =>
  checkExecuted(document, (...parameters) => CHECKS.flatMap((check) => check(...parameters)));
