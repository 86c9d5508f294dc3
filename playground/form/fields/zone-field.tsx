import type {JSX} from 'preact';
import {controlId, type FieldProps} from './field.js';
import {PlainField} from './text-field.js';

/** The IANA zones that this browser knows, to choose from; older ones do not tell. */
const zones = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];

type ZoneFieldProps = Pick<FieldProps, 'place' | 'label' | 'isOptional'>;

/** Writes a time zone, and offers those that there are while one is typed. */
export function ZoneField(props: ZoneFieldProps): JSX.Element {
  const list = controlId(props.place, '-zones');
  return (
    <>
      <PlainField
        {...props}
        hint={['A place, such as Asia/Tokyo or Europe/London.', 'Asia/Tokyoのように地名で書きます。']}
        list={list}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
