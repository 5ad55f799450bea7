/** Words that could be said of any place where somebody works, or of any place where something is kept. */
const anywhere = new Set(
  `at in on the our my his her their a an of to by or and all work working works workplace place places location locations
  site sites job company firm organisation premises building various several different anywhere everywhere somewhere
  here there online computer computers pc laptop system systems shared drive folder folders file files server network
  intranet internet cloud electronic electronically paper stored kept held n na not applicable yes same usual
  office offices head home house remote remotely virtual virtually from branch store employer employers employer's s manager
  managers hr personnel department cabinet cupboard drawer filing filed shelf hard copy disk usb stick safe safely secure
  securely storage locked away somewhere available request ask me unknown tbc tba normal before above see anyone any
  with who where that i confidential confidentially private sharepoint onedrive dropbox google email post main branches everyday day daily`.split(
    /\s+/,
  ),
);

/** Whether words that should say where say no place that anybody could go to: "At work", "On the shared drive". */
export const isBarePlace = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => anywhere.has(word));
