import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeShortest} from '../../sample.js';

/** What is told of the encoding of a text. */
function toldOf(title: unknown): string[] {
  const {problems} = reviewNotice(write(writeShortest(), '/title', title));
  return problems
    .filter(({code}) => code === 'bad-encoding')
    .map(({level, path, nearest = '-'}) => `${level} ${path} ${nearest}`);
}

/** A text in UTF-8, read as another encoding. */
function readAs(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

describe('a text that was read in another encoding, and saved', () => {
  for (const text of [
    'Données de carte exposées',
    'Küchengeräte',
    'It’s over – really',
    '個人情報の漏えい',
    '100 €',
    'Ação à vista',
    'GRÖSSE',
  ])
    it(`is told of with what it was: ${text}`, () => {
      expect(toldOf(readAs(text, 'windows-1252'))).to.deep.equal([`warning /title ${text}`]);
      const latin = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
      expect(toldOf(latin)).to.deep.equal([`warning /title ${text}`]);
    });

  it('is told of in each language', () => {
    expect(toldOf({en: 'A leak', fr: 'DonnÃ©es'})).to.deep.equal(['warning /title/fr Données']);
  });

  it('is told of where its characters became question marks', () => {
    expect(toldOf('??????????')).to.deep.equal(['warning /title -']);
    expect(toldOf('Shop ????')).to.deep.equal(['warning /title -']);
  });

  for (const text of [
    'Données de carte',
    'Køge, Århus, Ålborg',
    'À Paris',
    'Really???',
    '“CAFÉ”, “MODÈLE À”…',
    'É’',
    'SÃO PAULO',
    'Âge',
    'ŠKODA – Â',
    '個人情報',
  ])
    it(`is not found in ${text}`, () => {
      expect(toldOf(text)).to.deep.equal([]);
    });
});
