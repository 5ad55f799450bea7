const numbered = (objects: readonly string[]): string => {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
};

const stream = (dictionary: string, words: string): string =>
  `<< ${dictionary} /Length ${words.length} >>\nstream\n${words}\nendstream`;

/** A PDF of one page, with more in its catalog, on its page and behind both. */
const pdf = ({
  catalog = '',
  page = '',
  more = [],
}: {
  catalog?: string;
  page?: string;
  more?: string[];
}): Buffer =>
  Buffer.from(
    numbered([
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} >>`,
      stream('', 'BT ET'),
      ...more,
    ]),
    'latin1',
  );

const script = '<< /S /JavaScript /JS (app.alert\\("RAN-BY-ITSELF"\\)) >>';

/** PDFs that do something by themselves, each in one of the ways that their form knows. */
export const hostilePdfs: Readonly<Record<string, Buffer>> = {
  'opened-script.pdf': pdf({ catalog: `/OpenAction ${script}` }),
  'opened-script-behind.pdf': pdf({ catalog: '/OpenAction 5 0 R', more: [script] }),
  'coded-name.pdf': pdf({ catalog: '/OpenAction << /S /Java#53cript /J#53 (RAN-BY-ITSELF) >>' }),
  'named-script.pdf': pdf({ catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }),
  'page-script.pdf': pdf({ page: `/AA << /O ${script} >>` }),
  'closing-script.pdf': pdf({ catalog: `/AA << /WC ${script} >>` }),
  'launch.pdf': pdf({ catalog: '/OpenAction << /S /Launch /F (RAN-BY-ITSELF.exe) >>' }),
  'link-script.pdf': pdf({
    page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${script} >>]`,
  }),
  'submit.pdf': pdf({
    page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /SubmitForm /F (https://example.org/RAN-BY-ITSELF) >> >>]',
  }),
  'embedded.pdf': pdf({
    catalog: '/Names << /EmbeddedFiles << /Names [(a.txt) 5 0 R] >> >>',
    more: [
      '<< /Type /Filespec /F (a.txt) /EF << /F 6 0 R >> >>',
      stream('/Type /EmbeddedFile', 'RAN-BY-ITSELF'),
    ],
  }),
  'xfa.pdf': pdf({
    catalog: '/AcroForm << /Fields [] /XFA 5 0 R >>',
    more: [stream('', '<xdp><script>RAN-BY-ITSELF</script></xdp>')],
  }),
  'field-script.pdf': pdf({
    catalog: '/AcroForm << /Fields [5 0 R] >>',
    page: '/Annots [5 0 R]',
    more: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /AA << /K ${script} >> >>`],
  }),
};

/** The same page with nothing that does anything. */
export const quietPdf = pdf({ catalog: '/OpenAction [3 0 R /Fit]' });
