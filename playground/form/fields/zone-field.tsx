import type {JSX} from 'preact';
import {useDesk} from '../desk.js';
import {knownZones, zoneNamed} from '../source/zone-names.js';
import {controlId, type FieldProps} from './field.js';
import {PlainField} from './text-field.js';

type ZoneFieldProps = Pick<FieldProps, 'place' | 'label' | 'isOptional'>;

/** Writes a time zone, and offers those that there are while one is typed. */
export function ZoneField(props: ZoneFieldProps): JSX.Element {
  const {language} = useDesk();
  const list = controlId(props.place, '-zones');
  return (
    <>
      <PlainField
        {...props}
        hint={[
          'A place, such as Asia/Tokyo or America/New_York, or a name, such as Eastern Time.',
          '「日本時間」のような名前か、Asia/Tokyoのような地名で書きます。',
        ]}
        list={list}
        read={(typed) => zoneNamed(typed, language) ?? (typed.trim() || undefined)}
      />
      <datalist id={list}>
        {knownZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
