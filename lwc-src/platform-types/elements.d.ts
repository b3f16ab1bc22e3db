/*
 * What `this.template.querySelector('lightning-input')` gives: an element with the members of the base component. The
 * classes alone would not do, since a component's class is no `Element`.
 */
type ElementOf<Component> = HTMLElement & Omit<Component, keyof HTMLElement | keyof import('lwc').LightningElement>;

interface HTMLElementTagNameMap {
  'lightning-button': ElementOf<import('lightning/button').default>;
  'lightning-button-icon': ElementOf<import('lightning/buttonIcon').default>;
  'lightning-combobox': ElementOf<import('lightning/combobox').default>;
  'lightning-datatable': ElementOf<import('lightning/datatable').default>;
  'lightning-input': ElementOf<import('lightning/input').default>;
  'lightning-radio-group': ElementOf<import('lightning/radioGroup').default>;
  'lightning-checkbox-group': ElementOf<import('lightning/checkboxGroup').default>;
  'lightning-dual-listbox': ElementOf<import('lightning/dualListbox').default>;
  'lightning-select': ElementOf<import('lightning/select').default>;
  'lightning-tabset': ElementOf<import('lightning/tabset').default>;
  'lightning-textarea': ElementOf<import('lightning/textarea').default>;
}
