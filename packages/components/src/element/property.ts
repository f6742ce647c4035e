import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

/**
 * Declares a reactive property, as Lit's `@property` does. Lit's own serves two kinds of decorators and weighs
 * half a kilobyte on every page; the elements here use one kind.
 */
export function property(options?: PropertyDeclaration) {
  // A decorator of a property may be declared to return nothing but `any`.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (prototype: object, name: PropertyKey): any => {
    const own = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // An accessor that the class wrote has been wrapped, and must not be put back by the decorator.
    return own ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
  };
}
