/** An element of a Word document as mammoth reads it. */
export interface WordElement {
  type: string;
  children?: WordElement[];
  styleName?: string | null;
  numbering?: { level: string | number; isOrdered: boolean } | null;
  value?: string;
  href?: string;
  breakType?: string;
  colSpan?: number;
  isBold?: boolean;
  isItalic?: boolean;
  isStrikethrough?: boolean;
}
