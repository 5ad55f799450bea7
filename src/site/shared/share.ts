/** A part of a whole in per cent. Nothing that is there is called 0%, and nothing that lacks something 100%; words stay on one line. */
export const shareInWords = (part: number, whole: number): string => {
  if (whole === 0) return '–';
  const perCent = Math.round((part / whole) * 100);
  if (perCent === 0 && part > 0) return 'under\u00a01%';
  if (perCent === 100 && part < whole) return 'over\u00a099%';
  return `${perCent}%`;
};
