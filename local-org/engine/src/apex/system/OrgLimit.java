package apex.system;

/** A limit of the whole org, such as the number of emails a day. */
public final class OrgLimit {
  private final String name;
  private final Integer value;
  private final Integer limit;

  OrgLimit(String name, Integer value, Integer limit) {
    this.name = name;
    this.value = value;
    this.limit = limit;
  }

  public String getName() {
    return name;
  }

  public Integer getValue() {
    return value;
  }

  public Integer getLimit() {
    return limit;
  }

  @Override
  public String toString() {
    return "OrgLimit[" + name + ": " + value + " of " + limit + "]";
  }
}
