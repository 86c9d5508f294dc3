import {expect} from 'chai';
import {gravestAction, gravestFirst} from '../../../src/eligibility/explanation/gravest-action.js';
import type {Action, Group} from '../../../src/model/index.js';

function groupsOf(actions: readonly (Action | undefined)[]): Group[] {
  return actions.map((action, index) => ({
    id: `group-${index}`,
    label: 'A group',
    when: {all: []},
    ...(action && {action}),
  }));
}

describe('what several groups should do', () => {
  for (const [actions, gravest] of [
    [[], undefined],
    [[undefined], undefined],
    [['none'], 'none'],
    [['none', 'none'], 'none'],
    [['none', 'recommended'], 'recommended'],
    [['recommended', 'required', 'none'], 'required'],
    [['recommended', undefined], 'recommended'],
    // The other group may well have to act.
    [['none', undefined], undefined],
    [[undefined, 'none'], undefined],
  ] as const satisfies readonly (readonly [readonly (Action | undefined)[], Action | undefined])[]) {
    it(`${actions.map(String).join(', ') || 'no group'}: ${gravest}`, () => {
      expect(gravestAction(groupsOf(actions))).to.equal(gravest);
    });
  }

  it('has those first that have to act, and the others in their order', () => {
    const groups = gravestFirst(groupsOf(['none', undefined, 'required', 'none', undefined, 'recommended']));
    expect(groups.map(({id}) => id.at(-1)).join('')).to.equal('251403');
  });
});
