/** A file that a page of the docs lays over `docs/example/`. */
export interface ExampleFile {
  /** POSIX path relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** How the file is encoded: UTF-8, or windows-1252 where the page is about that. */
  readonly encoding: 'utf-8' | 'windows-1252';
}

/** What `docs/checks/<id>.md` shows. */
export interface CheckPage {
  readonly title: string;
  /** The line under the title: id and severity. */
  readonly lead: string;
  readonly example: readonly ExampleFile[];
  /** `file:line:column  severity  rule`, as the terminal shows them. */
  readonly messages: readonly string[];
  readonly mend: readonly ExampleFile[];
}

/** A fenced block of Markdown. */
export interface Fence {
  readonly section: string;
  readonly info: readonly string[];
  readonly text: string;
}

/** Reads a page on a check: under "Example" the files that trigger it and what it says, under "Mend" the mended files. */
export function readCheckPage(markdown: string): CheckPage {
  const lines = markdown.split('\n');
  const fences = readFences(lines);
  const files = (section: string): ExampleFile[] =>
    fences.filter((fence) => fence.section === section && fence.info.length > 1).map(toFile);
  const said = fences.filter(
    (fence) => fence.section === 'Example' && fence.info[0] === 'text' && fence.info.length === 1,
  );
  return {
    title: (lines[0] ?? '').replace(/^# /, ''),
    lead: lines[2] ?? '',
    example: files('Example'),
    messages: said.flatMap((fence) => fence.text.trimEnd().split('\n')),
    mend: files('Mend'),
  };
}

/** Gives the fenced blocks, with the `##` heading each stands under and the words after the opening fence. */
export function readFences(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  let section = '';
  let open: { info: string[]; start: number } | undefined;
  lines.forEach((line, index) => {
    if (open === undefined && line.startsWith('## ')) section = line.slice(3);
    if (!line.startsWith('```')) return;
    if (open === undefined) {
      open = { info: line.slice(3).trim().split(/ +/), start: index + 1 };
      return;
    }
    const body = lines.slice(open.start, index);
    fences.push({ section, info: open.info, text: body.map((text) => `${text}\n`).join('') });
    open = undefined;
  });
  return fences;
}

function toFile({ info: [, path = '', encoding], text }: Fence): ExampleFile {
  return { path, text, encoding: encoding === 'windows-1252' ? 'windows-1252' : 'utf-8' };
}
