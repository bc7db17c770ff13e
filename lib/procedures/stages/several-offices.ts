import type { GuideId } from '../define-stage.ts';

/** The procedures in which offices are added: a new Yayoi ID, number and business group for each. */
export const SEVERAL_OFFICES: readonly GuideId[] = ['standalone-network', 'accounting-network'];
/** Sentences of shared stages that hold where an accounting firm is linked. */
export const FIRM: readonly GuideId[] = ['accounting-firm-link'];
