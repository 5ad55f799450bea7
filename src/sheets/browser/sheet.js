// The sheet of a decision: keeps what is written, says what is still needed, and saves the one file.
(() => {
  const made = JSON.parse(document.querySelector('#made').textContent);
  const form = document.querySelector('#form');
  const state = document.querySelector('#state');
  const troubles = document.querySelector('#troubles');
  const kept = `portfolio-sheet:${made.sheet}`;
  const at = (id) => document.getElementById(id);
  const plain = ['feedback', 'nextAction', 'due', 'assessor', 'qualification', 'on', 'changes'];
  const criteria = [...form.querySelectorAll('[data-criterion]')];
  const tests = [...form.querySelectorAll('[data-test]')];
  let keeps = true;
  let isSaved = true;

  const chosenIn = (part) => part.querySelector('input[type=radio]:checked');
  const partsOf = (one, name) => [...one.querySelectorAll(`[data-part=${name}]`)];

  /** All that is written on the sheet, by the names of its parts. */
  const written = () => ({
    plain: Object.fromEntries(plain.flatMap((id) => (at(id) ? [[id, at(id).value]] : []))),
    tests: Object.fromEntries(tests.map((one) => [one.dataset.test, chosenIn(one)?.value ?? ''])),
    criteria: Object.fromEntries(
      criteria.map((one) => [
        one.dataset.criterion,
        {
          state: chosenIn(one)?.value ?? '',
          test: partsOf(one, 'test')[0].value,
          why: partsOf(one, 'why')[0].value,
          feedback: partsOf(one, 'feedback')[0].value,
          without: partsOf(one, 'evidence').flatMap((box) =>
            box.type === 'checkbox' && !box.checked ? [box.value] : [],
          ),
        },
      ]),
    ),
  });

  const choose = (part, value) => {
    for (const radio of part.querySelectorAll('input[type=radio]')) radio.checked = radio.value === value;
  };

  /** Puts back what was kept; a part that is not there any more is passed over. */
  const putBack = (was) => {
    for (const id of plain) if (at(id) && typeof was.plain?.[id] === 'string') at(id).value = was.plain[id];
    for (const one of tests) choose(one, was.tests?.[one.dataset.test]);
    for (const one of criteria) {
      const said = was.criteria?.[one.dataset.criterion];
      if (!said) continue;
      choose(one, said.state);
      for (const name of ['test', 'why', 'feedback']) partsOf(one, name)[0].value = said[name] ?? '';
      for (const box of partsOf(one, 'evidence'))
        if (box.type === 'checkbox') box.checked = !said.without?.includes(box.value);
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(kept, JSON.stringify(written()));
    } catch {
      keeps = false;
    }
  };

  const said = () => {
    const decided = criteria.filter(chosenIn).length;
    const where = keeps
      ? 'What you write is kept in this browser.'
      : 'This browser keeps nothing for a file that is opened like this: save before you close it.';
    state.textContent = `${decided} of ${criteria.length} decided. ${where}`;
  };

  /** A reason is asked for where a criterion is not met; all of it stands on paper. */
  const look = () => {
    for (const one of criteria) {
      const value = chosenIn(one)?.value;
      one.dataset.state = value ?? '';
      one.querySelector('.why').hidden = value === undefined || value === 'met';
      one.querySelector('.undecide').hidden = value === undefined;
    }
    said();
  };

  const words = (text) => text.replace(/\r\n?/g, '\n').trim().normalize();

  /** The decision on each criterion that has one. */
  const decided = () =>
    criteria.filter(chosenIn).map((one) => {
      const value = chosenIn(one).value;
      const feedback = words(partsOf(one, 'feedback')[0].value);
      const evidence = partsOf(one, 'evidence')
        .filter((box) => box.type === 'hidden' || box.checked)
        .map((box) => box.value);
      const reason = { test: partsOf(one, 'test')[0].value, why: words(partsOf(one, 'why')[0].value) };
      return {
        criterion: one.dataset.criterion,
        state: value,
        evidence,
        ...(value === 'met' ? {} : { reasons: [reason] }),
        ...(feedback ? { feedback } : {}),
      };
    });

  /** What is still needed: where, and in which words. */
  const lacking = () => [
    ...(criteria.some(chosenIn) ? [] : [[criteria[0], 'Decide on one criterion at least.']]),
    ...criteria.flatMap((one) => {
      const value = chosenIn(one)?.value;
      const code = one.dataset.criterion;
      const [test, why] = [partsOf(one, 'test')[0], partsOf(one, 'why')[0]];
      const boxes = partsOf(one, 'evidence');
      return [
        ...(value && value !== 'met' && !test.value
          ? [[test, `${code}: say which test the evidence does not pass.`]]
          : []),
        ...(value && value !== 'met' && !words(why.value) ? [[why, `${code}: say why.`]] : []),
        ...(value && boxes.every((box) => box.type === 'checkbox' && !box.checked)
          ? [[boxes[0], `${code}: say which evidence it rests on.`]]
          : []),
      ];
    }),
    ...(tests.some(chosenIn)
      ? tests
          .filter((one) => !chosenIn(one))
          .map((one) => [
            one.querySelector('input'),
            `Say of every test whether the evidence passes it: ${one.dataset.test} is open.`,
          ])
      : [
          [
            tests[0].querySelector('input'),
            'Say whether the evidence is valid, authentic, current, sufficient and reliable.',
          ],
        ]),
    ...[
      ['feedback', 'Write the feedback to the learner.'],
      ['nextAction', 'Write what the learner does next.'],
      ['assessor', 'Write your name.'],
      ['on', 'Say on which day you decided.'],
    ].flatMap(([id, text]) => (words(at(id).value) ? [] : [[at(id), text]])),
  ];

  const focusOn = (place) => {
    for (let one = place.closest('details'); one; one = one.parentElement.closest('details')) one.open = true;
    const target = place.matches('fieldset') ? place.querySelector('input') : place;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  };

  const tell = (list) => {
    const items = list.map(([place, text]) => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'plain',
        textContent: text,
      });
      button.addEventListener('click', () => focusOn(place));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    const title = document.createElement('p');
    title.textContent =
      list.length === 1 ? 'One thing is still needed:' : `${list.length} things are still needed:`;
    const all = document.createElement('ul');
    all.append(...items);
    troubles.replaceChildren(...(list.length > 0 ? [title, all] : []));
    troubles.hidden = list.length === 0;
    if (list.length > 0) troubles.focus();
  };

  const content = () => {
    const { due, changes, qualification } = written().plain;
    return {
      ...made,
      savedAt: new Date().toISOString(),
      assessor: {
        name: words(at('assessor').value),
        ...(words(qualification) ? { qualification: words(qualification) } : {}),
      },
      answers: {
        on: at('on').value,
        criteria: decided(),
        checked: Object.fromEntries(tests.map((one) => [one.dataset.test, chosenIn(one).value === 'yes'])),
        feedback: words(at('feedback').value),
        nextAction: words(at('nextAction').value),
        ...(due ? { due } : {}),
        ...(changes ? { changes } : {}),
      },
    };
  };

  /** Signs beyond ASCII as codes, so that no mail program can spoil them. */
  const asciiOnly = (json) =>
    json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

  const save = () => {
    const open = lacking();
    tell(open);
    if (open.length > 0) return;
    const data = content();
    const receipt = checksum(JSON.stringify(data));
    const file = `{"format":"portfolio-sheet-1",\n"receipt":"${receipt}",\n"content":${asciiOnly(JSON.stringify(data))}}\n`;
    const name = `decision-${made.submission}.sheet.json`;
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob([file], { type: 'application/json' })),
      download: name,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    isSaved = true;
    state.textContent = `Saved as ${name}, receipt ${receipt}. Send this file back. It is not signed: the receipt tells only that nothing in it was changed.`;
  };

  /** What stands in a saved file as it is written on the sheet. Whatever has no place here is passed over. */
  const asWritten = ({ assessor, answers }) => ({
    plain: {
      ...Object.fromEntries(plain.map((id) => [id, answers[id] ?? ''])),
      assessor: assessor.name,
      qualification: assessor.qualification ?? '',
    },
    tests: Object.fromEntries(
      Object.entries(answers.checked).map(([test, passes]) => [test, passes ? 'yes' : 'no']),
    ),
    criteria: Object.fromEntries(
      answers.criteria.map(({ criterion, state: value, reasons: [reason = {}] = [], feedback, evidence }) => {
        const one = criteria.find((part) => part.dataset.criterion === criterion);
        const offered = one ? partsOf(one, 'evidence').map((box) => box.value) : [];
        const without = offered.filter((number) => !evidence.includes(number));
        return [criterion, { state: value, test: reason.test, why: reason.why, feedback, without }];
      }),
    ),
  });

  /** Takes up what was saved before: in another browser, or on the sheet of an earlier day. */
  const takeUp = async ([file]) => {
    if (!file) return;
    try {
      const { content: was } = JSON.parse(await file.text());
      if (was.portfolio !== made.portfolio || was.submission !== made.submission) throw new Error('another');
      putBack(asWritten(was));
      keep();
      look();
    } catch {
      state.textContent = 'This is no file that was saved from a sheet of this submission.';
    }
  };

  const today = () => {
    const now = new Date();
    const two = (value) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  const qualificationOf = (name) =>
    [...document.querySelectorAll('#assessors option')].find(
      (one) => one.value.toLowerCase() === name.trim().toLowerCase(),
    )?.dataset.qualification;

  at('on').value = at('on').dataset.day ?? today();
  try {
    const was = localStorage.getItem(kept);
    if (was) putBack(JSON.parse(was));
    localStorage.setItem(`${kept}:try`, '1');
    localStorage.removeItem(`${kept}:try`);
  } catch {
    keeps = false;
  }
  look();

  form.addEventListener('input', (event) => {
    if (event.target.id === 'saved') return;
    if (event.target.id === 'assessor' && at('qualification').value === '')
      at('qualification').value = qualificationOf(event.target.value) ?? '';
    isSaved = false;
    keep();
    look();
  });
  form.addEventListener('click', (event) => {
    if (!event.target.matches('.undecide')) return;
    const one = event.target.closest('[data-criterion]');
    choose(one, undefined);
    isSaved = false;
    keep();
    look();
    one.querySelector('input[type=radio]').focus();
  });
  form.addEventListener('keydown', (event) => {
    if (!event.target.matches('input[type=radio]') || event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = event.target.closest('fieldset').querySelectorAll('input[type=radio]')[
      Number(event.key) - 1
    ];
    if (!radio) return;
    radio.focus();
    radio.click();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    save();
  });
  /** Opens what a link leads into. On a phone all evidence begins closed, so that the form is near. */
  const openWhereItLeads = () => {
    const place = location.hash && at(decodeURIComponent(location.hash.slice(1)));
    const closed = place?.closest?.('details:not([open])');
    if (!closed) return;
    closed.open = true;
    place.scrollIntoView();
  };
  if (matchMedia('(max-width: 64rem)').matches)
    for (const piece of document.querySelectorAll('.piece')) piece.open = false;
  addEventListener('hashchange', openWhereItLeads);
  openWhereItLeads();

  addEventListener('beforeunload', (event) => {
    if (!keeps && !isSaved) event.preventDefault();
  });
  at('print').addEventListener('click', () => print());
  at('saved').addEventListener('change', (event) => takeUp(event.target.files));
  // Paper shows all of a text, in browsers too whose fields do not grow with it.
  addEventListener('beforeprint', () => {
    for (const field of form.querySelectorAll('textarea')) {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight + 4}px`;
    }
  });
  addEventListener('afterprint', () => {
    for (const field of form.querySelectorAll('textarea')) field.style.height = '';
  });
})();
