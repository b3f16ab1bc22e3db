package apex.system;

/** One choice of a Visualforce select list. */
public final class SelectOption {
  private String value;
  private String label;
  private Boolean disabled;
  private Boolean escapeItem = true;

  public SelectOption(String value, String label) {
    this(value, label, false);
  }

  public SelectOption(String value, String label, Boolean disabled) {
    this.value = value;
    this.label = label;
    this.disabled = disabled;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String text) {
    value = text;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String text) {
    label = text;
  }

  public Boolean getDisabled() {
    return disabled;
  }

  public void setDisabled(Boolean flag) {
    disabled = flag;
  }

  public Boolean getEscapeItem() {
    return escapeItem;
  }

  public void setEscapeItem(Boolean flag) {
    escapeItem = flag;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof SelectOption)) return false;
    SelectOption option = (SelectOption) other;
    return java.util.Objects.equals(value, option.value) && java.util.Objects.equals(label, option.label)
        && java.util.Objects.equals(disabled, option.disabled);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(value, label, disabled);
  }
}
