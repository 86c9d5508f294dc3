import {createElement, useEffect, useId, useState, type ReactElement} from 'react';
import type {Answers} from '../answers.js';
import {netoff} from '../documents/examples.js';
import {elementView} from '../element.js';
import {cssOf, findingsOf, firstBrand, type Brand} from './brand.js';
import {Live} from './live.js';

const fonts = ['inherit', 'Georgia, serif', 'ui-rounded, system-ui, sans-serif', 'ui-monospace, monospace'];

const lastDay = {purchase: '2012-09-04', device: 'feature-phone', payment: 'credit-card'};

const states: readonly (readonly [name: string, answers: Answers | undefined])[] = [
  ['Empty form', undefined],
  ['Affected', lastDay],
  ['Not affected', {...lastDay, device: 'smartphone'}],
  ['Errors', {device: 'feature-phone', purchase: '2012-02-30'}],
];

interface FieldProps {
  readonly label: string;
  readonly type: 'color' | 'range';
  readonly value: string | number;
  readonly onValue: (value: string) => void;
}

function Field({label, type, value, onValue}: FieldProps): ReactElement {
  const id = useId();
  return createElement(
    'p',
    {},
    createElement('label', {htmlFor: id}, label),
    createElement('input', {
      id,
      type,
      value,
      ...(type === 'range' && {min: 0, max: 2, step: 0.125}),
      onChange: (event: {target: {value: string}}) => onValue(event.target.value),
    }),
    createElement('output', {htmlFor: id}, type === 'range' ? `${value} em` : value),
  );
}

function FontField({font, onFont}: {font: string; onFont: (font: string) => void}): ReactElement {
  const id = useId();
  const options = fonts.map((each) => createElement('option', {key: each, value: each}, each));
  return createElement(
    'p',
    {},
    createElement('label', {htmlFor: id}, 'Typeface'),
    createElement(
      'select',
      {id, value: font, onChange: (event: {target: {value: string}}) => onFont(event.target.value)},
      options,
    ),
  );
}

function Findings({brand}: {brand: Brand}): ReactElement {
  const items = findingsOf(brand).map(({what, contrast, least}) => {
    const isEnough = contrast >= least;
    const words = `${what}: ${contrast.toFixed(1)} to 1${isEnough ? '' : `, needs ${least} to 1`}`;
    return createElement(
      'li',
      {key: what, className: isEnough ? '' : 'short'},
      `${isEnough ? '✓' : '⚠'} ${words}`,
    );
  });
  return createElement('ul', {className: 'findings', role: 'status'}, items);
}

function CopiedCss({css}: {css: string}): ReactElement {
  const [copied, setCopied] = useState('');
  const copy = () => void navigator.clipboard.writeText(css).then(() => setCopied(css));
  return createElement(
    'div',
    {className: 'copied'},
    createElement('pre', {tabIndex: 0, 'aria-label': 'CSS of this brand'}, createElement('code', {}, css)),
    createElement('button', {type: 'button', onClick: copy}, copied === css ? 'Copied' : 'Copy the CSS'),
  );
}

/** Puts the rules of a brand on this page, and takes them off when it is left. */
function useRules(css: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.branded {${css}}`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}

/** Tries a brand on four states of a notice. */
export function BrandPage(): ReactElement {
  const [brand, setBrand] = useState(firstBrand);
  const css = cssOf(brand);
  useRules(css);
  const set = (name: keyof Brand) => (value: string) =>
    setBrand({...brand, [name]: name === 'radius' ? Number(value) : value});
  const shown = states.map(([name, answers]) => {
    const view = elementView('incident-notice', {
      notice: netoff,
      show: 'banner checker',
      'heading-level': 4,
      ...(answers && {answers}),
    });
    return createElement(
      'section',
      {key: name, className: 'cell'},
      createElement('h3', {}, name),
      createElement(Live, {view, className: 'frozen branded'}),
    );
  });
  return createElement(
    'div',
    {className: 'sb-unstyled brand-page'},
    createElement(
      'div',
      {className: 'brand-fields', role: 'group', 'aria-label': 'Your brand'},
      createElement(Field, {label: 'Paper', type: 'color', value: brand.paper, onValue: set('paper')}),
      createElement(Field, {label: 'Ink', type: 'color', value: brand.ink, onValue: set('ink')}),
      createElement(Field, {label: 'Accent', type: 'color', value: brand.accent, onValue: set('accent')}),
      createElement(Field, {label: 'Roundness', type: 'range', value: brand.radius, onValue: set('radius')}),
      createElement(FontField, {font: brand.font, onFont: set('font')}),
    ),
    createElement(Findings, {brand}),
    createElement('div', {className: 'sheet one'}, shown),
    createElement(CopiedCss, {css}),
  );
}
