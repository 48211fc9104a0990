import type { Finding } from '../messages/message.ts';
import type { Place } from '../messages/place.ts';
import { suggest } from '../text/suggest.ts';
import type { WrittenComponent } from './explainer.ts';
import { spanOf, type ProseNode } from './mdx-tree.ts';

interface ComponentRule {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly example: string;
}

/** The components that editors may use, and their attributes. */
const components: Readonly<Record<string, ComponentRule>> = {
  Dispute: { attributes: ['id'], required: ['id'], example: '<Dispute id="strength" />' },
  Timeline: { attributes: ['lanes', 'from', 'to'], required: [], example: '<Timeline from="2024" to="2025" />' },
};

/** A component in the prose and what is wrong with how it is written. */
export interface ComponentReading {
  readonly component?: WrittenComponent;
  readonly findings: readonly (Finding & { readonly place: Place })[];
}

/** Reads a JSX element: a component of the site, or (without a component) plain HTML. */
export function readComponent(node: ProseNode, raw: string, shift: number, file: string): ComponentReading {
  const name = node.name ?? '';
  if (!/^[A-Z]|\./.test(name)) return { findings: [] };
  const span = spanOf(node, shift);
  const namePlace = { file, start: span.start + 1, end: span.start + 1 + name.length };
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return { findings: [{ ...unknownComponent(name), place: namePlace }] };
  const findings: (Finding & { place: Place })[] = [];
  const attributes: Record<string, string | true> = {};
  const attributePlaces: Record<string, Place> = {};
  let cursor = namePlace.end;
  for (const { type, name: key = '', value } of node.attributes ?? []) {
    const place = findAttribute(raw, key, cursor, span.end, file);
    cursor = place.end;
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      findings.push({ ...codeAttribute(name, key, rule), place });
    } else if (!rule.attributes.includes(key)) findings.push({ ...unknownAttribute(name, key, rule), place });
    else if ((value ?? '').trim() === '') findings.push({ ...emptyAttribute(name, key, rule), place });
    else {
      attributes[key] = value ?? true;
      attributePlaces[key] = place;
    }
  }
  for (const key of rule.required) {
    if (
      typeof attributes[key] !== 'string' &&
      !findings.some((finding) => finding.place.start >= namePlace.end && finding.message.includes(`\`${key}\``))
    ) {
      findings.push({
        rule: 'component-attribute',
        message: `Unexpected \`<${name}>\` without \`${key}\`, expected it to say which`,
        mend: `write \`${rule.example}\``,
        place: namePlace,
      });
    }
  }
  return { component: { name, attributes, attributePlaces, place: { file, ...span } }, findings };
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
  const meant = suggest(name, known);
  return {
    rule: 'component-unknown',
    message: `Unexpected component \`<${name}>\`, expected one of ${known.map((one) => `\`<${one}>\``).join(' and ')}`,
    mend: meant ? `write \`<${meant}>\`` : 'remove it, or write what it should show in words',
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

function codeAttribute(name: string, key: string, rule: ComponentRule): Finding {
  return {
    rule: 'component-attribute',
    message: `Unexpected code for the attribute \`${key}\` of \`<${name}>\`, expected text in quotation marks`,
    mend: `write it as in \`${rule.example}\``,
  };
}
