/*
 * What `@salesforce/lightning-types` declares well enough: the base components that a page holds a reference to, and the
 * modules it is right about. Its modal, confirm, alert and prompt lack `open`, so those are declared beside this file.
 */
import '@salesforce/lightning-types/dist/@salesforce/client.d.ts';
import '@salesforce/lightning-types/dist/@salesforce/user.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningButton.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningButtonIcon.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningButtonStateful.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningCheckboxGroup.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningCombobox.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningDualListbox.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningFileUpload.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningPlatformResourceLoader.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningRadioGroup.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningSelect.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningTab.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningTabset.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningTextarea.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningToast.d.ts';
import '@salesforce/lightning-types/dist/lightning/lightningToastContainer.d.ts';
