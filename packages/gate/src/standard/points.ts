import type { Bilingual } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import type { Result } from '../result.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { ChecklistItem } from './checklist.ts';

/** A point of the Digital Service Standard for Wales. */
export interface StandardPoint {
  /** 1 to 12. */
  readonly number: number;
  readonly name: Bilingual;
  /** The part of the Standard that it stands in. */
  readonly part: Bilingual;
}

/** The three parts of the Standard. */
const parts = {
  needs: { cy: 'Diwallu anghenion defnyddwyr', en: 'Meeting user needs' },
  teams: { cy: 'Creu timau digidol da', en: 'Creating good digital teams' },
  technology: { cy: 'Defnyddio’r dechnoleg gywir', en: 'Using the right technology' },
} as const satisfies Record<string, Bilingual>;

const point = (number: number, part: keyof typeof parts, cy: string, en: string): StandardPoint => ({
  number,
  name: { cy, en },
  part: parts[part],
});

/** The twelve points, in the words of the version now in force. */
export const standardPoints: readonly StandardPoint[] = [
  point(
    1,
    'needs',
    'Canolbwyntio ar les pobl yng Nghymru yn awr ac yn y dyfodol',
    'Focus on the current and future wellbeing of people in Wales',
  ),
  point(2, 'needs', 'Dylunio gwasanaethau yn Gymraeg a Saesneg', 'Design services in Welsh and English'),
  point(3, 'needs', 'Deall defnyddwyr a’u hanghenion', 'Understand users and their needs'),
  point(4, 'needs', 'Darparu profiad cydgysylltiedig', 'Provide a joined up experience'),
  point(5, 'needs', 'Sicrhau bod pawb yn gallu defnyddio’r gwasanaeth', 'Make sure everyone can use the service'),
  point(6, 'teams', 'Bod â pherchennog gwasanaeth wedi’i rymuso', 'Have an empowered service owner'),
  point(7, 'teams', 'Bod â thîm amlddisgyblaethol', 'Have a multidisciplinary team'),
  point(8, 'teams', 'Ailadrodd a gwella’n aml', 'Iterate and improve frequently'),
  point(9, 'teams', 'Gweithio’n agored', 'Work in the open'),
  point(10, 'technology', 'Defnyddio technoleg y gellir addasu ei graddfa', 'Use scalable technology'),
  point(11, 'technology', 'Ystyried moeseg, preifatrwydd a diogelwch drwy’r amser', 'Consider ethics, privacy and security throughout'),
  point(12, 'technology', 'Defnyddio data i wneud penderfyniadau', 'Use data to make decisions'),
];

/** The point that a rule belongs to. axe-core's rules, and whatever is not known, are about whether everyone can use the service. */
export function pointOf(rule: string): number {
  return rules.find(({ id }) => id === rule)?.point ?? 5;
}

/** What is known of one point after a run: by the machine, and by the people who answered its questions. */
export interface PointReading {
  readonly point: StandardPoint;
  /** Ids of the gate's own rules that look at this point; none where only people can. axe-core's rules stand under point 5. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  /** Questions to people, where the checklist is kept. */
  readonly checklist: readonly ChecklistItem[];
  /** In a sentence: what a machine can say. It never says that the point is met. */
  readonly says: Bilingual;
}

/** A result's findings, and the answers of people, under the points of the Standard: all twelve, in order. */
export function byPoint(result: Pick<Result, 'findings' | 'checklist' | 'pages'>): readonly PointReading[] {
  return standardPoints.map((each) => {
    const findings = result.findings.filter(({ rule }) => pointOf(rule) === each.number);
    const looking = rules.filter((rule) => rule.point === each.number);
    const failures = findings.filter(({ certainty }) => certainty === 'failure').length;
    return {
      point: each,
      rules: looking.map(({ id }) => id),
      findings,
      checklist: (result.checklist?.items ?? []).filter((item) => item.point === each.number),
      says: said(looking, result.pages.length > 0, failures),
    };
  });
}

function said(looking: readonly Rule[], pages: boolean, failures: number): Bilingual {
  if (!looking.length)
    return {
      cy: 'Ni all peiriant weld dim o’r pwynt hwn. Pobl sydd i’w ateb.',
      en: 'A machine sees nothing of this point. It is for people to answer.',
    };
  if (!pages) return { cy: 'Ni wiriwyd yr un dudalen.', en: 'No page was checked.' };
  // Where no rule can fail, that none did says nothing.
  if (looking.every(({ certainty }) => certainty === 'advice'))
    return {
      cy: 'Ni all peiriant ond cynghori ar y pwynt hwn. Pobl sydd i’w ateb.',
      en: 'A machine can only advise on this point. It is for people to answer.',
    };
  if (failures)
    return { cy: `Methiannau y gall peiriant eu canfod: ${String(failures)}.`, en: `Machine-detectable failures: ${String(failures)}.` };
  return {
    cy: 'Ni chafwyd methiant y gall peiriant ei ganfod. Nid yw hynny’n dangos bod y pwynt wedi’i gyrraedd.',
    en: 'No machine-detectable failure was found. That does not show that the point is met.',
  };
}
