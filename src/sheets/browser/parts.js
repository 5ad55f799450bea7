/** What the sheet was made with. */
export const made = JSON.parse(document.querySelector('#made').textContent);

/** A part of the sheet by its id. */
export const at = (id) => document.getElementById(id);

export const form = at('form');

/** The fields that are asked once, each criterion, and each test of the evidence. */
export const plain = ['feedback', 'nextAction', 'due', 'assessor', 'qualification', 'on', 'changes'];
export const criteria = [...form.querySelectorAll('[data-criterion]')];
export const tests = [...form.querySelectorAll('[data-test]')];

export const chosenIn = (part) => part.querySelector('input[type=radio]:checked');
export const partsOf = (one, name) => [...one.querySelectorAll(`[data-part=${name}]`)];

/** What somebody wrote, alike from every machine. */
export const words = (text) => text.replace(/\r\n?/g, '\n').trim().normalize();
