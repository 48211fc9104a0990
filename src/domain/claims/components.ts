import { listWords } from '../text/say.ts';
import type { Finding } from '../messages/message.ts';
import type { Place } from '../text/place.ts';
import { suggest } from '../text/suggest.ts';
import type { WrittenComponent } from './explainer.ts';
import { judgeElement, judgeElementAttribute } from './html-elements.ts';
import { spanOf, type ProseNode } from './mdx-tree.ts';

interface ComponentRule {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  /** Attributes that stand alone, without a value. */
  readonly flags: readonly string[];
  readonly example: string;
}

/** The components that editors may use, and their attributes. */
const components: Readonly<Record<string, ComponentRule>> = {
  Dispute: { attributes: ['id', 'open'], required: ['id'], flags: ['open'], example: '<Dispute id="..." />' },
  Timeline: {
    attributes: ['lanes', 'from', 'to'],
    required: [],
    flags: [],
    example: '<Timeline from="2024" to="2025" />',
  },
};

type PlacedFinding = Finding & { readonly place: Place };

/** A component in the prose and what is wrong with how it is written. */
export interface ComponentReading {
  readonly component?: WrittenComponent;
  readonly findings: readonly PlacedFinding[];
}

/** Reads a JSX element: a component of the site, or (without a component) plain HTML. */
export function readComponent(node: ProseNode, raw: string, shift: number, file: string): ComponentReading {
  const name = node.name ?? '';
  const span = spanOf(node, shift);
  const namePlace = { file, start: span.start + 1, end: span.start + 1 + name.length };
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (rule) return readKnown(node, rule, raw, namePlace, { file, ...span });
  if (isElement(name)) return { findings: readElement(node, raw, namePlace, span.end) };
  return { findings: [{ ...unknownComponent(name), place: namePlace }] };
}

function readKnown(
  node: ProseNode,
  rule: ComponentRule,
  raw: string,
  namePlace: Place,
  place: Place,
): ComponentReading {
  const name = node.name ?? '';
  const findings: PlacedFinding[] = [];
  const attributes: Record<string, string | true> = {};
  const attributePlaces: Record<string, Place> = {};
  let cursor = namePlace.end;
  for (const { type, name: key = '', value } of node.attributes ?? []) {
    const at = findAttribute(raw, key, cursor, place.end, place.file);
    cursor = at.end;
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      findings.push({ ...codeAttribute(name, key, rule), place: at });
    } else if (!rule.attributes.includes(key)) findings.push({ ...unknownAttribute(name, key, rule), place: at });
    else if (rule.flags.includes(key)) {
      if (typeof value === 'string') findings.push({ ...flagWithValue(name, key), place: at });
      attributes[key] = true;
      attributePlaces[key] = at;
    } else if ((value ?? '').trim() === '') findings.push({ ...emptyAttribute(name, key, rule), place: at });
    else {
      attributes[key] = value ?? true;
      attributePlaces[key] = at;
    }
  }
  const missing = rule.required.filter(
    (key) => typeof attributes[key] !== 'string' && !findings.some(({ message }) => message.includes(`\`${key}\``)),
  );
  findings.push(...missing.map((key) => ({ ...missingAttribute(name, key, rule), place: namePlace })));
  return { component: { name, attributes, attributePlaces, place }, findings };
}

/** MDX takes a word that begins with a capital letter for a component; editors also write ours in another case. */
function isElement(name: string): boolean {
  return !/^[A-Z]|\./.test(name) && componentInCase(name) === undefined;
}

function componentInCase(name: string): string | undefined {
  return Object.keys(components).find((one) => one.toLowerCase() === name.toLowerCase());
}

function readElement(node: ProseNode, raw: string, namePlace: Place, end: number): PlacedFinding[] {
  const name = node.name ?? '';
  const refused = judgeElement(name);
  if (refused) return [{ ...refused, place: namePlace }];
  let cursor = namePlace.end;
  return (node.attributes ?? []).flatMap(({ name: key = '', value }) => {
    const place = findAttribute(raw, key, cursor, end, namePlace.file);
    cursor = place.end;
    const finding = judgeElementAttribute(name, key, typeof value === 'string' ? value : undefined);
    return finding ? [{ ...finding, place }] : [];
  });
}

function findAttribute(raw: string, key: string, from: number, end: number, file: string): Place {
  const start = key === '' ? raw.indexOf('{', from) : raw.indexOf(key, from);
  if (start === -1 || start >= end) return { file, start: from, end: from };
  const after = start + Math.max(1, key.length);
  const [assigned = ''] = /^\s{0,99}=\s{0,99}(?:"[^"]*"|'[^']*'|\{[^}]*\})/.exec(raw.slice(after, end)) ?? [];
  return { file, start, end: after + assigned.length };
}

function unknownComponent(name: string): Finding {
  const known = Object.keys(components);
  const meant = componentInCase(name) ?? suggest(name, known);
  return {
    rule: 'component-unknown',
    message: `Unexpected component \`<${name}>\`, expected one of ${listWords(known.map((one) => `\`<${one}>\``))}`,
    mend: meant
      ? `write \`<${meant} ${(components[meant]?.required ?? []).map((key) => `${key}="..." `).join('')}/>\``
      : 'remove it, or write what it should show in words',
  };
}

function missingAttribute(name: string, key: string, rule: ComponentRule): Finding {
  return {
    rule: 'component-attribute',
    message: `Unexpected \`<${name}>\` without \`${key}\`, expected it to say which`,
    mend: `write \`${rule.example}\``,
  };
}

function unknownAttribute(name: string, key: string, rule: ComponentRule): Finding {
  const meant = suggest(key, rule.attributes);
  return {
    rule: 'component-attribute',
    message: `Unexpected attribute \`${key}\` of \`<${name}>\`, expected ${rule.attributes.map((one) => `\`${one}\``).join(', ')}`,
    mend: meant ? `rename it to \`${meant}\`` : `remove it, or write \`${rule.example}\``,
  };
}

function emptyAttribute(name: string, key: string, rule: ComponentRule): Finding {
  return {
    rule: 'component-attribute',
    message: `Unexpected attribute \`${key}\` of \`<${name}>\` that says nothing, expected text in quotation marks`,
    mend: `remove it, or write it as in \`${rule.example}\``,
  };
}

function flagWithValue(name: string, key: string): Finding {
  return {
    rule: 'component-attribute',
    message: `Unexpected value of \`${key}\` of \`<${name}>\`, expected the word alone`,
    mend: `write \`${key}\` without a value, or remove it`,
  };
}

function codeAttribute(name: string, key: string, rule: ComponentRule): Finding {
  return {
    rule: 'component-attribute',
    message: `Unexpected code for the attribute \`${key}\` of \`<${name}>\`, expected text in quotation marks`,
    mend: `write it as in \`${rule.example}\``,
  };
}
