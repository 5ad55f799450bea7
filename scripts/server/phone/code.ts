import encodeQR from 'qr';

/** An address as a QR code (ISO/IEC 18004), drawn as SVG. */
export const codeAsSvg = (address: string): string => encodeQR(address, 'svg', { ecc: 'medium', border: 4 });

/** An address as a QR code for a terminal. */
export const codeInTerminal = (address: string): string =>
  encodeQR(address, 'ascii', { ecc: 'low', border: 2 });
