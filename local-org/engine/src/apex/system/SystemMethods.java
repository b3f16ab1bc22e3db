package apex.system;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.Id;
import apex.lang.Values;
import localorg.org.Org;

/** Methods of System. */
public final class SystemMethods {
  private SystemMethods() {}

  public static void debug(Object value) {
    debug(LoggingLevel.DEBUG, value);
  }

  public static void debug(Object level, Object value) {
    Org.current().test.debug.add(level + "|" + Values.text(value));
  }

  public static ApexDatetime now() {
    return new ApexDatetime(Org.current().clock.millis());
  }

  public static ApexDate today() {
    return apex.bcl.DateMethods.today();
  }

  public static Long currentTimeMillis() {
    return Org.current().clock.millis();
  }

  public static Id enqueueJob(Object job) {
    return enqueueJob(job, (AsyncOptions) null);
  }

  public static Id enqueueJob(Object job, Integer delay) {
    AsyncOptions options = new AsyncOptions();
    options.MinimumQueueableDelayInMinutes = delay;
    return enqueueJob(job, options);
  }

  public static Id enqueueJob(Object job, AsyncOptions options) {
    return Org.current().async.enqueue(job, options);
  }

  public static void attachFinalizer(Finalizer finalizer) {
    Org.current().async.attach(finalizer);
  }

  public static String schedule(String name, String cron, Object job) {
    return Org.current().async.schedule(name, cron, job).toString();
  }

  public static String scheduleBatch(Object batch, String name, Integer minutes) {
    return scheduleBatch(batch, name, minutes, 200);
  }

  /** One run of a batch some minutes from now. */
  public static String scheduleBatch(Object batch, String name, Integer minutes, Integer size) {
    java.time.ZonedDateTime due = now().local().plusMinutes(apex.lang.Exceptions.argument(minutes));
    String cron = String.format("%d %d %d %d %d ? %d", due.getSecond(), due.getMinute(), due.getHour(),
        due.getDayOfMonth(), due.getMonthValue(), due.getYear());
    return schedule(name, cron, (Schedulable) context -> Database.executeBatch(batch, size));
  }

  public static void abortJob(String id) {
    Org.current().async.abort(Id.of(id));
  }

  public static Boolean isBatch() {
    return quiddity().startsWith("BATCH");
  }

  public static Boolean isFuture() {
    return quiddity().equals("FUTURE");
  }

  public static Boolean isQueueable() {
    return quiddity().equals("QUEUEABLE");
  }

  public static Boolean isScheduled() {
    return quiddity().equals("SCHEDULED");
  }

  private static String quiddity() {
    return Org.current().transactions.current().quiddity;
  }

  public static Boolean equals(Object a, Object b) {
    return Values.equal(a, b);
  }

  public static Integer hashCode(Object value) {
    return value == null ? 0 : Values.key(value).hashCode();
  }

  public static void Assert(Boolean condition) {
    Assert(condition, null);
  }

  public static void Assert(Boolean condition, Object message) {
    if (!Boolean.TRUE.equals(condition)) throw apex.system.Assert.failure(text(message), null);
  }

  private static String text(Object message) {
    return message == null ? null : Values.text(message);
  }

  public static void assertEquals(Object expected, Object actual) {
    apex.system.Assert.areEqual(expected, actual);
  }

  public static void assertEquals(Object expected, Object actual, Object message) {
    apex.system.Assert.areEqual(expected, actual, text(message));
  }

  public static void assertNotEquals(Object expected, Object actual) {
    apex.system.Assert.areNotEqual(expected, actual);
  }

  public static void assertNotEquals(Object expected, Object actual, Object message) {
    apex.system.Assert.areNotEqual(expected, actual, text(message));
  }

  public static PageReference currentPageReference() {
    return ApexPages.currentPage();
  }

  public static ApplicationReadWriteMode getApplicationReadWriteMode() {
    return Org.current().test.readOnlyApplication ? ApplicationReadWriteMode.READ_ONLY : ApplicationReadWriteMode.DEFAULT;
  }

  /** Behaviour of older package versions; the project is no package, so nothing changes. */
  public static void runAs(Version version) {
    apex.lang.Exceptions.argument(version);
  }

  private static void requireUser(Id user) {
    if (Org.current().store.find("User", apex.lang.Exceptions.argument(user)) == null) {
      throw new InvalidParameterValueException("INVALID_ID_FIELD: " + user);
    }
  }

  public static void setPassword(Id user, String password) {
    requireUser(user);
    apex.lang.Exceptions.argument(password);
  }

  public static ResetPasswordResult resetPassword(Id user, Boolean sendsEmail) {
    requireUser(user);
    return new ResetPasswordResult(UUID.randomUUID().toString().substring(0, 12));
  }

  public static ResetPasswordResult resetPasswordWithEmailTemplate(Id user, Boolean sendsEmail, String template) {
    return resetPassword(user, sendsEmail);
  }

  /** Jobs of a test are never old. */
  public static Integer purgeOldAsyncJobs(ApexDate before) {
    apex.lang.Exceptions.argument(before);
    return 0;
  }
}
