package apex.system;

/** Runs after a queueable, whatever became of it. */
public interface Finalizer {
  void execute(FinalizerContext context);
}
