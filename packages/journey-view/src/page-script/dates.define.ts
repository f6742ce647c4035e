// Dates, with what judges them.
import '@patrwm/components/date-input/define';
import { dateJudge } from '@patrwm/journey';

let readMonth = (typed: string): number | undefined | null =>
  /^(0?[1-9]|1[0-2])$/.test(typed) ? Number(typed) : /\D/.test(typed) ? null : undefined;

// Most people type a figure; the names in two languages are for those who do not.
document.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name?.endsWith('-month') && /\D/.test(value)) {
    import('./month-names.ts').then(
      ({ parseMonth }) => (readMonth = parseMonth),
      () => undefined,
    );
  }
});

export const judgeDate = dateJudge((typed) => readMonth(typed));
