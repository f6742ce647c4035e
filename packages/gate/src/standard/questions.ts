import type { Bilingual } from '../bilingual.ts';

/** What only people can answer of a point. The ids stay as they are: answers are kept under them. */
export interface StandardQuestion {
  readonly id: string;
  readonly point: number;
  readonly question: Bilingual;
}

const ask = (id: string, cy: string, en: string): StandardQuestion => ({ id, point: Number.parseInt(id, 10), question: { cy, en } });

/** The questions of `patrwm-gate checklist`: a team answers them for itself, with evidence. They are no assessment. */
export const questions: readonly StandardQuestion[] = [
  ask(
    '1-goals',
    'At ba rai o saith nod llesiant Deddf Llesiant Cenedlaethau’r Dyfodol y mae’r gwasanaeth yn cyfrannu, a ble mae hynny wedi’i gofnodi?',
    'To which of the seven goals of the Well-being of Future Generations Act does the service contribute, and where is that written down?',
  ),
  ask(
    '1-long-term',
    'A ydych wedi ystyried pwy fydd angen y gwasanaeth yn y tymor hir, a sut y bydd yn newid?',
    'Have you considered who will need the service in the long term, and how it will change?',
  ),
  ask(
    '2-written-together',
    'A yw’r cynnwys Cymraeg a’r cynnwys Saesneg yn cael eu llunio gyda’i gilydd o’r dechrau, ac nid eu cyfieithu ar y diwedd?',
    'Are the Welsh and the English content made together from the start, and not translated at the end?',
  ),
  ask(
    '2-read',
    'A yw cyfieithydd cymwys wedi darllen pob testun Cymraeg yn ei le yn y gwasanaeth?',
    'Has a qualified translator read every Welsh text in its place in the service?',
  ),
  ask(
    '2-support',
    'A all pobl gael cymorth, ffonio ac ysgrifennu yn Gymraeg yr un mor rhwydd ag yn Saesneg?',
    'Can people get help, telephone and write in Welsh as easily as in English?',
  ),
  ask(
    '3-research',
    'Gyda phwy y gwnaed yr ymchwil ddiweddaraf, a beth a newidiwyd o’i herwydd?',
    'With whom was the latest research done, and what was changed because of it?',
  ),
  ask(
    '3-research-welsh',
    'A oedd o leiaf un person sy’n defnyddio’r Gymraeg ym mhob rownd o ymchwil?',
    'Was there at least one Welsh-language user in every round of research?',
  ),
  ask(
    '3-research-disabled',
    'A yw pobl anabl, gan gynnwys pobl sy’n defnyddio technoleg gynorthwyol, wedi rhoi cynnig ar y gwasanaeth?',
    'Have disabled people, including people who use assistive technology, tried the service?',
  ),
  ask(
    '4-channels',
    'A yw’r gwasanaeth yr un peth ar-lein, ar y ffôn, ar bapur ac wyneb yn wyneb, ac a oes modd symud rhyngddynt?',
    'Is the service the same online, by telephone, on paper and face to face, and can people move between them?',
  ),
  ask(
    '4-once',
    'A ofynnir i bobl am rywbeth y mae’r cyngor eisoes yn ei wybod ac y caiff ei ddefnyddio?',
    'Are people asked for something that the council knows already and may use?',
  ),
  ask(
    '5-assistive',
    'Gyda pha ddarllenwyr sgrin, chwyddwyr a meddalwedd adnabod llais y rhoddwyd cynnig ar bob cam, a phryd?',
    'With which screen readers, magnifiers and voice recognition software was every step tried, and when?',
  ),
  ask(
    '5-other-way',
    'Sut y mae rhywun nad yw ar-lein, neu na all ddefnyddio’r gwasanaeth, yn cael yr un canlyniad?',
    'How does somebody who is not online, or who cannot use the service, get the same outcome?',
  ),
  ask(
    '5-understood',
    'A yw pobl wedi darllen y testunau, yn y ddwy iaith, ac wedi dweud yn ôl yr hyn a ddeallwyd ganddynt?',
    'Have people read the texts, in both languages, and said back what they understood?',
  ),
  ask(
    '6-owner',
    'Pwy yw perchennog y gwasanaeth, ac a all benderfynu heb ofyn i neb arall?',
    'Who owns the service, and can that person decide without asking somebody else?',
  ),
  ask('6-roadmap', 'A oes cynllun ac arian ar gyfer y flwyddyn nesaf?', 'Is there a roadmap and money for the next year?'),
  ask(
    '7-team',
    'Pa sgiliau sydd yn y tîm, a pha rai sydd ar goll: ymchwil, dylunio cynnwys yn y ddwy iaith, hygyrchedd, gweithrediadau?',
    'Which skills are in the team, and which are missing: research, content design in both languages, accessibility, operations?',
  ),
  ask('7-after-launch', 'Pwy sy’n gofalu am y gwasanaeth ar ôl ei lansio?', 'Who looks after the service after its launch?'),
  ask(
    '8-releases',
    'Pa mor aml y mae newidiadau’n cyrraedd pobl, a phryd oedd y diweddaraf?',
    'How often do changes reach people, and when was the latest?',
  ),
  ask(
    '8-learning',
    'Beth a newidiwyd y tro diwethaf o’r hyn a ddysgwyd gan bobl sy’n defnyddio’r gwasanaeth?',
    'What was last changed because of what was learnt from people who use the service?',
  ),
  ask('9-shared', 'Pa god, patrymau ac ymchwil a rannwyd, ac ymhle?', 'Which code, patterns and research have been shared, and where?'),
  ask('9-reused', 'Pa waith gan gyrff cyhoeddus eraill a ailddefnyddiwyd?', 'Which work of other public bodies was used again?'),
  ask(
    '10-leave',
    'A allwch adael pob cyflenwr gyda’ch data, a faint y byddai’n ei gostio?',
    'Can you leave each supplier with your data, and what would it cost?',
  ),
  ask(
    '10-load',
    'A brofwyd y gwasanaeth o dan y llwyth trymaf y disgwylir?',
    'Was the service tested under the heaviest load that is expected?',
  ),
  ask(
    '10-procurement',
    'A yw’r safonau hyn, gan gynnwys y Gymraeg a hygyrchedd, yn y contractau?',
    'Are these standards, Welsh and accessibility among them, in the contracts?',
  ),
  ask(
    '11-impact',
    'A oes asesiad o’r effaith ar ddiogelu data, a phryd y’i hadolygwyd ddiwethaf?',
    'Is there a data protection impact assessment, and when was it last reviewed?',
  ),
  ask(
    '11-tested',
    'Pryd y cynhaliwyd y prawf diogelwch diwethaf, ac a drwsiwyd yr hyn a gafwyd?',
    'When was the last security test, and was what it found mended?',
  ),
  ask(
    '11-harm',
    'Pwy allai gael niwed o’r gwasanaeth, a beth a wneir ynghylch hynny?',
    'Who could be harmed by the service, and what is done about it?',
  ),
  ask(
    '12-measures',
    'Pa fesurau a gedwir (cwblhau, rhoi’r gorau iddi, cost, bodlonrwydd), ym mhob iaith ar wahân?',
    'Which measures are kept (completion, giving up, cost, satisfaction), for each language apart?',
  ),
  ask('12-used', 'Pa benderfyniad diwethaf a wnaed ar sail y mesurau?', 'Which decision was last made from the measures?'),
];
