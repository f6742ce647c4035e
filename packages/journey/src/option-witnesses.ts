import { classKey, type AnswerClasses } from './answer-classes.ts';
import { canonical } from './canonical.ts';
import type { Context } from './context.ts';
import type { Answer, Journey } from './definition.ts';
import { applyPage } from './progress.ts';
import { answersAt } from './project.ts';
import type { Witness } from './routes.ts';
import { questionsOf } from './validate-page.ts';
import { walk, type RoutePage, type Walk } from './walk.ts';

/** Further witnesses on routes already found, until each option is chosen by one of them. */
export function chooseTheRest(journey: Journey, routes: readonly Witness[], classes: AnswerClasses, context: Context) {
  const walks = routes.map(({ progress }) => ({ progress, walked: walk(journey, progress, context) }));
  const chosen = new Set<string>();
  const every = new Set<string>();
  const choosing = (routePage: RoutePage) =>
    routePage.page.kind === 'question'
      ? routePage.page.ask.flatMap((id) => {
          const question = questionsOf(journey, routePage)[id];
          const key = classKey(id, routePage.item === undefined ? undefined : routePage.list);
          return question && 'options' in question ? [{ id, key, question }] : [];
        })
      : [];
  const note = (walked: Walk): void => {
    for (const routePage of walked.route) {
      for (const { id, key } of choosing(routePage)) {
        const answer = answersAt(walked, routePage)[id];
        for (const option of Array.isArray(answer) ? (answer as readonly string[]) : [answer as string]) chosen.add(`${key}:${option}`);
      }
    }
  };
  walks.forEach(({ walked }) => note(walked));
  for (const [id, question] of Object.entries(journey.questions)) {
    if ('options' in question) question.options.forEach((option) => every.add(`${id}:${option.id}`));
  }
  for (const [list, { questions }] of Object.entries(journey.lists ?? {})) {
    for (const [id, question] of Object.entries(questions)) {
      if ('options' in question) question.options.forEach((option) => every.add(`${classKey(id, list)}:${option.id}`));
    }
  }

  const extra: Witness[] = [];
  const allChosen = () => [...every].every((option) => chosen.has(option));
  for (const { progress, walked } of walks) {
    if (allChosen()) break;
    for (let more = true; more;) {
      more = false;
      let changed = progress;
      for (const routePage of walked.route) {
        const answers = answersAt(walked, routePage);
        const swapped: Record<string, Answer> = { ...answers };
        for (const { id, key } of choosing(routePage)) {
          const answer = answers[id];
          const same = classes.get(key)?.find((members) => members.some((member) => canonical(member) === canonical(answer))) ?? [];
          const fresh = same.find(
            (member) => member !== undefined && [member].flat().some((option) => !chosen.has(`${key}:${option as string}`)),
          );
          if (fresh !== undefined) swapped[id] = fresh;
        }
        if (Object.keys(answers).some((id) => swapped[id] !== answers[id])) {
          more = true;
          changed = applyPage(changed, routePage, swapped, journey);
        }
      }
      if (!more) break;
      const again = walk(journey, changed, context);
      note(again);
      extra.push({ progress: changed, route: again.route.map(({ key }) => key) });
      if (extra.length > 500) break;
    }
  }
  // An option that a condition cites may still leave every route as it is: try it on its own, anywhere it is asked.
  for (const { progress, walked } of walks) {
    if (allChosen()) break;
    for (const routePage of walked.route) {
      for (const { id, key, question } of choosing(routePage)) {
        for (const { id: option } of question.options) {
          if (chosen.has(`${key}:${option}`)) continue;
          const answer = question.type === 'choice' ? option : [option];
          const changed = applyPage(progress, routePage, { ...answersAt(walked, routePage), [id]: answer }, journey);
          const again = walk(journey, changed, context);
          if (!again.complete && again.at !== again.exit?.key) continue;
          note(again);
          extra.push({ progress: changed, route: again.route.map((each) => each.key) });
        }
      }
    }
  }
  return { extra, unchosen: [...every].filter((option) => !chosen.has(option)) };
}
