import type {JSX} from 'preact';
import {useDesk} from '../desk.js';
import {MomentField} from '../fields/date-field.js';
import {ImageFields} from '../fields/image-fields.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, TextField} from '../fields/text-field.js';
import type {Place} from '../source/json-edit.js';
import {noticeOrder as order} from '../source/member-order.js';
import {newId} from '../source/new-id.js';
import {anyTextOf, listAt, valueAt, wordAt} from '../source/values.js';

function ProductFields({place}: {place: Place}): JSX.Element {
  const {main} = useDesk();
  return (
    <>
      <TextField
        place={[...place, 'name']}
        label={['Its name', '商品名']}
        hint={['As it stands on the product.', '商品に書いてあるとおりに。']}
      />
      <TextField place={[...place, 'brand']} label={['Brand', 'ブランド']} isOptional />
      <PlainField place={[...place, 'model']} label={['Model number', '型番']} isOptional />
      <PlainField
        place={[...place, 'gtin']}
        label={['Number of its bar code', 'バーコードの数字']}
        hint={['8, 12, 13 or 14 digits.', '8、12、13または14桁（JANコード）']}
        inputMode="numeric"
        read={(typed) => typed.normalize('NFKC').replace(/[\s-]/g, '') || undefined}
        isOptional
      />
      <TextField
        place={[...place, 'packSize']}
        label={['How much a package holds', '内容量']}
        hint={['“200 g”', '例：18枚入り']}
        isOptional
      />
      <MomentField
        place={[...place, 'soldFrom']}
        label={['When was it first sold?', 'いつから売られましたか']}
        isOptional
      />
      <MomentField
        place={[...place, 'soldTo']}
        label={['When was it last sold?', 'いつまで売られましたか']}
        isOptional
      />
      <TextField place={[...place, 'soldBy']} label={['Who sold it?', 'どこで売られましたか']} isOptional />
      <ListField
        place={[...place, 'images']}
        label={['Pictures', '画像']}
        add={['Add a picture', '画像を追加']}
        blank={() => ({src: '', alt: ''})}
        nameOf={(image) => anyTextOf(valueAt(image, ['alt']), main) || wordAt(image, ['src'])}
        lang={main}
      >
        {(image) => <ImageFields place={image} />}
      </ListField>
    </>
  );
}

/** The products that a notice is about, by which readers recognise them. */
export function Products(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <ListField
      place={['products']}
      label={['Products that it is about', '対象の商品']}
      hint={[
        'Shown above everything else, with their pictures.',
        'お知らせのはじめに、画像と一緒に示します。',
      ]}
      add={['Add a product', '商品を追加']}
      blank={() => ({id: newId('product', listAt(document, ['products'])), name: ''})}
      nameOf={(item) => anyTextOf(valueAt(item, ['name']), main)}
      lang={main}
      order={order}
    >
      {(place) => <ProductFields place={place} />}
    </ListField>
  );
}
