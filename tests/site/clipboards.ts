/** Markup as other programs leave it on the clipboard, and the MDX that its words become. */
export interface Clipboard {
  from: string;
  html: string;
  becomes: string;
}

const word = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:\\F0B7;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (level: number, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

export const clipboards: readonly Clipboard[] = [
  {
    from: 'Word',
    html: word(`<h1>My month<o:p></o:p></h1>
<p class=MsoNormal><span lang=EN-GB>I <b style='mso-bidi-font-weight:normal'>listened</b> to <i>nine</i> calls &lt;all of
them&gt;<span style='mso-spacerun:yes'>  </span>&amp; noted “what” I heard.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, '·', 'Calls')}
${item(2, 'o', 'of the morning')}
${item(1, '·', 'Emails with <b>notes</b>')}
${item(1, '1.', 'First')}
${item(1, '2.', 'Second')}
<table class=MsoTableGrid border=1><tr><td colspan=2><p class=MsoNormal><b>Month</b><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>May<o:p></o:p></p></td><td><p class=MsoNormal>3 | 4<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img width=10 src="https://example.org/seen.png" v:shapes="x">See <a href="https://example.org/how">how</a> and <a href="file:///C:/x.docx">this file</a>.<o:p></o:p></p>`),
    becomes:
      '## My month\n\nI **listened** to *nine* calls \\<all of them> & noted “what” I heard.\n\n- Calls\n  - of the morning\n- Emails with **notes**\n\n1. First\n2. Second\n\n| **Month** |  |\n| --- | --- |\n| May | 3 \\| 4 |\n\nSee [how](https://example.org/how) and this file.',
  },
  {
    from: 'Outlook',
    html: `<html><head><style>P {margin-top:0;margin-bottom:0;}</style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, Calibri; font-size: 12pt;">Dear Sam,</div>
<div class="elementToProof"><br></div><div class="elementToProof"><b>Thank you</b> for the notes.<br>They help.</div>
<table cellpadding="0"><tr><td><div>On one column</div></td></tr></table><ul><li role="listitem"><div class="elementToProof" role="presentation">one</div></li><li><div role="presentation">two</div></li></ul>
<blockquote style="border-left:3px solid"><div>She wrote {this}.</div></blockquote></body></html>`,
    becomes:
      'Dear Sam,\n\n**Thank you** for the notes.\\\nThey help.\n\nOn one column\n\n- one\n- two\n\n> She wrote \\{this\\}.',
  },
  {
    from: 'Google Docs',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff-1234"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;">What I saw</span></h2><p dir="ltr"><span style="font-weight:400;font-style:normal">Plain, </span><span style="font-weight:700;font-style:normal">bold</span><span style="font-weight:400;font-style:italic"> slanted</span><span style="font-weight:400;text-decoration:line-through">struck</span></p><br><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>below</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><a href="https://example.org/"><span style="text-decoration:underline">two</span></a></p></li></ol></b><br class="Apple-interchange-newline">`,
    becomes:
      '## What I saw\n\nPlain, **bold** *slanted*~~struck~~\n\n1. one\n   - below\n2. [two](https://example.org/)',
  },
  {
    from: 'a page of the web',
    html: `<div><script>alert(1)</script><section><h3 onclick="alert(1)">Rules</h3>Words <em>with</em> <code>1. signs</code> and <img src=x onerror="alert(1)"><a href="javascript:alert(1)">a trap</a><div>in a <span style="font-weight:bold">div</span></div><p># not a heading</p><pre>kept
  as typed</pre><hr><iframe src="https://example.org"></iframe></section></div>`,
    becomes:
      '### Rules\n\nWords *with* 1. signs and a trap\n\nin a **div**\n\n\\# not a heading\n\n```\nkept\n  as typed\n```\n\n___',
  },
];
