// A proportionate assessment before a decision out of court, ending at low: few pages, few fields
// that must be filled in, and how long a practised person takes, estimated.
import { Estimated } from '../estimated.mjs';
import { openChild, says } from '../steps.mjs';

export const name = 'An assessment out of court that ends at low takes few pages and fields';

const child = 'Leah Sorrell';
const send = 'main form button[type=submit]';
const mostPages = 14;
const mostFields = 18;
const mostMinutes = 30;

/// What a worker writes of a first, small offence; about as long as they write it.
const sections = {
  behaviour: 'One theft from a shop with two friends, after a dare. She took one item of make-up, '
    + 'gave it back at once and said she was sorry. Nothing like it before, at home or at school. '
    + 'She says she did not think about the staff; she does now.',
  wellbeing: 'She lives with her mother and grandmother and sleeps well. She worries about exams. '
    + 'Nobody has hurt or used her, as far as she, her mother and her school know. No self-harm.',
  victims: 'The shop manager wants a letter and asks for nothing else. Staff do not fear her. '
    + 'Nobody else was harmed.',
  childs_words: '"It was stupid. I felt sick all day. I want to say sorry to the woman at the '
    + 'till, and I do not want my nan to hear about it from somebody else."',
};
const judgements = {
  harm_to_others: ['Nothing she did or said points to harm to others.', 'Threats or a fight.'],
  wellbeing: ['Nobody knows of anything that could harm her.', 'Anything she or school tells us.'],
  reoffending: ['Once, owned up to, with people around her who notice.', 'Older friends, truancy.'],
};

/// Questions of the form that must be answered: each by its label, unless it says it is optional.
const questionsThatMust = () => [...document.querySelectorAll('main form .govuk-form-group')]
  .filter((group) => !group.parentElement.closest('.govuk-form-group') && !group.closest('details'))
  .map((group) => (group.querySelector('legend') ?? group.querySelector('label'))?.innerText ?? '')
  .filter((words) => words && !words.includes('optional'));

export default async function (house) {
  const page = await house.be('Sam Porter');
  const record = await openChild(house, page, child);
  const worker = new Estimated(house, page);
  const must = [];
  const shown = new Set();
  const stand = async () => {
    shown.add(new URL(page.url()).pathname);
    must.push(...(await page.evaluate(questionsThatMust)));
  };
  await page.goto(`${record}/assessment`);
  await worker.tap('a:has-text("Begin an assessment")');
  await stand();
  await worker.choose('input[name=stage][value=out_of_court]');
  await page.getByLabel('Sam Porter').check().catch(() =>
    page.selectOption('select[name=assessor]', { label: 'Sam Porter' }));
  worker.taps += 1;
  await worker.tap(send);
  await worker.tap('a:has-text("Go on with the assessment")');
  await stand();
  const one = new URL(page.url()).pathname;
  for (const [section, words] of Object.entries(sections)) {
    await worker.tap(`a[href$="/section/${section}"]`);
    await stand();
    await house.check(page);
    await worker.fill('textarea[name=analysis]', words);
    await worker.tap(send);
  }
  for (const [matter, [why, change]] of Object.entries(judgements)) {
    await worker.tap(`a[href$="/judge/${matter}"]`);
    await stand();
    await worker.choose('input[name=level][value=low]');
    await worker.fill('textarea[name=level_reasons]', why);
    await worker.fill('textarea[name=would_change]', change);
    await worker.choose('input[name=confidence][value=sure]');
    await worker.tap(send);
  }
  await says(house, page, 'Optional');
  await worker.tap('a:has-text("Read it through and sign")');
  await stand();
  await says(house, page, 'No level in it takes anybody else to agree.');
  await house.check(page);
  await worker.tap(send);
  await says(house, page, 'Complete');
  await page.goto(`${one}/document?headings=prevention_and_diversion`);
  await says(house, page, 'Our words under the headings of another tool');
  await house.check(page);
  await page.goto(`${one}/for-child`);
  await says(house, page, 'We are not worried that somebody will get badly hurt.');
  await house.check(page);
  const minutes = worker.seconds() / 60;
  console.log(`      out of court, ending at low: ${shown.size} pages, ${must.length} fields that `
    + `must be filled in, ${worker.taps} taps, ${worker.keys} keys: ${minutes.toFixed(1)} minutes `
    + 'by the keystroke-level model');
  house.hold(shown.size <= mostPages, `${shown.size} pages of ${mostPages}`);
  house.hold(must.length <= mostFields,
    `${must.length} fields of ${mostFields}: ${must.join(' | ')}`);
  house.hold(minutes <= mostMinutes, `${minutes} minutes of ${mostMinutes}`);
}
