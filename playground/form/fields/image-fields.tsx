import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {set, type Place} from '../source/json-edit.js';
import {wordAt} from '../source/values.js';
import {controlId} from './field.js';
import {PlainField, readNumber, TextField} from './text-field.js';

/** Fields for a picture. A file of the owner's is measured here, on the device, and goes nowhere. */
export function ImageFields({place}: {place: Place}): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const id = controlId(place, '-file');
  const measure = async (file: File | undefined) => {
    const bitmap = file && (await createImageBitmap(file).catch(() => undefined));
    if (!bitmap) return;
    const {width, height} = bitmap;
    bitmap.close();
    desk.edit(
      ...(wordAt(desk.document, [...place, 'src']) === ''
        ? [set([...place, 'src'], encodeURIComponent(file.name))]
        : []),
      set([...place, 'width'], width),
      set([...place, 'height'], height),
    );
  };
  return (
    <>
      <div class="entry">
        <label for={id}>{say(['The picture, to measure it', '画像ファイル（大きさを調べます）'])}</label>
        <p class="hint" id={`${id}-hint`}>
          {say([
            'It stays on this device: put it on your site yourself.',
            'この端末から送られません。サイトにはご自身で置いてください。',
          ])}
        </p>
        <input
          id={id}
          type="file"
          accept="image/*"
          aria-describedby={`${id}-hint`}
          onChange={({currentTarget}) => void measure(currentTarget.files?.[0])}
        />
      </div>
      <PlainField
        place={[...place, 'src']}
        label={['Address of the picture', '画像のアドレス']}
        hint={[
          'Where it stands on your site: https://…, or its name if it lies beside the page.',
          'サイトでの場所。https://… か、ページと同じ場所ならファイル名。',
        ]}
        inputMode="url"
      />
      <TextField
        place={[...place, 'alt']}
        label={['What it shows', '画像の内容']}
        hint={['For those who cannot see it.', '画像を見られない人のために書きます。']}
      />
      {(['width', 'height'] as const).map((side) => (
        <PlainField
          key={side}
          place={[...place, side]}
          label={
            side === 'width'
              ? ['Width in pixels', '幅（ピクセル）']
              : ['Height in pixels', '高さ（ピクセル）']
          }
          inputMode="numeric"
          read={readNumber}
        />
      ))}
    </>
  );
}
