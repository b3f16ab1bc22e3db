/** Name of the class that `acceptanceTest` writes. */
export const acceptanceClass = 'DograhAcceptedBodiesTest';

/** A webhook body of Dograh, as it stands in a file. */
export interface WebhookBody {
  readonly name: string;
  readonly text: string;
}

/** A body with the headers that a sender of Standard Webhooks gives it. */
export interface SignedBody {
  readonly text: string;
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly signature: string;
  /** The line that stands in the settings. */
  readonly secret: string;
}

/**
 * An Apex test that posts each body to the receiver twice, through event, trigger and job, and looks for the one record
 * that must come of it. The text of a body goes in as it is, byte for byte. One more test posts a body that somebody else's code has signed.
 */
export function acceptanceTest(bodies: readonly WebhookBody[], signed: SignedBody): string {
  return `@IsTest
private class ${acceptanceClass} {
${bodies.map(method).join('\n')}
${signedMethod(signed)}
    private static DograhTestRequest post(String encoded) {
        String body = System.EncodingUtil.base64Decode(encoded).toString();
        return new DograhTestRequest(body).header('X-Dograh-Delivery-Id', 'delivery-1').toEventsReceiver();
    }
}
`;
}

function method({ text }: WebhookBody, index: number): string {
  const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  return `    @IsTest
    static void body${index}() {
        System.Test.startTest();
        DograhTestRequest first = post('${encoded}');
        System.Assert.areEqual(202, first.statusCode, first.answerText);
        System.Test.getEventBus().deliver();
        System.Assert.areEqual(202, post('${encoded}').statusCode);
        System.Test.stopTest();
        List<Dograh_Call_Activity__c> calls = [
            SELECT External_Run_Id__c, Disposition__c, Mapping_Errors__c, Status__c, Phone_Number__c
            FROM Dograh_Call_Activity__c
            WITH SYSTEM_MODE
        ];
        System.Assert.areEqual(1, calls.size(), 'one record for one run');
        System.Assert.areEqual(${literal(body['workflow_run_id'])}, calls[0].External_Run_Id__c);
        System.Assert.areEqual(${literal(body['call_disposition'])}, calls[0].Disposition__c);
        System.Assert.areEqual(${literal(body['called_number'])}, calls[0].Phone_Number__c);
        System.Assert.areEqual(0, [SELECT COUNT() FROM Dograh_Integration_Error__c WITH SYSTEM_MODE], 'no dead letter');
    }
`;
}

/** What a template's value is in Apex: an empty text stands for null. */
function literal(value: unknown): string {
  return typeof value === 'string' && value !== '' ? `'${value.replace(/[\\']/g, '\\$&')}'` : 'null';
}

function signedMethod({ text, id, timestamp, signature, secret }: SignedBody): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  return `    @IsTest
    static void signed() {
        DograhTestSender.switchOn(DograhConstants.SIGNATURE_SCHEME_STANDARD_WEBHOOKS, ${literal(secret)});
        System.Assert.areEqual(202, postSigned('${encoded}', ${literal(signature)}).statusCode);
        System.Assert.areEqual(401, postSigned('${encoded}', 'v1,' + ${literal(signature)}.right(43) + 'A').statusCode);
    }

    private static DograhTestRequest postSigned(String encoded, String signature) {
        return new DograhTestRequest(System.EncodingUtil.base64Decode(encoded).toString())
            .header('webhook-id', ${literal(id)})
            .header('webhook-timestamp', '${timestamp}')
            .header('webhook-signature', signature)
            .toWebhookReceiver();
    }
`;
}
