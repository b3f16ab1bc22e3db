package localorg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Does pieces of work on several threads and waits for all. */
public final class Workers {
  /** Apex may call 1000 methods deep; half the default stack of a thread is too little for that. */
  private static final long STACK_BYTES = 4 << 20;

  private Workers() {}

  /** Throws what a piece of work threw, once all threads have ended. */
  public static void run(List<Runnable> work, int threads) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable loop = () -> {
      for (int i = next.getAndIncrement(); i < work.size() && failure.get() == null; i = next.getAndIncrement()) {
        work.get(i).run();
      }
    };
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, work.size()); i++) {
      Thread thread = new Thread(null, loop, "apex-" + i, STACK_BYTES);
      thread.setUncaughtExceptionHandler((dead, thrown) -> failure.compareAndSet(null, thrown));
      thread.start();
      started.add(thread);
    }
    for (Thread thread : started) await(thread);
    if (failure.get() != null) throw new IllegalStateException(failure.get());
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
