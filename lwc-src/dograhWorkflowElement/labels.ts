import condition from '@salesforce/label/c.Dograh_Node_Condition';
import documents from '@salesforce/label/c.Dograh_Node_Documents';
import extraction from '@salesforce/label/c.Dograh_Node_Extraction';
import greeting from '@salesforce/label/c.Dograh_Node_Greeting';
import noPrompt from '@salesforce/label/c.Dograh_Node_No_Prompt';
import prompt from '@salesforce/label/c.Dograh_Node_Prompt';
import select from '@salesforce/label/c.Dograh_Node_Select';
import settings from '@salesforce/label/c.Dograh_Node_Settings';
import speech from '@salesforce/label/c.Dograh_Node_Speech';
import tools from '@salesforce/label/c.Dograh_Node_Tools';
import waysIn from '@salesforce/label/c.Dograh_Node_Ways_In';
import waysOut from '@salesforce/label/c.Dograh_Node_Ways_Out';

export const labels = {
  condition,
  documents,
  extraction,
  greeting,
  noPrompt,
  prompt,
  select,
  settings,
  speech,
  tools,
  waysIn,
  waysOut
};
