import type { HastPluginDefinition } from 'satteri';

const alignment = /^text-align: (left|center|right)$/;

/**
 * Lets tables of the prose scroll by themselves, and has their cells say by a class how they are aligned: the content
 * security policy knows no style attributes.
 */
export const tablePlugin: HastPluginDefinition = {
  name: 'verbatim-tables',
  element: [
    {
      filter: ['th', 'td'],
      visit(cell, context) {
        const [, side] = alignment.exec(cell.properties['style'] ?? '') ?? [];
        if (side === undefined) return;
        context.setProperty(cell, 'style', null);
        context.setProperty(cell, 'class', `align-${side}`);
      },
    },
    {
      filter: ['table'],
      visit(table, context) {
        const properties = { class: 'table-scroll' };
        context.wrapNode(table, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
  ],
};
