package apex.system;

/** How the job ended that a finalizer belongs to. */
public enum ParentJobResult {
  SUCCESS, UNHANDLED_EXCEPTION
}
