import { expect } from '@open-wc/testing';
import { sessionClock } from './session-clock.ts';

const minute = 60_000;
const at = (passed: number) => sessionClock(1_000_000 + passed * minute, 1_000_000, 60, 5);

describe('sessionClock', () => {
  it('is quiet until the warning is due, and says when that is', () => {
    expect(at(0)).to.deep.equal({ phase: 'quiet', minutesLeft: 60, nextIn: 55 * minute });
    expect(at(54)).to.deep.equal({ phase: 'quiet', minutesLeft: 6, nextIn: minute });
  });

  it('warns in whole minutes, and wakes when the number changes', () => {
    expect(at(55)).to.deep.equal({ phase: 'warning', minutesLeft: 5, nextIn: minute });
    expect(at(55.5)).to.deep.equal({ phase: 'warning', minutesLeft: 5, nextIn: 0.5 * minute });
    expect(at(58)).to.deep.equal({ phase: 'warning', minutesLeft: 2, nextIn: minute });
  });

  it('takes the last minute as one stretch', () => {
    expect(at(59)).to.deep.equal({ phase: 'warning', minutesLeft: 0, nextIn: minute });
    expect(at(59.75)).to.deep.equal({ phase: 'warning', minutesLeft: 0, nextIn: 0.25 * minute });
  });

  it('ends on time, and after any sleep', () => {
    expect(at(60).phase).to.equal('ended');
    expect(at(600)).to.deep.equal({ phase: 'ended', minutesLeft: 0, nextIn: 0 });
  });

  it('reaches the end by its own steps, with one change for each minute', () => {
    let passed = 0;
    const said: number[] = [];
    for (let clock = at(0); clock.phase !== 'ended'; clock = at(passed)) {
      if (clock.phase === 'warning') said.push(clock.minutesLeft);
      passed += clock.nextIn / minute;
    }
    expect(said).to.deep.equal([5, 4, 3, 2, 0]);
  });
});
