import {expect} from 'chai';
import {isBlock, readNotice, type Block} from '../../src/model/index.js';
import {writeSample} from './sample.js';

describe('the blocks of a body', () => {
  const summary = readNotice(writeSample()).notice?.summary;
  const blocks = Array.isArray(summary) ? summary : [];

  function nameOf(block: Block): string {
    for (const member of ['list', 'steps', 'link'] as const) if (isBlock(block, member)) return member;
    return 'text';
  }

  it('are told from each other', () => {
    expect(blocks.map(nameOf)).to.deep.equal(['text', 'list', 'steps', 'link']);
  });

  it('are none where the text has several languages', () => {
    expect(nameOf({en: 'list', ja: 'link'})).to.equal('text');
  });
});
