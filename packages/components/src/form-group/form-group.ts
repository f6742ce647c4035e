// What the elements of groups are made of.
export { GroupFieldElement } from './group-field-element.ts';
export { onRefilled } from './refilled.ts';
