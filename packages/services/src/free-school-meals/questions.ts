import { aboutYouQuestions } from './about-you.questions.ts';
import { contactQuestions } from './contact.questions.ts';
import { eligibilityQuestions } from './eligibility.questions.ts';
import { partnerQuestions } from './partner.questions.ts';
import { paymentQuestions } from './payment.questions.ts';
import { sendingQuestions } from './sending.questions.ts';
import type { Settings } from './settings.ts';

/** Every question but those about a child, which are asked once for each. */
export const questions = (settings: Settings) => ({
  ...eligibilityQuestions(settings),
  ...aboutYouQuestions,
  ...contactQuestions,
  ...partnerQuestions,
  ...paymentQuestions,
  ...sendingQuestions(settings),
});
