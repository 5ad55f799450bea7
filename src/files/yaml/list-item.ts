/** A line that looks like an item of a list which somebody writes by hand. */
export const listItem = /^\s*(?:[-–—•·▪◦●*]|\(?[a-z0-9]{1,2}[.)])\s+\S/;
