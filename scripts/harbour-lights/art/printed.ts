import { box, letter, type Picture } from './picture';

/** A page of plain text as a PDF 1.4, with the standard font Helvetica: letters of Windows-1252 that are in Latin-1 too. */
export interface PrintedPage {
  id: string;
  alt: string;
  title: string;
  lines: readonly string[];
}

export const printedPages: readonly PrintedPage[] = [
  {
    id: 'provider-receipt',
    alt: 'Receipt of a preservation request (PDF)',
    title: 'Dhow - Legal requests - Receipt',
    lines: [
      'Reference of the authority: PR-INV-31/0417',
      'Our reference: DHW-LR-31-00992',
      'Received: 13 April 2031, 18:12 UTC+3',
      '',
      'Preserved for 60 days: subscriber records of',
      '  capt_sami, harbour_lights_team, odette_docs, hadi_q7, the_porter',
      '',
      'Not covered: content of messages, content deleted or hidden by members.',
      'Reading access granted: hl_volunteers, night_crew, blue_door.',
      'Notice to members under our policy: 15 April 2031, 07:00.',
      '',
      'SYNTHETIC - FOR TRAINING. This provider does not exist.',
    ],
  },
  {
    id: 'draft-statement',
    alt: 'Draft of a statement (PDF)',
    title: 'PROJET - CONFIDENTIEL - SECRET PROFESSIONNEL',
    lines: [
      'Cabinet de Me Samia Rahal, avocate',
      '',
      'Projet de déclaration de Mme L. B.',
      "(document de travail entre l'avocate et sa cliente)",
      '',
      'Ce document est couvert par le secret professionnel, article 18.',
      "S'il vous est parvenu par erreur, ne le lisez pas plus avant.",
      '',
      'SYNTHETIC - FOR TRAINING.',
    ],
  },
  {
    id: 'booking-note',
    alt: 'Note d’une réservation de groupe (PDF)',
    title: 'Ruvane Ferries - Guichet 3 - Réservation de groupe',
    lines: [
      'Dossier : G-0416-22          Navire : M/V NAWRAS',
      'Départ : mercredi 16 avril 2031, 22:30, Port Ruvane - Orlo',
      '',
      'Passagers : 4 allers simples, tarif « stagiaire »',
      "Noms : remis à l'embarquement (accord du chef de gare, verbal)",
      'Payé par : Club Harbour Lights, virement du 5 avril, libellé « parrainage »',
      '',
      '12 avril : un passager annulé par téléphone. Restent 3.',
      '12 avril : demande de sièges séparés, « ils ne se connaissent pas ».',
      '',
      'Copie remise au parquet sur réquisition PR-INV-31/0417-2.',
      "SYNTHETIC - FOR TRAINING. Cette compagnie n'existe pas.",
    ],
  },
  {
    id: 'access-reminder',
    alt: 'Rappel des limites de l’accès (PDF)',
    title: 'Note to the officer: what an address tells',
    lines: [
      'Reference: PR-INV-31/0417',
      '',
      'An address typed into a browser is a message to whoever owns it.',
      'It tells them that somebody looks, from where, and when.',
      '',
      'In this inquiry you look at the platforms of the order, and at nothing else.',
      'A link that leads elsewhere is preserved as text. It is not followed.',
      '',
      'SYNTHETIC - FOR TRAINING.',
    ],
  },
  {
    id: 'season-timetable',
    alt: 'Timetable of the ferries, spring (PDF)',
    title: 'Ruvane Ferries - Spring timetable 2031',
    lines: [
      'M/V NAWRAS   Port Ruvane - Orlo        Wed, Sat   22:30',
      'M/V NAWRAS   Orlo - Port Ruvane        Thu, Sun   21:00',
      'M/V ANISE    Port Ruvane - Asmaral     daily      07:10  12:40  18:30',
      'M/V ANISE    Asmaral - Port Ruvane     daily      08:50  14:20  20:10',
      '',
      'SYNTHETIC - FOR TRAINING.',
    ],
  },
];

const escaped = (text: string) => text.replace(/[\\()]/g, (character) => `\\${character}`);

/** Octets of the file; equal text gives equal bytes. */
export function renderPrintedPage(page: PrintedPage): Uint8Array {
  const content = [
    'BT /F2 16 Tf 56 780 Td',
    `(${escaped(page.title)}) Tj`,
    '/F1 11 Tf 0 -34 Td 17 TL',
    ...page.lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Points of an A4 page, and pixels of its preview for each. */
const page = { width: 595, height: 842 };
const scale = 0.72;

/** The first page as a platform shows it before the file is opened: the same lines in the same places. */
export function previewOf({ id, alt, title, lines }: PrintedPage): Picture {
  return {
    id: `${id}-page`,
    alt,
    width: Math.round(page.width * scale),
    height: Math.round(page.height * scale),
    format: 'png',
    draw(brush) {
      brush.scale(scale, scale);
      box(brush, '#ffffff', 0, 0, page.width, page.height);
      letter(brush, title, 56, page.height - 780, { size: 15, weight: 700, colour: '#1c1d22' });
      lines.forEach((line, index) => {
        letter(brush, line, 56, page.height - 746 + index * 17, { size: 10.5, colour: '#1c1d22' });
      });
    },
  };
}
