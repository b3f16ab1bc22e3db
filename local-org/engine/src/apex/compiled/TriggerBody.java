package apex.compiled;

/** A compiled trigger. */
public interface TriggerBody {
  void invoke();
}
