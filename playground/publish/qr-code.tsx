import type {JSX} from 'preact';
import {useMemo, useRef} from 'preact/hooks';
import {encode} from 'uqr';
import {saveFile} from '../files.js';
import {useSay} from '../form/desk.js';

/** The dark squares of a QR code as one path, each a unit wide. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** The QR code of an address, for letters, posters and shop doors. */
export function QrCode({address}: {address: string}): JSX.Element {
  const say = useSay();
  const drawing = useRef<SVGSVGElement>(null);
  const {data, size} = useMemo(() => encode(address, {ecc: 'M', border: 4}), [address]);
  const save = () => {
    if (!drawing.current) return;
    saveFile('qr-code.svg', new XMLSerializer().serializeToString(drawing.current), 'image/svg+xml');
  };
  return (
    <>
      <svg
        ref={drawing}
        class="qr-code"
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={say([`QR code of ${address}`, `${address}のQRコード`])}
      >
        <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
        <path d={pathOf(data)} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <button type="button" class="small" onClick={save}>
        {say(['Save it as a picture', '画像として保存'])}
      </button>
    </>
  );
}
