const metadata = (type: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">${body}</${type}>\n`;

const field = (name: string, type: string, body = ''): string =>
  metadata('CustomField', `<fullName>${name}</fullName><label>${name}</label><type>${type}</type>${body}`);

/** A test class with one method of the class's name in lower case. */
const testClass = (name: string, body: string, head = '@IsTest'): string =>
  `${head}\nprivate class ${name} {\n  @IsTest\n  static void ${name.toLowerCase()}() {\n    ${body}\n  }\n}\n`;

/** A project as it may lie next door: its files by path. */
export const project: Record<string, string> = {
  'sfdx-project.json': `\uFEFF${JSON.stringify({
    packageDirectories: [
      { path: './main/core', default: true },
      { path: 'main' },
      { path: 'extra', package: 'Extra' },
      { path: 'not-checked-out' }
    ],
    namespace: 'parcels',
    plugins: { tool: { path: 'no-such-folder' } }
  })}`,
  '.forceignore': '# left out\n**/ignored/**\n*.draft.cls\n!kept.draft.cls\n/main/core/old\n',
  'main/core/deep/er/and/deeper/Weigher.cls':
    '\uFEFFpublic virtual class Weigher {\r\n  public virtual Integer weigh() {\r\n    return 1;\r\n  }\r\n}\r\n',
  'main/core/deep/er/and/deeper/WeigherTest.cls': testClass(
    'WeigherTest',
    'Assert.areEqual(1, new Weigher().weigh());'
  ),
  'main/core/ignored/Broken.cls': 'public class Broken { nonsense }',
  'main/core/old/Older.cls': 'public class Older { nonsense }',
  'main/core/Sketch.draft.cls': 'nonsense',
  'main/core/notes.txt': 'not a source',
  'main/core/classes/__tests__/readme.md': '# no source',
  'main/core/node_modules/x/Hidden.cls': 'nonsense',
  'main/core/objects/Account/fields/Depot__c.field-meta.xml': field('Depot__c', 'Text', '<length>40</length>'),
  'main/core/objects/Account/recordTypes/Shop.recordType-meta.xml': metadata(
    'RecordType',
    '<fullName>Shop</fullName><label>Shop</label><active>true</active>'
  ),
  'main/core/objects/Account/fieldSets/Short.fieldSet-meta.xml': metadata(
    'FieldSet',
    '<fullName>Short</fullName><label>Short</label><displayedFields><field>Depot__c</field></displayedFields>'
  ),
  'main/core/objects/Activity/fields/Urgent__c.field-meta.xml': field(
    'Urgent__c',
    'Checkbox',
    '<defaultValue>false</defaultValue>'
  ),
  'main/core/objects/Parcel__c/Parcel__c.object-meta.xml': metadata(
    'CustomObject',
    '<label>Parcel</label><pluralLabel>Parcels</pluralLabel><nameField><label>Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel><deploymentStatus>Deployed</deploymentStatus>'
  ),
  'main/core/objects/Parcel__c/sharingReasons/Courier__c.sharingReason-meta.xml': metadata(
    'SharingReason',
    '<fullName>Courier__c</fullName><label>Courier</label>'
  ),
  'main/core/labels/CustomLabels.labels-meta.xml': metadata(
    'CustomLabels',
    '<labels><fullName>Hello</fullName><value>Hi</value><language>en_US</language><protected>true</protected><shortDescription>Hi</shortDescription></labels>'
  ),
  'main/core/settings/Account.settings-meta.xml': metadata(
    'AccountSettings',
    '<enableAccountTeams>false</enableAccountTeams>'
  ),
  'main/core/profiles/Admin.profile-meta.xml': metadata('Profile', '<custom>false</custom>'),
  'main/core/sites/Portal.site-meta.xml': metadata(
    'CustomSite',
    '<active>true</active><masterLabel>Portal</masterLabel>'
  ),
  'main/core/email/Letters/Hello.email': 'Hello',
  'main/core/email/Letters/Hello.email-meta.xml': metadata(
    'EmailTemplate',
    '<available>true</available><name>Hello</name><style>none</style><type>text</type>'
  ),
  'main/core/standardValueSets/Industry.standardValueSet-meta.xml': metadata(
    'StandardValueSet',
    '<sorted>false</sorted><standardValue><fullName>Mail</fullName><default>false</default><label>Mail</label></standardValue>'
  ),
  'main/core/staticresources/Data.json': '{}',
  'main/core/staticresources/Data.resource-meta.xml': metadata(
    'StaticResource',
    '<cacheControl>Private</cacheControl><contentType>application/json</contentType>'
  ),
  'main/core/testSuites/Quick.testSuite-meta.xml': metadata(
    'ApexTestSuite',
    '<testClassName>WeigherTest</testClassName><testClassName>ParallelTest</testClassName>'
  ),
  'extra/classes/MetadataTest.cls': testClass(
    'MetadataTest',
    `Account row = new Account(Name = 'A', Depot__c = 'D');
    insert row;
    insert new parcels__Parcel__c(Name = 'P');
    insert new Task(Subject = 'S', Urgent__c = true);
    Assert.areEqual(1, [SELECT COUNT() FROM Parcel__c]);
    Assert.areEqual('Hi', System.Label.Hello);
    Assert.areEqual(1, SObjectType.Account.fieldSets.Short.getFields().size());
    Assert.isNotNull(SObjectType.Account.getRecordTypeInfosByDeveloperName().get('Shop'));
    Assert.areEqual(1, new parcels.Weigher().weigh());
    Assert.areEqual('Manual', Schema.AccountShare.RowCause.Manual);
    Assert.areEqual('Courier__c', Schema.Parcel__Share.RowCause.Courier__c);
    Assert.areEqual('RowCause', Schema.AccountShare.RowCause.getDescribe().getName());`
  ),
  // The unqualified name of a platform type comes before every qualified one.
  'extra/classes/AFirstTest.cls': testClass(
    'AFirstTest',
    `Set<SObjectField> tokens = new Set<SObjectField>{ Account.Name };
    Account row = new Account(Name = 'A');
    for (SObjectField token : tokens) {
      Assert.areEqual('A', row.get(token));
      row.put(Account.Name, 'B');
    }
    Assert.areEqual('B', row.Name);`
  ),
  'extra/classes/ParallelTest.cls': testClass('ParallelTest', 'Assert.isTrue(true);', '@IsTest(isParallel=true)'),
  'extra/classes/SeesAllTest.cls': testClass('SeesAllTest', 'Assert.isTrue(true);', '@isTest(SeeAllData=true)'),
  'extra/classes/OldStyleTest.cls':
    '@isTest\nprivate class OldStyleTest {\n  static testMethod void oldstyletest() {\n    System.assertEquals(2, new Helper().weigh());\n  }\n  private class Helper extends Weigher {\n    public override Integer weigh() { return 2; }\n  }\n}\n',
  'extra/classes/BaseTest.cls':
    'public abstract class BaseTest {\n  protected abstract Integer wanted();\n  public void run() { Assert.areEqual(3, wanted()); }\n}\n',
  'extra/classes/DerivedTest.cls':
    '@IsTest\nprivate class DerivedTest extends BaseTest {\n  protected override Integer wanted() { return 3; }\n  @IsTest\n  static void derivedtest() { new DerivedTest().run(); }\n}\n',
  'extra/classes/BrokenHelper.cls': 'public class BrokenHelper {\n  public static Integer n() { return missing; }\n}\n',
  'extra/classes/NeedsBrokenTest.cls': testClass('NeedsBrokenTest', 'Assert.areEqual(1, BrokenHelper.n());'),
  'extra/classes/PackagedTest.cls': testClass('PackagedTest', 'npsp__Trigger__c t = new npsp__Trigger__c();'),
  'extra/classes/CrashTest.cls': testClass(
    'CrashTest',
    'List<Parcel__c> rows = new List<Parcel__c>();\n    upsert rows Nowhere__c;'
  ),
  'extra/classes/SyntaxTest.cls': '@IsTest\nprivate class SyntaxTest {\n  @IsTest static void a() { Integer = ; }\n',
  'extra/classes/ParallelTest.cls-meta.xml': metadata(
    'ApexClass',
    '<apiVersion>58.0</apiVersion><status>Active</status>'
  ),
  'extra/classes/SeesAllTest.cls-meta.xml': '<broken'
};
