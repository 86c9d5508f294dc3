import {expect} from 'chai';
import {documentedCosts, measureCosts} from '../../scripts/hosting-costs.mjs';

/** Sizes change a little with every change of the library: the page need not follow each. */
const tolerance = 0.1;

describe('what docs/hosting.md says that readers cost', () => {
  it('is what they cost; `npm run update -- costs` writes it anew', async () => {
    const documented = documentedCosts();
    const measured = await measureCosts();
    expect(Object.keys(documented)).to.deep.equal(Object.keys(measured));
    for (const [what, {requests, bytes}] of Object.entries(measured)) {
      expect(documented[what]?.requests, what).to.equal(requests);
      expect(documented[what]?.bytes, what).to.be.closeTo(bytes, bytes * tolerance);
    }
  });
});
