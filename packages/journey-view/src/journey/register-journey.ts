import type { Journey } from '@patrwm/journey';

const journeys = new Map<string, Journey>();

/** Makes a journey known to `<patrwm-journey journey="…">` by its id. Call it before or after the element is on the page. */
export function registerJourney(journey: Journey): void {
  journeys.set(journey.id, journey);
  dispatchEvent(new CustomEvent('patrwm-journey-registered'));
}

/** The journey of this id, once it is registered. */
export function registeredJourney(id: string): Promise<Journey> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const journey = journeys.get(id);
      if (journey) resolve(journey);
      return journey !== undefined;
    };
    if (look()) return;
    const heard = (): void => {
      if (look()) removeEventListener('patrwm-journey-registered', heard);
    };
    addEventListener('patrwm-journey-registered', heard);
  });
}
